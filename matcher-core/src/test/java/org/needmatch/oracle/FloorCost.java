package org.needmatch.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;

/**
 * What floors take off, word by word from docs/rules.md. Commitments are left
 * to their sessions, which is the same where all of one belong to one group.
 */
final class FloorCost {
  private final Problem problem;
  private final Map<String, List<Need>> groups = new HashMap<>();
  private final Map<String, Long> floors = new HashMap<>();
  private final long weight;

  FloorCost(Problem problem, SeatKinds seats) {
    this.problem = problem;
    var asked = problem.settings().fairness();
    long all = 0;
    for (var need : problem.needs()) {
      all += total(seats, need);
    }
    long most = 1L << 38;
    weight = asked == null
        ? 0
        : asked.weight() > 0 ? asked.weight() : Math.max(1, Math.min(most / all - 1, all + 1));
    if (asked == null) {
      return;
    }
    for (var need : problem.needs()) {
      var group = switch (asked.by()) {
        case AREA -> need.area();
        case DECILE -> decile(need);
        case INITIATIVE -> need.initiative();
        case NEED_GROUP -> need.group();
      };
      if (group != null) {
        groups.merge(group, List.of(need),
            (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
      }
    }
    groups.forEach((group, needs) -> {
      long total = needs.stream().mapToLong(need -> total(seats, need)).sum();
      int share = asked.own().getOrDefault(group, asked.floor());
      floors.put(group, (total * share + 999) / 1000);
    });
  }

  private @Nullable String decile(Need need) {
    return problem.areas().stream().filter(area -> area.id().equals(need.area()))
        .map(Area::imdDecile).filter(Objects::nonNull).map(String::valueOf).findFirst()
        .orElse(null);
  }

  private static long total(SeatKinds seats, Need need) {
    return seats.of(need).stream().mapToLong(kind -> kind.worth(kind.role().wanted())).sum();
  }

  /** Given the points of each need that runs. */
  long cost(Map<String, Long> met) {
    long cost = 0;
    for (var group : floors.keySet()) {
      long has = groups.getOrDefault(group, List.of()).stream()
          .mapToLong(need -> met.getOrDefault(need.id(), 0L)).sum();
      cost += weight * Math.max(0, floors.getOrDefault(group, 0L) - has);
    }
    return cost;
  }
}
