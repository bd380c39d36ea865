package org.needmatch.benchmarks;

import java.util.concurrent.TimeUnit;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.Greedy;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the score of a whole plan from scratch, in milliseconds: by the
 * solver's flat arrays, and by the independent judge, which looks at every rule
 * again. Distribution: the greedy plan of an invented city of 2,000 volunteers
 * and 3,000 seats, seed 1, natural density.
 *
 * <pre>
 * ./bench jmh ScoreBenchmark
 * </pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScoreBenchmark {

  /** A plan of the city. */
  @State(Scope.Benchmark)
  @SuppressWarnings("NullAway.Init")
  public static class Made {
    private int[] edges;
    private Plan plan;
    private PlanCodec plans;

    /** Makes the plan; not measured. */
    @Setup
    public void make(City city) {
      edges = Greedy.byWorth(city.instance);
      plans = new PlanCodec(city.instance);
      plan = plans.plan(edges);
    }
  }

  /** By the solver. */
  @Benchmark
  public Score arrays(Made made) {
    return made.plans.score(made.edges);
  }

  /** By the judge. */
  @Benchmark
  public Judgement judge(City city, Made made) {
    return Judge.standard().judge(city.problem, made.plan);
  }
}
