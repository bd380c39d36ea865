package org.needmatch.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.needmatch.benchmarks.statistics.Bootstrap;
import org.needmatch.benchmarks.statistics.Interval;
import org.needmatch.benchmarks.statistics.Means;

/**
 * A strategy over all inputs of a set, each instance counted once.
 *
 * @param proven
 *          runs that proved their plan best
 * @param proofShort
 *          shifted geometric mean of the seconds to proof, with a shift of 1 s;
 *          without a proof the whole time counts
 * @param proofLong
 *          the same with a shift of 10 s
 * @param primal
 *          shifted geometric mean of the primal integrals, with a shift of 1 s
 * @param primalInterval
 *          of it, 95 per cent
 * @param primalDual
 *          the same of the primal-dual integrals
 * @param shortfall
 *          mean percent short of the best bound at the end
 * @param shortfallInterval
 *          of it, 95 per cent
 * @param betweenCities
 *          standard deviation of the shortfall over instances
 * @param betweenSearches
 *          mean over instances of the standard deviation over the seeds of the
 *          search
 * @param cpuSeconds
 *          mean
 * @param peakMegabytes
 *          the largest of any run
 */
record OverallRow(String strategy, int instances, int runs, int proven, int faulty,
    double proofShort, double proofLong, double primal, Interval primalInterval, double primalDual,
    double shortfall, Interval shortfallInterval, double betweenCities, double betweenSearches,
    double cpuSeconds, double peakMegabytes) {
  private static final double SECOND = 1;
  private static final double TEN_SECONDS = 10;

  static List<OverallRow> of(Comparison comparison) {
    return comparison.strategies().stream().map(strategy -> of(comparison, strategy)).toList();
  }

  private static OverallRow of(Comparison comparison, String strategy) {
    var instances = comparison.instances();
    var runs = instances.stream().flatMap(one -> comparison.of(one, strategy).stream()).toList();
    double[] proof = comparison.costs(strategy, comparison::secondsToProof);
    double[] primal = comparison.costs(strategy, comparison::primalIntegral);
    double[] shortfall = comparison.costs(strategy, comparison::shortfall);
    double[] spread = instances.stream()
        .mapToDouble(one -> Means.deviation(
            comparison.of(one, strategy).stream().mapToDouble(comparison::shortfall).toArray()))
        .toArray();
    return new OverallRow(strategy, instances.size(), runs.size(),
        (int) runs.stream().filter(comparison::proven).count(),
        (int) runs.stream().filter(Measured::faulty).count(), Means.shiftedGeometric(proof, SECOND),
        Means.shiftedGeometric(proof, TEN_SECONDS), Means.shiftedGeometric(primal, SECOND),
        Bootstrap.interval(primal, sample -> Means.shiftedGeometric(sample, SECOND)),
        Means.shiftedGeometric(comparison.costs(strategy, comparison::primalDualIntegral), SECOND),
        Means.arithmetic(shortfall), Bootstrap.interval(shortfall, Means::arithmetic),
        Means.deviation(shortfall), Means.arithmetic(spread),
        Means.arithmetic(runs.stream().mapToDouble(run -> run.usage().cpuSeconds()).toArray()),
        Arrays.stream(runs.stream().mapToDouble(run -> run.usage().peakMegabytes()).toArray()).max()
            .orElse(Double.NaN));
  }
}
