package org.needmatch.internal.messages;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.contact.MessageKind;
import org.needmatch.internal.contact.Placeholder;
import org.needmatch.internal.report.html.AcceptedPlaces;
import org.needmatch.plan.Plan;

/**
 * What each person is told of a plan, against what was published: by
 * {@link #of(String)} for one, by {@link #all()} for everybody with a place now
 * or then. Reasons are never told. Sessions that have begun are left out.
 * Immutable and thread-safe; making it costs a pass over plan and published
 * places.
 */
public final class Messages {
  private final Problem problem;
  private final Correspondence correspondence;
  private final @Nullable LocalDateTime now;
  private final AcceptedPlaces accepted;
  private final Map<String, List<Placement>> places = new TreeMap<>();
  private final Map<String, List<ToldPlace>> told = new TreeMap<>();

  private Messages(Problem problem, Correspondence correspondence, @Nullable LocalDateTime now) {
    this.problem = problem;
    this.correspondence = correspondence;
    this.now = now;
    accepted = new AcceptedPlaces(problem);
  }

  /**
   * Of a plan.
   *
   * @param problem
   *          which knows what people have answered
   * @param published
   *          what they were told before, empty when nothing was published
   * @param correspondence
   *          the templates, and the contacts, of which the languages count
   * @param now
   *          the time that it is, null when no session counts as begun
   */
  public static Messages of(Problem problem, Plan plan, List<ToldPlace> published,
      Correspondence correspondence, @Nullable LocalDateTime now) {
    var messages = new Messages(problem, correspondence, now);
    for (var row : plan.assignments()) {
      var need = problem.need(row.needId());
      if (need != null && (now == null || !need.hasBegun(now))) {
        messages.places.computeIfAbsent(row.volunteerId(), id -> new ArrayList<>())
            .add(row.placement());
      }
    }
    for (var place : published) {
      if (now == null || place.session().start().isAfter(now)) {
        messages.told.computeIfAbsent(place.place().volunteerId(), id -> new ArrayList<>())
            .add(place);
      }
    }
    return messages;
  }

  /** A message for everybody who has or had a place, by id. */
  public List<Message> all() {
    var people = new HashSet<>(places.keySet());
    people.addAll(told.keySet());
    return people.stream().sorted().map(this::of).flatMap(Optional::stream).toList();
  }

  /** What one person is told; empty for nobody's, and who has and had nothing. */
  public Optional<Message> of(String volunteerId) {
    var now = places.getOrDefault(volunteerId, List.of());
    var before = new HashMap<Placement, ToldPlace>();
    told.getOrDefault(volunteerId, List.of()).forEach(place -> before.put(place.place(), place));
    if (now.isEmpty() && before.isEmpty()) {
      return Optional.empty();
    }
    var added = now.stream().filter(pin -> !before.containsKey(pin)).toList();
    var moved = now.stream().filter(pin -> isMoved(before.get(pin))).toList();
    var off = new HashMap<>(before);
    now.forEach(off::remove);
    var open = now.stream().filter(pin -> !accepted.has(pin)).toList();
    var kind = kind(now.isEmpty(), before.isEmpty(),
        !added.isEmpty() || !moved.isEmpty() || !off.isEmpty(), open.isEmpty());
    var lines = lines(kind, volunteerId);
    var values = common(volunteerId, lines);
    values.put(Placeholder.SESSIONS, list(now, lines));
    values.put(Placeholder.NEW, list(added, lines));
    values.put(Placeholder.MOVED, list(moved, lines));
    values.put(Placeholder.OFF, PlaceLines.list(off.values().stream().map(lines::of).toList()));
    values.put(Placeholder.OPEN, list(open, lines));
    return Optional.of(message(volunteerId, kind, values));
  }

  /** What somebody is told who is asked to stand in. */
  public Message asking(String volunteerId, Need need, String role) {
    var lines = lines(MessageKind.ASK, volunteerId);
    var values = common(volunteerId, lines);
    values.put(Placeholder.SESSION, PlaceLines.list(List.of(lines.of(need, role, false))));
    return message(volunteerId, MessageKind.ASK, values);
  }

  /**
   * What somebody is told who is asked to be ready; empty when all of it has
   * begun.
   *
   * @param off
   *          what the person was asked to be ready for and is not any more
   */
  public Optional<Message> standby(String volunteerId, List<Placement> duties,
      List<Placement> off) {
    var lines = lines(MessageKind.STANDBY, volunteerId);
    var values = common(volunteerId, lines);
    var to = duties.stream().filter(this::isToCome).toList();
    var not = off.stream().filter(this::isToCome).toList();
    values.put(Placeholder.SESSIONS, list(to, lines));
    values.put(Placeholder.OFF, list(not, lines));
    return to.isEmpty() && not.isEmpty()
        ? Optional.empty()
        : Optional.of(message(volunteerId, MessageKind.STANDBY, values));
  }

  private boolean isToCome(Placement duty) {
    var need = problem.need(duty.needId());
    return need != null && (now == null || !need.hasBegun(now));
  }

  private static MessageKind kind(boolean none, boolean untold, boolean changed, boolean answered) {
    if (none) {
      return MessageKind.OFF;
    }
    if (untold) {
      return MessageKind.NEW;
    }
    if (changed) {
      return MessageKind.CHANGED;
    }
    return answered ? MessageKind.KEPT : MessageKind.CONFIRM;
  }

  private boolean isMoved(@Nullable ToldPlace before) {
    var need = before == null ? null : problem.need(before.place().needId());
    return before != null && need != null && before.isMoved(need);
  }

  private PlaceLines lines(MessageKind kind, String volunteerId) {
    var language = language(volunteerId);
    return new PlaceLines(problem,
        correspondence.templates().speaks(kind, language) ? language : "");
  }

  private String language(String volunteerId) {
    return correspondence.contacts().of(volunteerId).language();
  }

  private String list(List<Placement> pins, PlaceLines lines) {
    var all = new ArrayList<PlaceLines.Line>();
    for (var pin : pins) {
      all.add(lines.of(problem.requireNeed(pin.needId()), pin.role(), accepted.has(pin)));
    }
    return PlaceLines.list(all);
  }

  private Map<Placeholder, String> common(String volunteerId, PlaceLines lines) {
    var volunteer = problem.volunteer(volunteerId);
    var name = volunteer == null ? "" : PlaceLines.plain(volunteer.name());
    var values = new EnumMap<Placeholder, String>(Placeholder.class);
    values.put(Placeholder.NAME, name.isEmpty() ? "volunteer" : name);
    values.put(Placeholder.ID, PlaceLines.plain(volunteerId));
    values.put(Placeholder.FROM, lines.day(problem.week()));
    values.put(Placeholder.UNTIL,
        lines.day(problem.week().plusWeeks(problem.weeks()).minusDays(1)));
    return values;
  }

  private Message message(String volunteerId, MessageKind kind, Map<Placeholder, String> values) {
    var template = correspondence.templates().of(kind, language(volunteerId));
    var filled = Collections.unmodifiableMap(values);
    return new Message(volunteerId, kind, template.subject(filled), template.text(filled));
  }
}
