package org.needmatch.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "compare", mixinStandardHelpOptions = true, description = {
    "Runs strategies on the same inputs, each run in a fresh JVM, one after the other.",
    "Time counts from the start of the JVM; before there is a plan a run counts as its pins only."})
final class CompareCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--strategies", split = ",", defaultValue = "certified,timefold-default,cp-sat,greedy", description = "By name; ratios are to the first (default: ${DEFAULT-VALUE}).")
  private List<String> strategies = List.of();

  @Option(names = "--sizes", split = ",", converter = Size.Converter.class, description = "Invented cities, VOLUNTEERS/SEATS, several with commas.")
  private List<Size> sizes = List.of();

  @Option(names = "--density", defaultValue = "0", description = "Eligible pairs a seat; 0 leaves it to the city.")
  private double density;

  @Option(names = "--data", split = ",", description = "Input folders, several with commas.")
  private List<Path> data = List.of();

  @Option(names = "--seeds", defaultValue = "1-3", description = "Of city and search, such as 1-20 or 3,7 (default: ${DEFAULT-VALUE}).")
  private String seeds = "";

  @Option(names = "--time", defaultValue = "30s", converter = TimeConverter.class, description = "For each run, JVM start included (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(names = "--threads", description = "Threads (default: the machine's cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--heap", defaultValue = "", description = "Of each run, such as 512m (default: the JVM's).")
  private String heap = "";

  @Option(names = "--out", defaultValue = "results", description = "Where data and plots go (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(out);
    var comparison = new Comparison(Machine.here(), seconds, threads, heap, strategies,
        new ArrayList<>());
    var files = new ResultFiles(out, "compare-" + comparison.machine().name() + "-" + (long) seconds
        + "s-seeds" + seeds.replace(',', '_'), comparison);
    for (long seed : Seeds.parse(seeds)) {
      for (var size : sizes) {
        try (var input = Input.of(size, density, seed)) {
          runs(input, seed, comparison);
        }
        files.write();
      }
      for (var folder : data) {
        try (var input = Input.of(folder)) {
          runs(input, seed, comparison);
        }
        files.write();
      }
    }
    spec.commandLine().getOut().println("Written: " + files.page());
    boolean allWell = comparison.runs().stream().allMatch(run -> run.exitCode() == 0
        && !run.ending().startsWith("REFUSED") && !run.ending().startsWith("FAILED"));
    return allWell ? 0 : 1;
  }

  private void runs(Input input, long seed, Comparison comparison) throws Exception {
    var jvm = new FreshJvm(seconds, threads, heap);
    PrintWriter err = spec.commandLine().getErr();
    for (var strategy : strategies) {
      var run = jvm.measure(input, strategy, seed);
      comparison.runs().add(run);
      err.printf(Locale.ROOT, "%s seed %d %s: medium %d, bound %d, soft %d, %s, %.1f s%n",
          run.input(), seed, strategy, run.trajectory().last().medium(),
          run.trajectory().bound(Double.MAX_VALUE), run.trajectory().last().soft(), run.ending(),
          run.wallSeconds());
      err.flush();
    }
  }
}
