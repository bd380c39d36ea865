package org.needmatch.examples.boot;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.spring.SolveJobs;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Solves a folder's problem on the common pool and on a virtual thread without
 * a class loader, first on the pool when {@code --pool-first} is given; then
 * with a strategy of its own and as a job, and leaves one job to the end of the
 * application.
 */
@Component
class SolveOnStart implements ApplicationRunner {
  private final Matcher matcher;
  private final SolveOptions options;
  private final ReadOptions reading;
  private final SolveJobs jobs;
  private final MeterRegistry meters;
  private final ApplicationContext beans;

  SolveOnStart(Matcher matcher, SolveOptions options, ReadOptions reading, SolveJobs jobs,
      MeterRegistry meters, ApplicationContext beans) {
    this.matcher = matcher;
    this.options = options;
    this.reading = reading;
    this.jobs = jobs;
    this.meters = meters;
    this.beans = beans;
  }

  @Override
  public void run(ApplicationArguments arguments) throws Exception {
    var problem = ProblemReader.read(Path.of(arguments.getNonOptionArgs().getFirst()), reading)
        .problem();
    Callable<SolveResult> solve = () -> matcher.solve(problem, options);
    boolean poolFirst = arguments.containsOption("pool-first");
    tell("first", poolFirst ? onCommonPool(solve) : onBareThread(solve));
    tell("then", poolFirst ? onBareThread(solve) : onCommonPool(solve));
    tell("own strategy",
        Matcher.create().solve(problem, options.toBuilder().strategy("in-turn").build()));
    tell("job", jobs.start("week", problem).outcome().get());
    System.out.printf("meters: %d solves by %s%n", meters.get("needmatch.solve").timer().count(),
        meters.get("needmatch.solve").timer().getId().getTag("strategy"));
    System.out.printf("health: %s%n", beans.containsBean("needmatchHealthIndicator"));
    leaveOne(problem);
  }

  /** Its plan is told when the application ends, minutes before its limit. */
  private void leaveOne(Problem problem) throws InterruptedException {
    var begun = new CountDownLatch(1);
    var endless = options.toBuilder().stepLimit(Long.MAX_VALUE / 2).build();
    var unused = jobs.start("left", problem, endless, event -> {
      if (event instanceof SolveEvent.Improved) {
        begun.countDown();
      }
    }).outcome().thenAccept(result -> tell("kept at the end", result));
    begun.await();
  }

  private static <T> T onCommonPool(Callable<T> work) throws Exception {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return work.call();
      } catch (Exception e) {
        throw new CompletionException(e);
      }
    }).get();
  }

  private static <T> T onBareThread(Callable<T> work)
      throws ExecutionException, InterruptedException {
    var task = new FutureTask<>(work);
    var thread = Thread.ofVirtual().unstarted(task);
    thread.setContextClassLoader(null);
    thread.start();
    return task.get();
  }

  private static void tell(String how, SolveResult result) {
    System.out.printf("%s: %d placed, stop %s, %d failed parts%n", how,
        result.plan().assignments().size(), result.stopCause(), result.faults().size());
  }
}
