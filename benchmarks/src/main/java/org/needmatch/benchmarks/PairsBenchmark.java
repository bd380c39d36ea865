package org.needmatch.benchmarks;

import java.util.concurrent.TimeUnit;
import org.needmatch.internal.instance.Instance;
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
 * Measures how fast the eligibility graph is built from a problem in memory:
 * graphs a second, and as {@code pairs} the eligible pairs of volunteer and
 * role a second. All cores are used, as in a solve. Distribution: an invented
 * city of 2,000 volunteers and 3,000 seats, seed 1, natural density.
 *
 * <pre>
 * ./bench jmh PairsBenchmark
 * ./bench jmh PairsBenchmark -p size=100000/150000 -f 1 -wi 1 -i 3
 * </pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PairsBenchmark {

  /** Pairs built. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Built {
    public long pairs;
  }

  /** One graph. */
  @Benchmark
  public Instance graph(City city, Built built) {
    var instance = Instance.of(city.problem);
    built.pairs += instance.graph().pairs();
    return instance;
  }
}
