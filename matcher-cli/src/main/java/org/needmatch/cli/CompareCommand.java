package org.needmatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.impact.Comparison;
import org.needmatch.impact.Contender;
import org.needmatch.output.ComparisonWriter;
import org.needmatch.page.ComparisonWords;
import org.needmatch.page.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "compare", description = "Tells plans apart: by initiative, area and person.")
final class CompareCommand extends InputCommand {
  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PLAN", description = "Plans' folders, or their assignments.csv; each is held against the first.")
  private List<Path> plans = new ArrayList<>();

  @Option(names = "--against", paramLabel = "FOLDER", description = "Another input: the second of two plans is a plan of it, the first one of the first FOLDER.")
  private @Nullable Path against;

  @Option(names = "--csv", paramLabel = "FILE", description = "Also write the differences as CSV.")
  private @Nullable Path csv;

  @Option(names = "--html", paramLabel = "FILE", description = "Also write the differences as a page.")
  private @Nullable Path html;

  @Option(names = "--names", description = "People by name in text and page (default: by id).")
  private boolean names;

  @Override
  public Integer call() throws Exception {
    var comparison = comparison();
    var labels = new Labels(comparison.contenders().getFirst().problem(), names);
    var table = csv;
    if (table != null) {
      NamedFile.write("--csv", () -> ComparisonWriter.csv(comparison, table));
    }
    var page = html;
    if (page != null) {
      NamedFile.write("--html", () -> ComparisonWriter.html(comparison, labels, page));
    }
    if (common().json()) {
      out().print(ComparisonJson.of(comparison));
    } else {
      lines(comparison, labels).forEach(out()::println);
    }
    return ExitCode.DONE;
  }

  private Comparison comparison() throws Exception {
    var read = new ArrayList<WrittenPlan>();
    for (var plan : plans) {
      read.add(WrittenPlan.read(plan));
    }
    var problem = input().read(read.getFirst().week()).problem();
    if (against == null) {
      var contenders = new ArrayList<Contender>();
      for (var plan : read) {
        contenders.add(plan.against(problem));
      }
      return Comparison.ofPlans(contenders);
    }
    if (read.size() != 2) {
      throw misuse("With --against there are two plans, but " + read.size()
          + " were given. Try: matcher compare FOLDER PLAN PLAN --against FOLDER");
    }
    var other = input().readOther(against, read.getLast().week()).problem();
    return Comparison.ofInputs(read.getFirst().against(problem), read.getLast().against(other));
  }

  private static List<String> lines(Comparison comparison, Labels labels) {
    var lines = new ArrayList<>(ComparisonWords.verdict(comparison));
    var first = comparison.contenders().getFirst();
    for (int i = 0; i < comparison.diffs().size(); i++) {
      lines.add("");
      lines.add("From " + first.name() + " to " + comparison.contenders().get(i + 1).name() + ":");
      lines.addAll(ComparisonWords.differences(comparison.diffs().get(i), labels));
    }
    return lines;
  }
}
