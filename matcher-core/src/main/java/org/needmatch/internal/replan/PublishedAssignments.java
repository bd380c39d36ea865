package org.needmatch.internal.replan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.rules.SessionClock;
import org.needmatch.plan.PublishedRow;

/** Turns published rows into what a problem knows of them. Stateless. */
public final class PublishedAssignments {
  private record Key(String needId, String volunteerId) {
  }

  private PublishedAssignments() {
  }

  /**
   * The problem in which people have been told these rows; rows about needs and
   * volunteers that are not there say nothing, except that a declined one still
   * closes its series in its week. What the problem already knows of the same
   * volunteer and need gives way.
   *
   * @param from
   *          the time that it is, null when no session counts as begun
   */
  public static Problem tell(Problem problem, List<PublishedRow> rows,
      @Nullable LocalDateTime from) {
    Set<String> volunteers = new HashSet<>();
    problem.volunteers().forEach(volunteer -> volunteers.add(volunteer.id()));
    Map<String, List<Need>> series = new LinkedHashMap<>();
    Set<String> needs = new HashSet<>();
    problem.needs().forEach(need -> {
      needs.add(need.id());
      series.computeIfAbsent(need.series(), name -> new ArrayList<>()).add(need);
    });
    Set<PublishedAssignment> offers = new LinkedHashSet<>();
    for (var row : rows) {
      var seat = row.assignment();
      if (!volunteers.contains(seat.volunteerId())) {
        continue;
      }
      if (needs.contains(seat.needId())) {
        offers.add(new PublishedAssignment(
            new Placement(seat.needId(), seat.role(), seat.volunteerId()), row.status(), true));
      } else if (row.status() == ResponseStatus.DECLINED) {
        series.getOrDefault(row.series(), List.of()).stream()
            .filter(need -> isSameWeek(row.date(), need))
            .forEach(need -> offers.add(new PublishedAssignment(
                new Placement(need.id(), "", seat.volunteerId()), ResponseStatus.DECLINED, true)));
      }
    }
    Set<Key> said = new HashSet<>();
    offers.forEach(offer -> said.add(new Key(offer.needId(), offer.volunteerId())));
    var all = new ArrayList<>(problem.published().assignments().stream()
        .filter(offer -> !said.contains(new Key(offer.needId(), offer.volunteerId()))).toList());
    all.addAll(offers);
    return problem.withPublished(SessionClock.published(problem, all, from));
  }

  private static boolean isSameWeek(@Nullable LocalDate date, Need need) {
    return date == null
        || !date.isBefore(need.monday()) && date.isBefore(need.monday().plusWeeks(1));
  }

  /** The problem with these rows pinned as well, each once. */
  public static Problem pinned(Problem problem, List<PublishedRow> rows) {
    var pins = new LinkedHashSet<Placement>(problem.pins());
    rows.forEach(row -> pins.add(row.placement()));
    return problem.withPins(List.copyOf(pins));
  }
}
