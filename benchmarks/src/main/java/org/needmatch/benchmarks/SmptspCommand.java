package org.needmatch.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.benchmarks.library.Library;
import org.needmatch.benchmarks.smptsp.Published;
import org.needmatch.benchmarks.smptsp.Smptsp;
import org.needmatch.benchmarks.smptsp.SmptspMapping;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.write.ProblemWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "smptsp", mixinStandardHelpOptions = true, description = {
    "Solves instances of shift minimisation personnel task scheduling, each in a fresh JVM, and holds them against published bounds.",
    "Schedules are checked on the instance itself, bounds by their certificates. datasets/smptsp/README.md says where the files come from. Runs that are in --out already are kept."})
final class SmptspCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--from", required = true, paramLabel = "FOLDER", description = "Where the .dat files lie, in folders of its own or not.")
  @SuppressWarnings("NullAway.Init")
  private Path from;

  @Option(names = "--draw", defaultValue = "0", description = "So many instances, drawn by --draw-seed; 0 for all (default: ${DEFAULT-VALUE}).")
  private int draw;

  @Option(names = "--draw-seed", defaultValue = "1", description = "Of the draw (default: ${DEFAULT-VALUE}).")
  private long drawSeed;

  @Option(names = "--convert", paramLabel = "FOLDER", description = "Only writes each instance as an input folder in here.")
  private @Nullable Path convert;

  @Option(names = "--strategy", defaultValue = "certified", description = "With which (default: ${DEFAULT-VALUE}).")
  private String strategy = "";

  @Option(names = "--seed", defaultValue = "1", description = "Of the search (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--time", defaultValue = "60s", converter = TimeConverter.class, description = "For each run, JVM start included (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(names = "--threads", description = "Threads (default: the machine's cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--heap", defaultValue = "", description = "Of each run, such as 2g (default: the JVM's).")
  private String heap = "";

  @Option(names = "--out", defaultValue = "results", description = "Where runs, plans, certificates and smptsp.csv go (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws Exception {
    try {
      var files = drawn(instances(from), draw, drawSeed);
      if (convert != null) {
        for (var file : files) {
          ProblemWriter.write(new SmptspMapping(Smptsp.read(file)).problem(),
              convert.resolve(name(file)));
        }
        return 0;
      }
      return solve(files);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private int solve(List<Path> files) throws Exception {
    var published = Published
        .read(Library.here().folder().resolveSibling("smptsp").resolve("published.csv"));
    var store = RunStore.open(out, new RunLimits(seconds, 0, threads, heap));
    var rows = new ArrayList<SmptspRow>();
    for (var file : files) {
      var name = name(file);
      var trial = new Trial("smptsp", name, 0, seed, strategy);
      var of = Smptsp.read(file);
      var kept = new KeptPlan(out.resolve("plans").resolve(name + "-" + strategy + "-" + seed));
      if (!store.has(trial)) {
        store.add(measured(of, trial, store.settings(), kept));
      }
      var run = store.runs().stream().filter(one -> one.trial().equals(trial)).findFirst()
          .orElseThrow();
      var row = SmptspRow.of(name, of, published.get(name), run, kept);
      rows.add(row);
      SmptspRow.write(rows, out.resolve("smptsp.csv"));
      spec.commandLine().getErr().println(row);
    }
    tell(rows);
    return store.runs().stream().anyMatch(Measured::faulty) ? 1 : 0;
  }

  private static Measured measured(Smptsp of, Trial trial, RunLimits settings, KeptPlan kept)
      throws IOException, InterruptedException, UnusableInputException {
    try (var scratch = Scratch.make()) {
      var folder = scratch.folder().resolve("input");
      ProblemWriter.write(new SmptspMapping(of).problem(), folder);
      return new FreshJvm(settings).measure(Input.of(folder), trial,
          kept.folder().toAbsolutePath());
    }
  }

  private void tell(List<SmptspRow> rows) {
    var known = rows.stream().filter(row -> row.published() != null).toList();
    spec.commandLine().getOut()
        .println(rows.size() + " instances, " + known.size()
            + " with published bounds: as few workers as published on "
            + known.stream().filter(SmptspRow::reachesUpper).count()
            + ", a bound of at least the published on "
            + known.stream().filter(SmptspRow::reachesLower).count() + ", better than published on "
            + known.stream().filter(row -> !row.better().isEmpty()).count() + ". Written: "
            + out.resolve("smptsp.csv"));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.dat$", "");
  }

  private static List<Path> instances(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      var found = files.filter(file -> file.toString().endsWith(".dat"))
          .sorted((a, b) -> name(a).compareTo(name(b))).toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException(folder + " holds no .dat file.");
      }
      return found;
    }
  }

  /** The first so many of a shuffle, in their old order. */
  static List<Path> drawn(List<Path> files, int count, long seed) {
    if (count <= 0 || count >= files.size()) {
      return files;
    }
    var dice = new SplittableRandom(seed);
    var left = new ArrayList<>(files);
    var chosen = new ArrayList<Path>();
    while (chosen.size() < count) {
      chosen.add(left.remove(dice.nextInt(left.size())));
    }
    return files.stream().filter(chosen::contains).toList();
  }
}
