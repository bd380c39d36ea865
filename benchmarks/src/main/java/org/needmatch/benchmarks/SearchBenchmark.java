package org.needmatch.benchmarks;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.concurrent.TimeUnit;
import org.needmatch.api.Matcher;
import org.needmatch.internal.search.CertifiedSearch;
import org.needmatch.internal.timefold.TimefoldDefaultStrategy;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures whole solves under a step limit on one thread, so that their work is
 * the same each time: {@code certified} counts the proposals of its search a
 * second, prices and graph included, {@code constrained} does so under
 * constraint streams over pairs and over lists, {@code timefold} the moves that
 * Timefold's own late acceptance tries a second. Distribution: an invented city
 * of 2,000 volunteers and 3,000 seats, seed 1, natural density.
 *
 * <pre>
 * ./bench jmh SearchBenchmark
 * </pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class SearchBenchmark {
  private static final ExtraConstraints STREAMS = SearchBenchmark::streams;
  private static final long STEPS = 2_000;
  private static final long MOVE_STEPS = 100;

  /** What was tried. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Tried {
    public long proposals;
  }

  /** One solve of the default strategy. */
  @Benchmark
  public SolveResult certified(City city, Tried tried) {
    var outcome = Matcher.create().solve(city.problem, SolveOptions.builder().timeLimit(null)
        .stepLimit(STEPS).threads(1).strategy("certified").build());
    tried.proposals += outcome.steps() * CertifiedSearch.STEP;
    return outcome;
  }

  /** One solve under constraint streams, of which the first is hard. */
  @Benchmark
  public SolveResult constrained(City city, Tried tried) {
    var outcome = Matcher.create().with(STREAMS).solve(city.problem, SolveOptions.builder()
        .timeLimit(null).stepLimit(STEPS).threads(1).strategy("certified").build());
    tried.proposals += outcome.steps() * CertifiedSearch.STEP;
    return outcome;
  }

  private static Constraint[] streams(ConstraintFactory factory) {
    return new Constraint[]{
        factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::getNeedIndex))
            .filter((one, other) -> isNew(one) && isNew(other))
            .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("one newcomer a session"),
        factory.forEach(Seat.class).groupBy(Seat::getPerson, ConstraintCollectors.toList())
            .penalize(HardMediumSoftScore.ofSoft(5), (person, seats) -> seats.size() * seats.size())
            .asConstraint("crowded weeks")};
  }

  private static boolean isNew(Seat seat) {
    var person = seat.getPerson();
    return person != null && person.index() % 4 == 0;
  }

  /** One solve of Timefold by itself. */
  @Benchmark
  public SolveResult timefold(City city, Tried tried) {
    var outcome = Matcher.create().solve(city.problem, SolveOptions.builder().timeLimit(null)
        .stepLimit(MOVE_STEPS).threads(1).strategy("timefold-default").build());
    tried.proposals += MOVE_STEPS * TimefoldDefaultStrategy.MOVES_PER_STEP;
    return outcome;
  }
}
