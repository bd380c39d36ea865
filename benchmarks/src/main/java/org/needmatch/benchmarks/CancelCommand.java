package org.needmatch.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "cancel", description = "Prints how long a solve takes to end once it is cancelled at many moments, and the time of the processor that its thread spends on it, which a busy machine changes less.")
final class CancelCommand implements Callable<Integer> {
  private static final double MILLI = 1e6;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--size", defaultValue = "2000/3000", converter = Size.Converter.class, description = "VOLUNTEERS/SEATS (default: 2000/3000).")
  @SuppressWarnings("NullAway.Init")
  private Size size;

  @Option(names = "--strategy", defaultValue = SolveOptions.DEFAULT_STRATEGY, description = "By name (default: ${DEFAULT-VALUE}).")
  private String strategy = "";

  @Option(names = "--threads", description = "Threads (default: the machine's cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--after", split = ",", defaultValue = "0,50,100,150,200,250,300,400,500,600,800,1000,1250,1500,1750,2000,2500,3000,4000,5000", description = "Milliseconds from start to cancel (default: 20 moments up to 5 seconds).")
  private List<Long> after = List.of();

  @Option(names = "--cold", description = "Each in a JVM of its own, in which nothing was solved before.")
  private boolean cold;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    if (cold) {
      int worst = 0;
      for (long moment : after) {
        worst = Math.max(worst, inFreshJvm(moment));
      }
      return worst;
    }
    var city = CityGenerator.generate(CitySpec.of(size.volunteers(), size.seats(), 1));
    for (long moment : after) {
      cancel(city, moment, out);
    }
    return 0;
  }

  private int inFreshJvm(long moment) throws IOException, InterruptedException {
    var command = FreshJvm.bench("");
    command.addAll(List.of("cancel", "--size", size.volunteers() + "/" + size.seats(), "--strategy",
        strategy, "--threads", Integer.toString(threads), "--after", Long.toString(moment)));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private void cancel(Problem city, long moment, PrintWriter out) throws Exception {
    var options = SolveOptions.builder().strategy(strategy).threads(threads).build();
    var clock = ManagementFactory.getThreadMXBean();
    var solving = new AtomicReference<Thread>();
    try (var executor = Executors.newSingleThreadExecutor(work -> {
      solving.set(new Thread(work, "solve"));
      return solving.get();
    })) {
      var job = Matcher.create().on(city).start(options, executor);
      Thread.sleep(moment);
      long id = solving.get().threadId();
      long worked = clock.getThreadCpuTime(id);
      long began = System.nanoTime();
      job.cancel();
      var outcome = job.outcome().get();
      double took = (System.nanoTime() - began) / MILLI;
      double work = (clock.getThreadCpuTime(id) - worked) / MILLI;
      boolean valid = Judge.standard().judge(city, outcome.plan()).validButForPins();
      out.printf(Locale.ROOT,
          "%s %s: cancelled after %d ms, ended %.0f ms later, %.0f ms of work (%s), %d places, valid %b%n",
          size.name(), strategy, moment, took, work, outcome.stopCause(),
          outcome.plan().assignments().size(), valid);
      out.flush();
    }
  }
}
