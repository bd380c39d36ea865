package org.needmatch.internal.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.run.SolveResult;

/**
 * The best plan found under a floor, as the judge sees it.
 *
 * @param fairness
 *          the floor, of 0 for the plan that looks at need alone
 * @param met
 *          points of each group
 * @param totals
 *          points of each group with every seat filled
 * @param metInAll
 *          weighted need met, in points, groups or not
 * @param lacking
 *          points that groups lack of their floors
 * @param leastLacking
 *          no plan lacks fewer, as far as the certificate proves
 * @param confirmed
 *          whether the judge finds the same score, no broken rule but by pins,
 *          and accepts the certificate
 */
public record FloorPlan(Fairness fairness, SolveResult result, SortedMap<String, Long> met,
    SortedMap<String, Long> totals, long metInAll, long lacking, long leastLacking,
    boolean confirmed) {

  /** The same plan where it keeps other floors as well. */
  FloorPlan keeping(Fairness others) {
    return new FloorPlan(others, result, met, totals, metInAll, 0, 0, confirmed);
  }

  /** Whether every group has its floor. */
  public boolean kept() {
    return lacking == 0;
  }

  /** Whether it is proven that no plan gives every group its floor. */
  public boolean impossible() {
    return leastLacking > 0;
  }

  /**
   * No plan that lacks no more of the floors meets more weighted need, in points.
   */
  public long limit() {
    long takenOff = metInAll - result.score().medium();
    return Math.min(result.boundMedium() + takenOff, result.totalMedium());
  }

  /** What a group gets, in thousandths of its need, rounded down. */
  public int share(String group) {
    long total = totals.getOrDefault(group, 0L);
    return total == 0
        ? Fairness.WHOLE
        : (int) (met.getOrDefault(group, 0L) * Fairness.WHOLE / total);
  }

  /**
   * The least served group, the first by id of several; empty without any.
   *
   * @param leftOut
   *          groups that do not count
   */
  public String worst(List<String> leftOut) {
    return met.keySet().stream().filter(group -> !leftOut.contains(group))
        .min(Comparator.comparingInt(this::share)).orElse("");
  }

  /** What {@link #worst} gets, in thousandths. */
  public int worstShare(List<String> leftOut) {
    var worst = worst(leftOut);
    return worst.isEmpty() ? Fairness.WHOLE : share(worst);
  }
}
