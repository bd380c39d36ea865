package org.needmatch.benchmarks;

import java.util.concurrent.TimeUnit;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
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
 * Measures what a solve costs apart from its search, in milliseconds: an
 * invented city of 30 volunteers and 40 seats, seed 1, solved with a limit of
 * one step. {@code first} is the first solve of a JVM, in which Timefold's
 * {@code SolverFactory} is built; {@code later} one of the many that follow in
 * a service that keeps its {@code Matcher}. The difference is what reuse saves.
 *
 * <pre>
 * ./bench jmh ReuseBenchmark
 * </pre>
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ReuseBenchmark {
  private static final SolveOptions ONE_STEP = SolveOptions.builder().timeLimit(null).stepLimit(1L)
      .threads(1).build();

  private final Problem problem = CityGenerator.generate(CitySpec.of(30, 40, 1));
  private final Matcher matcher = Matcher.create();

  /** The first solve of a JVM. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(10)
  public SolveResult first() {
    return matcher.solve(problem, ONE_STEP);
  }

  /** One of many solves. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 2)
  @Measurement(iterations = 5, time = 2)
  @Fork(2)
  public SolveResult later() {
    return matcher.solve(problem, ONE_STEP);
  }
}
