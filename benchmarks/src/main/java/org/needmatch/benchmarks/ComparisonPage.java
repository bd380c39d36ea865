package org.needmatch.benchmarks;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison as one page that needs no other file. */
final class ComparisonPage {
  private static final String STYLE = """
      body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem}
      table{border-collapse:collapse;margin:1rem 0}
      th,td{border-bottom:1px solid #bbb;padding:.3rem .8rem;text-align:right}
      th:first-child,td:first-child{text-align:left}
      img{max-width:100%;height:auto}
      """;

  private final Comparison comparison;
  private final Map<String, byte[]> charts;
  private final StringBuilder html = new StringBuilder();

  ComparisonPage(Comparison comparison, Map<String, byte[]> charts) {
    this.comparison = comparison;
    this.charts = charts;
  }

  String html() {
    var machine = comparison.machine();
    html.append("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">")
        .append("<title>Strategies compared</title><style>").append(STYLE)
        .append("</style></head><body><h1>Strategies compared</h1>");
    paragraph("Commit " + machine.commit() + ", " + machine.cores() + " cores ("
        + machine.processor() + "), " + machine.jvm() + ", " + machine.system() + "; "
        + comparison.threads() + " threads, heap "
        + (comparison.heap().isBlank() ? "as the JVM sets it" : comparison.heap()) + ", "
        + number(comparison.seconds()) + " s a run.");
    paragraph("Each run has a fresh JVM and reads its input from files; time counts from the start"
        + " of the JVM. A run without a plan yet counts as its pins only. The best bound is the lowest"
        + " that any of the runs proved of the same input.");
    for (var input : comparison.inputs()) {
      section(input);
    }
    return html.append("</body></html>\n").toString();
  }

  private void section(String input) {
    html.append("<h2>").append(escape(input)).append("</h2>");
    picture(input + "-shortfall", "Percent short of the best bound over time, by strategy");
    picture(input + "-proven", "Percent between plan and own bound over time, by strategy");
    html.append("<h3>Percent short of the best bound, mean (greatest) over seeds</h3>");
    marks(input);
    html.append("<h3>Over the whole run</h3>");
    wholeRuns(input);
    html.append("<h3>Seeds on which ").append(escape(comparison.strategies().getFirst()))
        .append(" is above / equal / below</h3>");
    records(input);
  }

  private void marks(String input) {
    head();
    for (var strategy : comparison.strategies()) {
      row(strategy);
      for (double mark : comparison.marks()) {
        var all = comparison.of(input, strategy).stream()
            .mapToDouble(run -> comparison.shortfall(run, mark)).summaryStatistics();
        cell(all.getCount() == 0
            ? "–"
            : number(all.getAverage()) + " (" + number(all.getMax()) + ")");
      }
      html.append("</tr>");
    }
    html.append("</table>");
  }

  private void records(String input) {
    head();
    var strategies = comparison.strategies();
    for (var strategy : strategies.subList(1, strategies.size())) {
      row(strategy);
      for (double mark : comparison.marks()) {
        int[] record = comparison.record(input, strategy, mark);
        cell(record[0] + " / " + record[1] + " / " + record[2]);
      }
      html.append("</tr>");
    }
    html.append("</table>");
  }

  private void wholeRuns(String input) {
    html.append("<table><tr>");
    for (var name : List.of("strategy", "runs", "proven best", "gap %", "greatest gap %",
        "primal-dual integral, s", "primal integral, s", "ratio to the first", "soft",
        "faulty runs")) {
      html.append("<th>").append(name).append("</th>");
    }
    html.append("</tr>");
    for (var strategy : comparison.strategies()) {
      var runs = comparison.of(input, strategy);
      var gaps = runs.stream().mapToDouble(run -> comparison.provenGap(run, Double.MAX_VALUE))
          .summaryStatistics();
      row(strategy);
      cell("" + runs.size());
      cell(""
          + runs.stream().filter(run -> comparison.provenGap(run, Double.MAX_VALUE) == 0).count());
      cell(number(gaps.getAverage()));
      cell(number(gaps.getCount() == 0 ? 0 : gaps.getMax()));
      cell(number(runs.stream()
          .mapToDouble(run -> run.trajectory().primalDualIntegral(comparison.seconds())).average()
          .orElse(0)));
      cell(number(runs.stream().mapToDouble(comparison::primalIntegral).average().orElse(0)));
      cell(number(comparison.integralRatio(input, strategy)));
      cell(number(
          runs.stream().mapToLong(run -> run.trajectory().last().soft()).average().orElse(0)));
      cell("" + runs.stream()
          .filter(run -> run.ending().startsWith("REFUSED") || run.ending().startsWith("FAILED"))
          .count());
      html.append("</tr>");
    }
    html.append("</table>");
  }

  private void head() {
    html.append("<table><tr><th>strategy</th>");
    for (double mark : comparison.marks()) {
      html.append("<th>").append(number(mark)).append(" s</th>");
    }
    html.append("</tr>");
  }

  private void row(String first) {
    html.append("<tr><td>").append(escape(first)).append("</td>");
  }

  private void cell(String text) {
    html.append("<td>").append(escape(text)).append("</td>");
  }

  private void picture(String name, String description) {
    var png = charts.get(name);
    if (png != null) {
      html.append("<p><img alt=\"").append(escape(description))
          .append("\" src=\"data:image/png;base64,").append(Base64.getEncoder().encodeToString(png))
          .append("\"></p>");
    }
  }

  private void paragraph(String text) {
    html.append("<p>").append(escape(text)).append("</p>");
  }

  private static String number(double value) {
    if (value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, "%.3f", value);
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
