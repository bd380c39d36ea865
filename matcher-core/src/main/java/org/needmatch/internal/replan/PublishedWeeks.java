package org.needmatch.internal.replan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.domain.Placement;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedRow;

/**
 * The weeks that people were told, and whose week a plan changes. Who keeps
 * every place, or loses only places in sessions that had to be called off, has
 * the week as told. Immutable.
 */
public final class PublishedWeeks {
  private final Map<String, Set<Placement>> told = new HashMap<>();
  private final Set<Placement> calledOff;

  /**
   * @param asTold
   *          rows that could stay by themselves
   * @param staying
   *          those of them whose session can run when nobody changes
   * @param pins
   *          that every plan holds
   */
  public PublishedWeeks(List<PublishedRow> asTold, List<PublishedRow> staying,
      List<Placement> pins) {
    calledOff = new HashSet<>();
    for (var row : asTold) {
      told.computeIfAbsent(row.assignment().volunteerId(), id -> new HashSet<>())
          .add(row.placement());
      calledOff.add(row.placement());
    }
    staying.forEach(row -> calledOff.remove(row.placement()));
    for (var pin : pins) {
      if (told.containsKey(pin.volunteerId())) {
        told.computeIfAbsent(pin.volunteerId(), id -> new HashSet<>()).add(pin);
      }
    }
  }

  /** Whether the volunteer was told of anything that can stay. */
  boolean counts(String volunteerId) {
    return told.containsKey(volunteerId);
  }

  Set<String> people() {
    return new TreeSet<>(told.keySet());
  }

  List<Placement> places(String volunteerId) {
    return told.getOrDefault(volunteerId, Set.of()).stream()
        .sorted(Comparator.comparing(Placement::needId).thenComparing(Placement::role)).toList();
  }

  boolean isCalledOff(Placement pin) {
    return calledOff.contains(pin);
  }

  /** Who loses a place when nobody else moves. */
  boolean losesAny(String volunteerId) {
    return told.getOrDefault(volunteerId, Set.of()).stream().anyMatch(calledOff::contains);
  }

  /** Ids of the people whose week the plan changes, sorted. */
  List<String> changed(Plan plan) {
    Map<String, Set<Placement>> now = new HashMap<>();
    for (var row : plan.assignments()) {
      now.computeIfAbsent(row.volunteerId(), id -> new HashSet<>()).add(row.placement());
    }
    var changed = new TreeSet<String>();
    told.forEach((id, places) -> {
      var week = now.getOrDefault(id, Set.of());
      var rest = new HashSet<>(places);
      rest.removeAll(calledOff);
      if (!week.equals(places) && !week.equals(rest)) {
        changed.add(id);
      }
    });
    return List.copyOf(changed);
  }
}
