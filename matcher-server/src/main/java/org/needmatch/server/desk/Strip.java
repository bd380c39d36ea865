package org.needmatch.server.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.explain.SessionNames;
import org.needmatch.internal.replan.ChangeFormatter;
import org.needmatch.internal.replan.WeekChanges;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan.DroppedRow;
import org.needmatch.replan.RetainedPlan.SeatChange;

/** What the draft changes since the plan was published. Stateless. */
final class Strip {

  /**
   * One change.
   *
   * @param kind
   *          accepted, declined, proposed, pinned, unpinned, added or removed
   */
  record Change(String kind, Placement place, String sentence) {
    /** What takes it back. */
    Edit back(OpenedWeek week) {
      var published = week.draft().held().get(place);
      return switch (kind) {
        case "pinned" -> new Edit.Pin(place, false);
        case "unpinned" -> new Edit.Pin(place, true);
        case "added", "removed", "declined" -> new Edit.Restore(place);
        default ->
          new Edit.Answer(place, published == null ? ResponseStatus.PROPOSED : published.status());
      };
    }

    String id() {
      return kind + " " + place.needId() + " " + place.role() + " " + place.volunteerId();
    }
  }

  private Strip() {
  }

  /**
   * The changes, oldest first: those that the input forces, then by the edits
   * that touched them last.
   */
  static List<Change> of(Revision now, List<Edit> edits, boolean names) {
    var week = now.week();
    Map<Placement, PublishedRow> before = new LinkedHashMap<>();
    week.published().forEach(row -> before.put(row.placement(), row));
    Set<Placement> places = new LinkedHashSet<>(before.keySet());
    places.addAll(now.draft().held().keySet());
    places.addAll(now.draft().refused().keySet());
    Map<Placement, Integer> touched = new HashMap<>();
    for (int i = 0; i < edits.size(); i++) {
      for (var place : edits.get(i).about()) {
        touched.put(place, i);
      }
    }
    var why = why(now);
    var asPublished = week.draft();
    var changes = new ArrayList<Change>();
    var words = new Sentences(now, names);
    for (var place : places) {
      changes.addAll(changes(now, place, before.get(place), asPublished, why, words));
    }
    changes
        .sort(Comparator.comparingInt((Change change) -> touched.getOrDefault(change.place(), -1))
            .thenComparing(Change::place, Revision.ORDER));
    return changes;
  }

  /** Sentences for places that one plan has and another has not. */
  record Sentences(ChangeFormatter changes, SessionNames labels) {
    Sentences(Revision now, boolean names) {
      this(new ChangeFormatter(now.told(), names), new SessionNames(now.told(), names));
    }

    String seat(Placement place, boolean added, String why) {
      return changes.lines(new WeekChanges(List.of(new SeatChange(place, added, why)))).getFirst();
    }

    String about(String key, Placement place) {
      return DeskWords.say(key, labels.person(place.volunteerId()), labels.session(place.needId()));
    }
  }

  private static List<Change> changes(Revision now, Placement place, @Nullable PublishedRow before,
      Draft asPublished, Map<Placement, String> why, Sentences words) {
    var changes = new ArrayList<Change>();
    var seat = now.draft().held().get(place);
    var refusal = now.draft().refused().get(place);
    boolean was = before != null && before.status().stands();
    if (refusal != null) {
      if (asPublished.refused().get(place) != refusal) {
        changes.add(new Change("declined", place,
            was ? words.seat(place, false, refusal.word()) : words.about("change.refused", place)));
      }
    } else if (seat == null) {
      if (was) {
        changes.add(new Change("removed", place,
            words.seat(place, false, why.getOrDefault(place, OpenedWeek.BY_HAND))));
      }
    } else {
      if (!was) {
        changes.add(new Change("added", place, words.seat(place, true, "new")));
      }
      var status = was && before != null ? before.status() : ResponseStatus.PROPOSED;
      if (seat.status() != status) {
        changes.add(new Change(seat.status().word(), place,
            words.about("change." + seat.status().word(), place)));
      }
      if (seat.pinned() != (was && before != null && before.pinned())) {
        changes.add(new Change(seat.pinned() ? "pinned" : "unpinned", place,
            words.about(seat.pinned() ? "change.pinned" : "change.unpinned", place)));
      }
    }
    return changes;
  }

  /** Why rows do not stay that nobody on the desk has touched. */
  private static Map<Placement, String> why(Revision now) {
    var why = new HashMap<Placement, String>();
    var keeping = now.week().keeping();
    if (keeping != null) {
      for (DroppedRow row : keeping.released()) {
        why.put(row.row().placement(), row.why());
      }
    }
    return why;
  }

  /** Sentences for what a found plan would change of the draft. */
  static List<Change> between(Revision now, Edit.Take take, boolean names) {
    var words = new Sentences(now, names);
    var seen = new HashSet<Placement>();
    var changes = new ArrayList<Change>();
    take.removed().stream().filter(seen::add).forEach(
        place -> changes.add(new Change("removed", place, words.seat(place, false, "moved"))));
    take.added().stream().filter(seen::add)
        .forEach(place -> changes.add(new Change("added", place, words.seat(place, true, "new"))));
    return changes;
  }
}
