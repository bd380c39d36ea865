package org.needmatch.internal.analysis;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.metrics.Measures;

/**
 * The empty seats of a plan, added up. A seat is out of reach when no volunteer
 * could have met its need whatever the plan: nobody else is eligible, or all
 * who are eligible are too few for the session.
 *
 * @param all
 *          every empty seat
 * @param byReason
 *          by the code of {@link UnfilledReason}
 * @param outOfReach
 *          seats that no volunteer could have filled
 * @param outOfReachByRule
 *          the same by the code of the rule that turns most away;
 *          {@value #TOO_FEW} where all who are eligible are too few; empty
 *          where there is no volunteer at all
 * @param outOfReachByArea
 *          the same by area id, only areas that have some
 * @param outOfReachByInitiative
 *          the same by initiative id, only initiatives that have some
 */
public record UnmetNeed(EmptySeats all, SortedMap<String, EmptySeats> byReason,
    EmptySeats outOfReach, SortedMap<String, EmptySeats> outOfReachByRule,
    SortedMap<String, EmptySeats> outOfReachByArea,
    SortedMap<String, EmptySeats> outOfReachByInitiative) {

  /** Stands for a rule where all who are eligible are too few. */
  public static final String TOO_FEW = "group-too-small";

  /** Copies the maps. */
  public UnmetNeed {
    byReason = Collections.unmodifiableSortedMap(new TreeMap<>(byReason));
    outOfReachByRule = Collections.unmodifiableSortedMap(new TreeMap<>(outOfReachByRule));
    outOfReachByArea = Collections.unmodifiableSortedMap(new TreeMap<>(outOfReachByArea));
    outOfReachByInitiative = Collections
        .unmodifiableSortedMap(new TreeMap<>(outOfReachByInitiative));
  }

  /** Adds the seats up. Cost: linear. */
  public static UnmetNeed of(Problem problem, List<UnfilledSeats> unfilled) {
    var all = EmptySeats.NONE;
    var out = EmptySeats.NONE;
    var byReason = new TreeMap<String, EmptySeats>();
    var byRule = new TreeMap<String, EmptySeats>();
    var byArea = new TreeMap<String, EmptySeats>();
    var byInitiative = new TreeMap<String, EmptySeats>();
    for (var seats : unfilled) {
      var empty = new EmptySeats(seats.seatsMissing(), seats.pointsMissing());
      all = all.plus(empty);
      byReason.merge(seats.reason().code(), empty, EmptySeats::plus);
      var need = problem.need(seats.needId());
      var rule = rule(seats.reason());
      if (need != null && rule != null) {
        out = out.plus(empty);
        byRule.merge(rule, empty, EmptySeats::plus);
        byArea.merge(need.area() == null ? Measures.NO_ID : need.area(), empty, EmptySeats::plus);
        byInitiative.merge(need.initiative() == null ? Measures.NO_ID : need.initiative(), empty,
            EmptySeats::plus);
      }
    }
    return new UnmetNeed(all, byReason, out, byRule, byArea, byInitiative);
  }

  private static @Nullable String rule(UnfilledReason reason) {
    return switch (reason) {
      case UnfilledReason.NobodyEligible nobody -> nobody.rule();
      case UnfilledReason.GroupTooSmall group -> TOO_FEW;
      case UnfilledReason.NotReady open -> open.code();
      default -> null;
    };
  }
}
