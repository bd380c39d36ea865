package org.needmatch.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is computed from the runs of a comparison, as files beside them. */
final class ResultFiles {
  private final RunStore store;
  private final List<String> strategies;
  private final double target;

  /**
   * @param strategies
   *          in the order in which they are to be shown
   * @param target
   *          share of the best plan that may be missing in the time to target
   */
  ResultFiles(RunStore store, List<String> strategies, double target) {
    this.store = store;
    this.strategies = strategies;
    this.target = target;
  }

  Path page() {
    return store.folder().resolve("index.html");
  }

  void write() throws IOException {
    var page = new ComparisonPage(store);
    try (var results = writer("results.csv");
        var overall = writer("overall.csv");
        var tests = writer("tests.csv")) {
      results.writeRecord("set", "input", "city_seed", "seed", "strategy", "hard", "medium", "soft",
          "bound", "best_bound", "shortfall_percent", "gap_percent", "proven", "seconds_to_proof",
          "seconds_to_target", "primal_integral", "primal_dual_integral", "wall_seconds",
          "cpu_seconds", "peak_megabytes", "ending");
      overall.writeRecord("set", "strategy", "instances", "runs", "proven", "faulty",
          "proof_sgm_1s", "proof_sgm_10s", "primal_integral_sgm_1s", "low", "high",
          "primal_dual_integral_sgm_1s", "shortfall_percent", "low", "high", "sd_between_cities",
          "sd_between_searches", "cpu_seconds", "peak_megabytes");
      tests.writeRecord("set", "first", "other", "question", "better", "equal", "worse",
          "median_difference", "test", "p", "p_holm");
      for (var set : sets().entrySet()) {
        results(set.getKey(), set.getValue(), results);
        overall(set.getKey(), set.getValue(), overall);
        tests(set.getKey(), set.getValue(), tests);
        page.add(set.getKey(), set.getValue(), charts(set.getKey(), set.getValue()));
      }
    }
    Files.writeString(page(), page.html());
  }

  /** The runs by set, in the order in which the sets came. */
  private Map<String, Comparison> sets() {
    var sets = new LinkedHashMap<String, Comparison>();
    for (var name : store.runs().stream().map(run -> run.trial().set()).distinct().toList()) {
      var runs = store.runs().stream().filter(run -> run.trial().set().equals(name)).toList();
      var shown = strategies.stream()
          .filter(strategy -> runs.stream().anyMatch(run -> run.strategy().equals(strategy)))
          .toList();
      sets.put(name, new Comparison(store.settings(), shown, runs));
    }
    return sets;
  }

  private Map<String, String> charts(String set, Comparison comparison) throws IOException {
    var charts = new LinkedHashMap<String, String>();
    var drawn = new Charts(comparison, target);
    drawn.ofAllInputs().forEach(charts::put);
    for (var input : comparison.inputs()) {
      drawn.of(input).forEach((name, svg) -> charts.put(input + "-" + name, svg));
    }
    for (var chart : charts.entrySet()) {
      Files.writeString(store.folder().resolve(set + "-" + chart.getKey() + ".svg"),
          chart.getValue());
    }
    return charts;
  }

  private void results(String set, Comparison comparison, CsvWriter csv) {
    for (var run : comparison.runs()) {
      var path = run.trajectory();
      csv.writeRecord(set, run.input(), "" + run.trial().citySeed(), "" + run.seed(),
          run.strategy(), "" + path.last().hard(), "" + path.last().medium(),
          "" + path.last().soft(), "" + path.bound(Double.MAX_VALUE),
          "" + comparison.bestBound(run), number(comparison.shortfall(run)),
          number(comparison.provenGap(run)), comparison.proven(run) ? "yes" : "no",
          number(comparison.secondsToProof(run)), number(comparison.secondsToTarget(run, target)),
          number(comparison.primalIntegral(run)), number(comparison.primalDualIntegral(run)),
          number(run.usage().wallSeconds()), number(run.usage().cpuSeconds()),
          number(run.usage().peakMegabytes()), run.ending());
    }
  }

  private static void overall(String set, Comparison comparison, CsvWriter csv) {
    for (var row : OverallRow.of(comparison)) {
      csv.writeRecord(set, row.strategy(), "" + row.instances(), "" + row.runs(), "" + row.proven(),
          "" + row.faulty(), number(row.proofShort()), number(row.proofLong()),
          number(row.primal()), number(row.primalInterval().low()),
          number(row.primalInterval().high()), number(row.primalDual()), number(row.shortfall()),
          number(row.shortfallInterval().low()), number(row.shortfallInterval().high()),
          number(row.betweenCities()), number(row.betweenSearches()), number(row.cpuSeconds()),
          number(row.peakMegabytes()));
    }
  }

  private static void tests(String set, Comparison comparison, CsvWriter csv) {
    for (var row : QuestionRow.of(comparison)) {
      csv.writeRecord(set, comparison.strategies().getFirst(), row.strategy(), row.question(),
          "" + row.better(), "" + row.equal(), "" + row.worse(), row.effect(), row.test(),
          probability(row.p()), probability(row.adjusted()));
    }
  }

  private CsvWriter writer(String name) throws IOException {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(store.folder().resolve(name));
  }

  /** Blank for what is not known, {@code never} for what does not happen. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      return "never";
    }
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.4f", value);
  }

  static String probability(double value) {
    return String.format(Locale.ROOT, value < 0.001 ? "%.1e" : "%.3f", value);
  }
}
