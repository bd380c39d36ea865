package org.needmatch.server.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Planning;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.explain.UnfilledFormatter;
import org.needmatch.internal.metrics.HomeVisit;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.report.html.LimitFormatter;
import org.needmatch.json.DeskStateDocument;
import org.needmatch.json.DeskStateDocument.Figures;
import org.needmatch.json.DeskStateDocument.Seat;
import org.needmatch.plan.Limit;

/** The state of a desk as a document. */
final class StateAnswer {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final DeskSession session;
  private final DeskView view;
  private final Revision now;
  private final Reasons.@Nullable Known reasons;
  private final Map<String, List<Placement>> there = new HashMap<>();
  private final Map<String, List<Placement>> refused = new HashMap<>();
  private final Map<String, List<Placement>> of = new HashMap<>();
  private final HashSet<Placement> before = new HashSet<>();
  private final Planning.Sentences sentences;

  private StateAnswer(DeskSession session, DeskView view) {
    this.session = session;
    this.view = view;
    now = view.revision();
    reasons = session.reasons().of(now);
    sentences = now.planning().sentences(view.names(), false);
    now.draft().held().keySet().forEach(place -> {
      there.computeIfAbsent(place.needId(), id -> new ArrayList<>()).add(place);
      of.computeIfAbsent(place.volunteerId(), id -> new ArrayList<>()).add(place);
    });
    now.draft().refused().keySet().forEach(
        place -> refused.computeIfAbsent(place.needId(), id -> new ArrayList<>()).add(place));
    now.week().published().stream().filter(row -> row.status().stands())
        .forEach(row -> before.add(row.placement()));
  }

  /** Cost: linear in the week, and that of judging what a search has found. */
  static DeskStateDocument of(DeskSession session) {
    return new StateAnswer(session, session.view()).document();
  }

  private DeskStateDocument document() {
    var week = now.week();
    var problem = now.told();
    var from = week.setup().from();
    var teams = SeatedTeams.of(problem, now.plan());
    return new DeskStateDocument(now.number(), week.setup().input().toString(),
        week.setup().plan().toString(), weeks(), from == null ? null : from.toString(),
        new DeskStateDocument.Names(view.names(), week.setup().namesAllowed()), figures(),
        problem.initiatives().stream()
            .map(one -> new DeskStateDocument.Group(one.id(), named(one.name(), one.id())))
            .toList(),
        problem.areas().stream()
            .map(one -> new DeskStateDocument.Group(one.id(), named(one.name(), one.id())))
            .toList(),
        problem.needs().stream().map(need -> need(need, teams)).toList(),
        problem.volunteers().stream().map(this::person).toList(),
        view.changed().stream()
            .map(one -> new DeskStateDocument.Change(one.id(), one.kind(), one.place().needId(),
                one.place().role(), one.place().volunteerId(), one.sentence()))
            .toList(),
        view.undo(), view.redo(), SearchAnswer.job(session, now),
        SearchAnswer.proposal(session, now, view.names()), recovered(),
        session.folders().isOutdated(), warnings());
  }

  private List<LocalDate> weeks() {
    return IntStream.range(0, now.told().weeks()).mapToObj(i -> now.told().week().plusWeeks(i))
        .toList();
  }

  private static String named(String name, String id) {
    return name.isBlank() ? id : name;
  }

  private Figures figures() {
    var judged = now.judgement();
    var limit = limit();
    long total = judged.totalMedium();
    var percent = new Percent(total);
    long met = judged.score().medium();
    return new Figures(percent.of(met),
        limit.scope() == Limit.Scope.UNPROVEN ? null : percent.of(limit.medium()),
        LimitFormatter.met(met, limit, total), met, total, judged.seatsWanted(),
        judged.seatsFilled(),
        (int) now.told().volunteers().stream().filter(Volunteer::active).count(), of.size(),
        now.told().needs().size(), judged.needsRunning());
  }

  /** The lowest that is known of plans that the draft is one of. */
  private Limit limit() {
    var proven = session.limits().of(now);
    var searched = session.searches().limit(now);
    return searched == null
        || proven.scope() != Limit.Scope.UNPROVEN && proven.medium() <= searched.medium()
            ? proven
            : searched;
  }

  private DeskStateDocument.Need need(Need need, SeatedTeams teams) {
    return new DeskStateDocument.Need(need.id(), named(need.title(), need.id()), need.initiative(),
        need.area(), need.venue(), need.time().day(), TIME.format(need.time().start()),
        TIME.format(need.time().end()), need.series(), need.remote(), HomeVisit.is(need),
        teams.runs(need) && off(need).isEmpty(),
        need.roles().stream().map(role -> role(need, role)).toList());
  }

  private List<Placement> off(Need need) {
    return there.getOrDefault(need.id(), List.of()).stream()
        .filter(place -> now.off().containsKey(place)).toList();
  }

  private DeskStateDocument.Role role(Need need, Role role) {
    var seats = Stream
        .concat(there.getOrDefault(need.id(), List.of()).stream(),
            refused.getOrDefault(need.id(), List.of()).stream())
        .filter(place -> place.role().equals(role.name())).map(this::seat).toList();
    int empty = (int) Math.max(0,
        role.wanted() - seats.stream().filter(seat -> !seat.change().equals("gone")).count());
    return new DeskStateDocument.Role(role.name(), role.minimum(), role.wanted(), empty,
        empty == 0 ? "" : reason(need, role), seats);
  }

  private Seat seat(Placement place) {
    var seat = now.draft().held().get(place);
    if (seat == null) {
      return new Seat(place.volunteerId(),
          Objects.requireNonNull(now.draft().refused().get(place)).word(), false, "gone");
    }
    return new Seat(place.volunteerId(), seat.status().word(),
        seat.pinned() || now.week().input().pins().contains(place),
        before.contains(place) ? "kept" : "new");
  }

  private String reason(Need need, Role role) {
    var known = reasons == null
        ? null
        : reasons.seats().get(new Reasons.Seat(need.id(), role.name()));
    return known == null ? "" : UnfilledFormatter.sentence(known);
  }

  private DeskStateDocument.Person person(Volunteer volunteer) {
    var seats = of.getOrDefault(volunteer.id(), List.of());
    var known = reasons == null ? null : reasons.people().get(volunteer.id());
    return new DeskStateDocument.Person(volunteer.id(),
        view.names() ? named(volunteer.name(), volunteer.id()) : volunteer.id(), volunteer.active(),
        seats.stream().map(place -> new DeskStateDocument.Place(place.needId(), place.role()))
            .toList(),
        seats.size(), known == null || !seats.isEmpty() ? "" : sentences.of(known).getFirst());
  }

  private DeskStateDocument.@Nullable Recovered recovered() {
    var left = view.left();
    var edits = left.stream().flatMap(one -> one.edits().stream()).toList();
    int unreadable = left.stream().mapToInt(DeskJournal.Left::unreadable).sum();
    if (edits.isEmpty() && unreadable == 0) {
      return null;
    }
    var sentences = new ArrayList<>(
        edits.stream().map(edit -> EditWords.of(edit, now, view.names())).toList());
    if (unreadable > 0) {
      sentences.add(DeskWords.say("journal.unreadable", unreadable));
    }
    return new DeskStateDocument.Recovered(edits.size(), left.getFirst().when(), sentences);
  }

  private List<String> warnings() {
    var warnings = new ArrayList<String>();
    var words = new Strip.Sentences(now, view.names());
    now.off().keySet().forEach(place -> warnings.add(words.about("off", place)));
    warnings.addAll(view.warnings());
    return warnings;
  }
}
