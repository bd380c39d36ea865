package org.needmatch.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Score;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.StopCause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * One run from files to plan in this JVM, whose start-up counts: the time limit
 * ends that long after the JVM was started. 0 seconds or steps are no limit.
 */
@Command(name = "run", hidden = true, description = "One run of a comparison.")
final class RunCommand implements Callable<Integer> {
  private static final double LEAST_SECONDS = 0.05;

  @Option(names = "--input", required = true)
  @SuppressWarnings("NullAway.Init")
  private Path input;

  @Option(names = "--log", required = true)
  @SuppressWarnings("NullAway.Init")
  private Path log;

  @Option(names = "--strategy", required = true)
  private String strategy = "";

  @Option(names = "--seed", required = true)
  private long seed;

  @Option(names = "--threads", required = true)
  private int threads;

  @Option(names = "--seconds", required = true)
  private double seconds;

  @Option(names = "--steps", required = true)
  private long steps;

  @Option(names = "--began", required = true)
  private long began;

  @Option(names = "--pins", required = true, arity = "3")
  private long[] pins = {};

  @Option(names = "--total", required = true)
  private long total;

  @Option(names = "--keep", description = "Writes assignments.csv and certificate.csv into this folder.")
  private @Nullable Path keep;

  @Override
  public Integer call() throws Exception {
    try (var record = new RunLog(log, began, new Score(pins[0], pins[1], pins[2]), total)) {
      var problem = ProblemReader.read(input, ReadOptions.defaults()).problem();
      double left = Math.max(LEAST_SECONDS, seconds - record.seconds());
      var options = SolveOptions.builder()
          .timeLimit(seconds > 0 ? TimeConverter.duration(left) : null)
          .stepLimit(steps > 0 ? (Long) steps : null).seed(seed).threads(threads).strategy(strategy)
          .build();
      var job = Matcher.create().on(problem).start(Plugins.chosen(options), Runnable::run,
          event -> note(event, record));
      var outcome = job.outcome().join();
      record.finished(outcome.score(), outcome.boundMedium(),
          outcome.stopCause() == StopCause.OPTIMAL, remark(problem, outcome));
      if (keep != null) {
        KeptPlan.write(outcome, keep);
      }
    }
    return 0;
  }

  private static void note(SolveEvent event, RunLog record) {
    switch (event) {
      case SolveEvent.Started started -> record.started();
      case SolveEvent.Improved improved -> record.plan(improved.score());
      case SolveEvent.BoundImproved bound -> record.bound(bound.medium());
      case SolveEvent.Changed changed -> {
      }
      case SolveEvent.Finished finished -> {
      }
    }
  }

  private static String remark(Problem problem, SolveResult outcome) {
    var judgement = Judge.standard().judge(problem, outcome.plan());
    if (!judgement.validButForPins() || !judgement.score().equals(outcome.score())) {
      return "REFUSED by the judge: " + judgement.score().toString().replace(',', ';');
    }
    return outcome.stopCause().toString();
  }
}
