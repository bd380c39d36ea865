package org.needmatch.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.benchmarks.library.Library;
import org.needmatch.io.read.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "compare", mixinStandardHelpOptions = true, description = {
    "Runs strategies on the same inputs, each run in a fresh JVM, one after the other.",
    "Time counts from the start of the JVM; before there is a plan a run counts as its pins only.",
    "Runs that are in --out already are kept: stop and start again, or add seeds, inputs and strategies."})
final class CompareCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--run-file", description = "A JSON file that declares all of it beforehand, tuning and test inputs apart (docs/performance.md).")
  private @Nullable Path runFile;

  @Option(names = "--strategies", split = ",", defaultValue = "certified,timefold-default,cp-sat,greedy", description = "By name, with parameters as in leximin:over=initiative; ratios and tests are against the first (default: ${DEFAULT-VALUE}).")
  private List<String> strategies = List.of();

  @Option(names = "--sizes", split = ",", converter = Size.Converter.class, description = "Invented cities, VOLUNTEERS/SEATS, several with commas.")
  private List<Size> sizes = List.of();

  @Option(names = "--density", defaultValue = "0", description = "Eligible pairs a seat; 0 leaves it to the city.")
  private double density;

  @Option(names = "--city-seeds", defaultValue = "1-3", description = "Of the cities, such as 1-20 or 3,7 (default: ${DEFAULT-VALUE}).")
  private String citySeeds = "";

  @Option(names = "--data", split = ",", description = "Input folders, several with commas.")
  private List<Path> data = List.of();

  @Option(names = "--library", split = ",", description = "Instances of datasets/library, by name or pattern such as s-*.")
  private List<String> library = List.of();

  @Option(names = "--seeds", defaultValue = "1", description = "Of the search, each on every input (default: ${DEFAULT-VALUE}).")
  private String seeds = "";

  @Option(names = "--time", converter = TimeConverter.class, description = "For each run, JVM start included (default: 30s).")
  private @Nullable Double seconds;

  @Option(names = "--steps", defaultValue = "0", description = "Steps of each strategy's own search instead of time: the results repeat, whatever the machine.")
  private long steps;

  @Option(names = "--threads", description = "Threads (default: the machine's cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--heap", defaultValue = "", description = "Of each run, such as 512m (default: the JVM's).")
  private String heap = "";

  @Option(names = "--target", defaultValue = "0.01", description = "Share of the best plan that may be missing in the time to target (default: ${DEFAULT-VALUE}).")
  private double target;

  @Option(names = "--out", defaultValue = "results", description = "Where data and plots go (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws Exception {
    RunPlan plan;
    RunStore store;
    try {
      plan = plan();
      plan.strategies().forEach(Plugins::known);
      store = RunStore.open(out, plan.settings());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    var shown = new ArrayList<>(plan.strategies());
    store.runs().stream().map(Measured::strategy).distinct().filter(name -> !shown.contains(name))
        .forEach(shown::add);
    var files = new ResultFiles(store, shown, target);
    for (var set : plan.sets()) {
      for (var source : set.sources()) {
        var missing = plan.trials(set, source).stream().filter(trial -> !store.has(trial)).toList();
        if (!missing.isEmpty()) {
          run(source, missing, plan.settings(), store);
          files.write();
        }
      }
    }
    files.write();
    spec.commandLine().getOut().println("Written: " + files.page());
    return store.runs().stream().anyMatch(Measured::faulty) ? 1 : 0;
  }

  private RunPlan plan() throws IOException {
    if (runFile != null) {
      return RunFile.read(runFile);
    }
    var sources = new ArrayList<InputSource>();
    for (var size : sizes) {
      Seeds.parse(citySeeds)
          .forEach(seed -> sources.add(new InputSource.City(size, density, seed)));
    }
    data.forEach(folder -> sources.add(new InputSource.Folder(folder)));
    if (!library.isEmpty()) {
      Library.here().named(library).forEach(one -> sources.add(new InputSource.Frozen(one)));
    }
    double limit = seconds == null ? steps > 0 ? 0 : 30 : seconds;
    return new RunPlan(new RunLimits(limit, steps, threads, heap), strategies, Seeds.parse(seeds),
        List.of(new RunPlan.InputSet("all", sources)));
  }

  private void run(InputSource source, List<Trial> trials, RunLimits settings, RunStore store)
      throws IOException, InterruptedException, UnusableInputException {
    var jvm = new FreshJvm(settings);
    PrintWriter err = spec.commandLine().getErr();
    try (var input = source.open()) {
      for (var trial : trials) {
        var run = jvm.measure(input, trial);
        store.add(run);
        err.printf(Locale.ROOT,
            "%s city %d seed %d %s: medium %d, bound %d, soft %d, %s, %.1f s, %.1f s of CPU, %.0f MB%n",
            trial.input(), trial.citySeed(), trial.seed(), trial.strategy(),
            run.trajectory().last().medium(), run.trajectory().bound(Double.MAX_VALUE),
            run.trajectory().last().soft(), run.ending(), run.usage().wallSeconds(),
            run.usage().cpuSeconds(), run.usage().peakMegabytes());
        err.flush();
      }
    }
  }
}
