package org.needmatch.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.needmatch.benchmarks.statistics.Interval;

/** A comparison as one page that needs no other file. */
final class ComparisonPage {
  private static final String STYLE = """
      body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
      .wide{overflow-x:auto}
      table{border-collapse:collapse;margin:1rem 0}
      th,td{border-bottom:1px solid #bbb;padding:.3rem .8rem;text-align:right}
      th:first-child,td:first-child{text-align:left}
      svg{max-width:100%;height:auto}
      """;

  private final StringBuilder html = new StringBuilder();

  ComparisonPage(RunStore store) {
    html.append("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">")
        .append("<title>Strategies compared</title><style>").append(STYLE)
        .append("</style></head><body><h1>Strategies compared</h1>");
    paragraph(store.settings() + ".");
    var machines = store.runs().stream().map(Measured::machine).distinct().toList();
    machines.forEach(machine -> paragraph("Commit " + machine.commit() + ", " + machine.cores()
        + " cores (" + machine.processor() + "), " + machine.jvm() + ", " + machine.system()
        + ": load " + loads(store.runs(), machine) + " when a run began."));
    if (machines.size() > 1) {
      paragraph("The runs are of more than one commit or machine: compare no times between them.");
    }
    paragraph("Each run has a fresh JVM and reads its input from files; time counts from the start"
        + " of the JVM. A run without a plan yet counts as its pins only. The best bound is the"
        + " lowest that any of the runs proved of the same instance. Intervals are of 95 % and,"
        + " like the tests, take each instance once, with the mean over the seeds of its searches.");
  }

  private static String loads(List<Measured> runs, Machine machine) {
    var loads = runs.stream().filter(run -> run.machine().equals(machine))
        .mapToDouble(run -> run.usage().load()).summaryStatistics();
    return ResultFiles.number(loads.getMin()) + " to " + ResultFiles.number(loads.getMax());
  }

  /** Adds a set of inputs with its plots. */
  void add(String set, Comparison comparison, Map<String, String> charts) {
    html.append("<h2>Set: ").append(escape(set)).append("</h2>");
    paragraph(comparison.instances().size() + " instances that every strategy has solved.");
    html.append("<h3>Over all inputs</h3>");
    overall(comparison);
    html.append("<h3>Against ").append(escape(comparison.strategies().getFirst())).append("</h3>");
    tests(comparison);
    picture(charts, "profile-proof", "profile-integral", "time-to-target");
    for (var input : comparison.inputs()) {
      html.append("<h3>").append(escape(input)).append("</h3>");
      picture(charts, input + "-shortfall", input + "-proven");
      html.append("<h4>Percent short of the best bound, mean (greatest) over runs</h4>");
      marks(input, comparison);
      html.append("<h4>Over the whole run</h4>");
      wholeRuns(input, comparison);
      html.append("<h4>Runs on which ").append(escape(comparison.strategies().getFirst()))
          .append(" is above / equal / below</h4>");
      records(input, comparison);
    }
  }

  String html() {
    return html + "</body></html>\n";
  }

  private void overall(Comparison comparison) {
    head(List.of("strategy", "instances", "runs", "proven best",
        "s to proof (shifted geometric mean, 1 s)", "(10 s)", "primal integral, s (1 s)",
        "primal-dual integral, s (1 s)", "% short at the end, mean", "deviation between instances",
        "between searches", "CPU s, mean", "peak MB", "faulty runs"));
    for (var row : OverallRow.of(comparison)) {
      row(row.strategy());
      List.of("" + row.instances(), "" + row.runs(), "" + row.proven(),
          ResultFiles.number(row.proofShort()), ResultFiles.number(row.proofLong()),
          within(row.primal(), row.primalInterval()), ResultFiles.number(row.primalDual()),
          within(row.shortfall(), row.shortfallInterval()), ResultFiles.number(row.betweenCities()),
          ResultFiles.number(row.betweenSearches()), ResultFiles.number(row.cpuSeconds()),
          ResultFiles.number(Math.rint(row.peakMegabytes())), "" + row.faulty())
          .forEach(this::cell);
      html.append("</tr>");
    }
    html.append("</table></div>");
  }

  private void tests(Comparison comparison) {
    head(List.of("strategy", "question", "better", "equal", "worse", "median difference", "test",
        "p", "p, Holm"));
    for (var row : QuestionRow.of(comparison)) {
      row(row.strategy());
      List.of(row.question(), "" + row.better(), "" + row.equal(), "" + row.worse(), row.effect(),
          row.test(), ResultFiles.probability(row.p()), ResultFiles.probability(row.adjusted()))
          .forEach(this::cell);
      html.append("</tr>");
    }
    html.append("</table></div>");
  }

  private void marks(String input, Comparison comparison) {
    timeHead(comparison);
    for (var strategy : comparison.strategies()) {
      row(strategy);
      for (double mark : comparison.marks()) {
        var all = comparison.of(input, strategy).stream()
            .mapToDouble(run -> comparison.shortfall(run, mark)).summaryStatistics();
        cell(all.getCount() == 0
            ? "–"
            : ResultFiles.number(all.getAverage()) + " (" + ResultFiles.number(all.getMax()) + ")");
      }
      html.append("</tr>");
    }
    html.append("</table></div>");
  }

  private void records(String input, Comparison comparison) {
    timeHead(comparison);
    var strategies = comparison.strategies();
    for (var strategy : strategies.subList(1, strategies.size())) {
      row(strategy);
      for (double mark : comparison.marks()) {
        int[] record = comparison.record(input, strategy, mark);
        cell(record[0] + " / " + record[1] + " / " + record[2]);
      }
      html.append("</tr>");
    }
    html.append("</table></div>");
  }

  private void wholeRuns(String input, Comparison comparison) {
    head(List.of("strategy", "runs", "proven best", "gap %", "greatest gap %",
        "primal-dual integral, s", "primal integral, s", "CPU s", "peak MB", "faulty runs"));
    for (var strategy : comparison.strategies()) {
      var runs = comparison.of(input, strategy);
      var gaps = runs.stream().mapToDouble(comparison::provenGap).summaryStatistics();
      row(strategy);
      cell("" + runs.size());
      cell("" + runs.stream().filter(comparison::proven).count());
      cell(ResultFiles.number(gaps.getAverage()));
      cell(ResultFiles.number(gaps.getCount() == 0 ? 0 : gaps.getMax()));
      cell(ResultFiles
          .number(runs.stream().mapToDouble(comparison::primalDualIntegral).average().orElse(0)));
      cell(ResultFiles
          .number(runs.stream().mapToDouble(comparison::primalIntegral).average().orElse(0)));
      cell(ResultFiles
          .number(runs.stream().mapToDouble(run -> run.usage().cpuSeconds()).average().orElse(0)));
      cell(ResultFiles.number(Math
          .rint(runs.stream().mapToDouble(run -> run.usage().peakMegabytes()).max().orElse(0))));
      cell("" + runs.stream().filter(Measured::faulty).count());
      html.append("</tr>");
    }
    html.append("</table></div>");
  }

  private void timeHead(Comparison comparison) {
    var names = new ArrayList<>(List.of("strategy"));
    for (double mark : comparison.marks()) {
      names.add(ResultFiles.number(mark) + " s");
    }
    head(names);
  }

  private void head(List<String> names) {
    html.append("<div class=\"wide\"><table><tr>");
    names.forEach(name -> html.append("<th>").append(escape(name)).append("</th>"));
    html.append("</tr>");
  }

  private void row(String first) {
    html.append("<tr><td>").append(escape(first)).append("</td>");
  }

  private void cell(String text) {
    html.append("<td>").append(escape(text)).append("</td>");
  }

  private void picture(Map<String, String> charts, String... names) {
    for (var name : names) {
      html.append("<p>").append(charts.getOrDefault(name, "")).append("</p>");
    }
  }

  private void paragraph(String text) {
    html.append("<p>").append(escape(text)).append("</p>");
  }

  private static String within(double value, Interval interval) {
    return ResultFiles.number(value) + " [" + ResultFiles.number(interval.low()) + ", "
        + ResultFiles.number(interval.high()) + "]";
  }

  private static String escape(String text) {
    return text.chars().mapToObj(c -> switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> Character.toString(c);
    }).collect(Collectors.joining());
  }
}
