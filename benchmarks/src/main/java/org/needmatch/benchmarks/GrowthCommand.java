package org.needmatch.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.needmatch.benchmarks.plot.Axis;
import org.needmatch.benchmarks.plot.SvgPlot;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.region.LocalWorkers;
import org.needmatch.internal.region.RegionalSolve;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.run.Solver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "growth", mixinStandardHelpOptions = true, description = "Measures how time, memory and what regions tell each other grow with the size of a city, each size in a JVM of its own: growth.csv, growth.svg and the fitted exponents. The same command again goes on.")
final class GrowthCommand implements Callable<Integer> {
  private static final double MEGA = 1e6;
  private static final double LONGEST = 6 * 3600;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--sizes", required = true, split = ",", converter = Size.Converter.class, description = "VOLUNTEERS/SEATS, several.")
  private List<Size> sizes = List.of();

  @Option(names = "--steps", defaultValue = "500", description = "Steps of the search for each 1,000 volunteers (default: 500).")
  private long steps;

  @Option(names = "--people", defaultValue = "0", description = "By regions of about so many volunteers; 0 for the whole at once (default: 0).")
  private int people;

  @Option(names = "--city-seed", defaultValue = "1", description = "Of the cities (default: 1).")
  private long seed;

  @Option(names = "--threads", description = "Threads (default: the machine's cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--heap", defaultValue = "", description = "Of each JVM, such as 6g.")
  private String heap = "";

  @Option(names = "--out", paramLabel = "FOLDER", description = "Where the table and the plot go.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Option(names = "--here", hidden = true, description = "Measures one size in this JVM and prints its row.")
  private boolean here;

  @Override
  public Integer call() throws Exception {
    if (here) {
      var row = String.join(",", measure(sizes.getFirst()).cells());
      spec.commandLine().getOut().println(row);
      spec.commandLine().getOut().flush();
      return 0;
    }
    if (out == null) {
      throw new ParameterException(spec.commandLine(), "Say with --out where the table goes.");
    }
    Files.createDirectories(out);
    var table = out.resolve("growth.csv");
    if (!Files.exists(table)) {
      Files.writeString(table, String.join(",", GrowthRow.HEADER) + "\n");
    }
    for (var size : sizes) {
      if (rows(table).stream().noneMatch(row -> row.volunteers() == size.volunteers()
          && row.seats() == size.seats() && row.regions() == regions(size))) {
        Files.writeString(table, String.join(",", inFreshJvm(size).cells()) + "\n",
            StandardOpenOption.APPEND);
      }
    }
    report(rows(table));
    return 0;
  }

  private int regions(Size size) {
    return people == 0 ? 0 : Math.max(2, Math.ceilDiv(size.volunteers(), people));
  }

  private static List<GrowthRow> rows(Path table) throws IOException {
    try (var csv = CsvReader.builder().ofCsvRecord(table)) {
      return csv.stream().skip(1).map(row -> GrowthRow.of(row.getFields()))
          .sorted(Comparator.comparingLong(GrowthRow::pairs)).toList();
    }
  }

  private GrowthRow inFreshJvm(Size size) throws IOException, InterruptedException {
    var command = FreshJvm.bench(heap);
    command.addAll(List.of("growth", "--here", "--sizes", size.volunteers() + "/" + size.seats(),
        "--steps", Long.toString(steps), "--people", Integer.toString(people), "--city-seed",
        Long.toString(seed), "--threads", Integer.toString(threads)));
    var told = Files.createTempFile("growth", ".csv");
    try {
      var process = new ProcessBuilder(command).redirectOutput(told.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT).start();
      var watch = new ProcessWatch(process);
      watch.await(LONGEST);
      if (process.exitValue() != 0) {
        throw new IOException("The run of " + size.name() + " ended with exit code "
            + process.exitValue() + ". Give it more memory with --heap, or leave it out.");
      }
      var row = Files.readString(told, StandardCharsets.UTF_8).strip();
      return GrowthRow.of(List.of(row.split(","))).withPeak(watch.peakMegabytes());
    } finally {
      Files.delete(told);
    }
  }

  private GrowthRow measure(Size size) throws IOException {
    var city = CityGenerator.generate(CitySpec.of(size.volunteers(), size.seats(), seed));
    var options = SolveOptions.builder().timeLimit(null)
        .stepLimit(Math.max(1, steps * size.volunteers() / 1000)).seed(1).threads(threads).build();
    double cpu = cpuSeconds();
    long began = System.nanoTime();
    long told = 0;
    SolveResult result;
    if (regions(size) == 0) {
      result = Solver.under(RuleSet.standard()).solve(city, options);
    } else {
      try (var scratch = Scratch.make(); var folder = new CountedWorkFolder(scratch.folder())) {
        result = byRegions(city, options, regions(size), folder);
        told = folder.told();
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    return new GrowthRow(size.volunteers(), size.seats(), regions(size), result.eligiblePairs(),
        seconds, cpuSeconds() - cpu, 0, told / MEGA, result.score().medium(), result.boundMedium());
  }

  private SolveResult byRegions(Problem city, SolveOptions options, int count,
      CountedWorkFolder folder) throws IOException {
    var rules = RuleSet.standard().on(threads, null);
    return new RegionalSolve(city, rules, options, count, folder, new LocalWorkers(folder, rules),
        event -> {
        }).solve();
  }

  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L)
        / 1e9;
  }

  private void report(List<GrowthRow> rows) throws IOException {
    var printed = spec.commandLine().getOut();
    var regional = rows.stream().filter(row -> row.toldMegabytes() > 0).toList();
    if (rows.size() > 1) {
      printed.printf(Locale.ROOT,
          "Seconds grow with pairs to the power %.2f, of the processor %.2f.%n",
          GrowthRow.exponent(rows, GrowthRow::seconds),
          GrowthRow.exponent(rows, GrowthRow::cpuSeconds));
      Files.writeString(out.resolve("growth.svg"),
          plot(rows, "Growth of a solve", "seconds", List.of("by the clock", "of the processor"),
              List.of(GrowthRow::seconds, GrowthRow::cpuSeconds)));
    }
    if (regional.size() > 1) {
      printed.printf(Locale.ROOT,
          "What regions tell each other grows with pairs to the power %.2f.%n",
          GrowthRow.exponent(regional, GrowthRow::toldMegabytes));
      Files.writeString(out.resolve("growth-told.svg"),
          plot(regional, "What regions tell each other, and memory", "MB",
              List.of("told", "memory held"),
              List.of(GrowthRow::toldMegabytes, GrowthRow::peakMegabytes)));
    }
    printed.flush();
  }

  private static String plot(List<GrowthRow> rows, String title, String unit, List<String> names,
      List<ToDoubleFunction<GrowthRow>> figures) {
    double[] pairs = rows.stream().mapToDouble(GrowthRow::pairs).toArray();
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (var figure : figures) {
      low = Math.min(low, rows.stream().mapToDouble(figure).min().orElse(1));
      high = Math.max(high, rows.stream().mapToDouble(figure).max().orElse(1));
    }
    var plot = new SvgPlot(title,
        Axis.logarithmic("eligible pairs", pairs[0] / 2, pairs[pairs.length - 1] * 2),
        Axis.logarithmic(unit, low / 2, high * 2));
    for (int i = 0; i < names.size(); i++) {
      plot.line(
          String.format(Locale.ROOT, "%s, power %.2f", names.get(i),
              GrowthRow.exponent(rows, figures.get(i))),
          pairs, rows.stream().mapToDouble(figures.get(i)).toArray());
    }
    return plot.svg();
  }
}
