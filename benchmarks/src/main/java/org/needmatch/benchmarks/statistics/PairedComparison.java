package org.needmatch.benchmarks.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Two costs of each of some instances, held against each other: smaller is
 * better.
 *
 * @param better
 *          instances on which the first is smaller
 * @param equal
 *          instances on which both are equal
 * @param worse
 *          instances on which the first is larger
 * @param medianDifference
 *          of second less first, over all instances
 * @param interval
 *          of the median difference
 * @param p
 *          of Wilcoxon's signed-rank test, two-sided, over the instances that
 *          differ: exact below 50 without ties, else by the normal
 *          approximation with corrections for ties and continuity; 1 when none
 *          differs
 */
public record PairedComparison(int better, int equal, int worse, double medianDifference,
    Interval interval, double p) {

  /**
   * @param first
   *          costs of the first, by instance
   * @param second
   *          costs of the second, of the same instances in the same order
   */
  public static PairedComparison of(double[] first, double[] second) {
    double[] differences = IntStream.range(0, first.length).mapToDouble(i -> second[i] - first[i])
        .toArray();
    double[] unequal = Arrays.stream(differences).filter(value -> value != 0).toArray();
    int better = (int) Arrays.stream(unequal).filter(value -> value > 0).count();
    double p = unequal.length == 0
        ? 1
        : WilcoxonSignedRankTest.withDefaults().test(unequal).getPValue();
    return new PairedComparison(better, differences.length - unequal.length,
        unequal.length - better, Means.median(differences),
        Bootstrap.interval(differences, Means::median), p);
  }
}
