package org.needmatch.benchmarks;

import java.util.concurrent.TimeUnit;
import org.needmatch.internal.bound.BoundSolver;
import org.needmatch.internal.instance.Conflicts;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures steps of the bound from prices of nothing: evaluations of all weeks
 * and teams a second, and as {@code pairs} the eligible pairs priced a second.
 * One thread. Each iteration starts again at the root. Distribution: an
 * invented city of 2,000 volunteers and 3,000 seats, seed 1, natural density.
 *
 * <pre>
 * ./bench jmh PriceBenchmark
 * </pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class PriceBenchmark {

  /** A bound at its root. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init")
  public static class Root {
    private BoundSolver bounding;
    private Conflicts conflicts;

    /** Starts again. */
    @Setup(Level.Iteration)
    public void start(City city) {
      conflicts = new Conflicts(city.instance);
      bounding = new BoundSolver(city.instance, conflicts);
    }
  }

  /** Pairs priced. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Priced {
    public long pairs;
  }

  /** One step. */
  @Benchmark
  public long step(City city, Root root, Priced priced) {
    if (root.bounding.exhausted(0)) {
      root.bounding = new BoundSolver(city.instance, root.conflicts);
    }
    root.bounding.step(0);
    priced.pairs += city.instance.graph().pairs();
    return root.bounding.medium();
  }
}
