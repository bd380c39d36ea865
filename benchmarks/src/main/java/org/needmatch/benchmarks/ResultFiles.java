package org.needmatch.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The files of a comparison, rewritten as runs come in. */
final class ResultFiles {
  private static final ObjectMapper JSON = new ObjectMapper()
      .enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;
  private final String stem;
  private final Comparison comparison;

  ResultFiles(Path folder, String stem, Comparison comparison) {
    this.folder = folder;
    this.stem = stem;
    this.comparison = comparison;
  }

  Path page() {
    return folder.resolve(stem + ".html");
  }

  void write() throws IOException {
    runs();
    events();
    json();
    var charts = new LinkedHashMap<String, byte[]>();
    for (var input : comparison.inputs()) {
      charts.put(input + "-shortfall", new Charts(comparison, input).shortfall());
      charts.put(input + "-proven", new Charts(comparison, input).provenGap());
    }
    for (var chart : charts.entrySet()) {
      Files.write(folder.resolve(stem + "-" + chart.getKey() + ".png"), chart.getValue());
    }
    Files.writeString(page(), new ComparisonPage(comparison, charts).html());
  }

  private void runs() throws IOException {
    try (var csv = CsvWriter.builder().build(folder.resolve(stem + "-runs.csv"))) {
      csv.writeRecord("commit", "cores", "processor", "jvm", "input", "seed", "strategy", "threads",
          "heap", "time_limit", "hard", "medium", "soft", "bound", "best_bound",
          "shortfall_percent", "gap_percent", "primal_integral", "primal_dual_integral",
          "wall_seconds", "load", "ending");
      var machine = comparison.machine();
      for (var run : comparison.runs()) {
        var path = run.trajectory();
        csv.writeRecord(machine.commit(), "" + machine.cores(), machine.processor(), machine.jvm(),
            run.input(), "" + run.seed(), run.strategy(), "" + comparison.threads(),
            comparison.heap(), number(comparison.seconds()), "" + path.last().hard(),
            "" + path.last().medium(), "" + path.last().soft(), "" + path.bound(Double.MAX_VALUE),
            "" + comparison.bestBound(run), number(comparison.shortfall(run, Double.MAX_VALUE)),
            number(comparison.provenGap(run, Double.MAX_VALUE)),
            number(comparison.primalIntegral(run)),
            number(path.primalDualIntegral(comparison.seconds())), number(run.wallSeconds()),
            number(run.load()), run.ending());
      }
    }
  }

  private void events() throws IOException {
    try (var csv = CsvWriter.builder().build(folder.resolve(stem + "-events.csv"))) {
      csv.writeRecord("input", "seed", "strategy", "seconds", "event", "hard", "medium", "soft",
          "bound");
      for (var run : comparison.runs()) {
        for (var line : run.trajectory().lines()) {
          csv.writeRecord(run.input(), "" + run.seed(), run.strategy(), number(line.seconds()),
              line.kind().toString(), "" + line.score().hard(), "" + line.score().medium(),
              "" + line.score().soft(), "" + line.bound());
        }
      }
    }
  }

  private void json() throws IOException {
    var all = new LinkedHashMap<String, Object>();
    all.put("machine", comparison.machine());
    all.put("timeLimitSeconds", comparison.seconds());
    all.put("threads", comparison.threads());
    all.put("heap", comparison.heap());
    all.put("runs", List.copyOf(comparison.runs()));
    JSON.writeValue(folder.resolve(stem + ".json").toFile(), all);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
