package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.analysis.ComparedPlan;
import org.needmatch.internal.analysis.Comparison;
import org.needmatch.internal.explain.LeftOutFormatter;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.write.ComparisonWriter;
import org.needmatch.internal.io.write.PlanFolder;
import org.needmatch.internal.report.html.ComparisonFormatter;
import org.needmatch.internal.report.html.PageLabels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "compare", description = "Compares plans by initiative, area and person.")
final class CompareCommand extends InputCommand {
  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PLAN", description = "Plans' folders, or their assignments.csv; each is compared with the first.")
  private List<Path> plans = new ArrayList<>();

  @Option(names = "--against", paramLabel = "FOLDER", description = "Another input: the second of two plans is a plan of it, the first one of the first FOLDER.")
  private @Nullable Path against;

  @Option(names = "--csv", paramLabel = "FILE", description = "Also write the differences as CSV.")
  private @Nullable Path csv;

  @Option(names = "--html", paramLabel = "FILE", description = "Also write the differences as a page.")
  private @Nullable Path html;

  @Option(names = "--names", description = "People by name in text and page (default: by id).")
  private boolean names;

  private final List<String> leftOut = new ArrayList<>();
  private boolean first = true;

  @Override
  public Integer call() throws Exception {
    var comparison = comparison();
    var labels = new PageLabels(comparison.contenders().getFirst().problem(), names);
    var table = csv;
    if (table != null) {
      NamedFile.write("--csv", () -> ComparisonWriter.csv(comparison, table));
    }
    var page = html;
    if (page != null) {
      NamedFile.write("--html", () -> ComparisonWriter.html(comparison, labels, page));
    }
    if (common().json()) {
      out().print(ComparisonJson.of(comparison, leftOut).json());
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
    var problem = problem(input().read(read.getFirst().week()));
    if (against == null) {
      var contenders = new ArrayList<ComparedPlan>();
      var told = problem;
      for (var plan : plans) {
        told = PlanFolder.withRefusals(told, plan);
      }
      for (var plan : read) {
        contenders.add(plan.against(problem, told));
      }
      return Comparison.ofPlans(contenders);
    }
    if (read.size() != 2) {
      throw misuse(say("compare.two-plans", read.size()));
    }
    var other = problem(input().readOther(against, read.getLast().week()));
    return Comparison.ofInputs(
        read.getFirst().against(problem, PlanFolder.withRefusals(problem, plans.getFirst())),
        read.getLast().against(other, PlanFolder.withRefusals(other, plans.getLast())));
  }

  private Problem problem(InputReading read) {
    LeftOutFormatter.lines(read.problem(), read.account().leftOut())
        .forEach(line -> leftOut.add(first ? line : say("left-out.second", line)));
    first = false;
    return read.problem();
  }

  private List<String> lines(Comparison comparison, PageLabels labels) {
    var lines = new ArrayList<>(ComparisonFormatter.verdict(comparison));
    lines.addAll(leftOut);
    var one = comparison.contenders().getFirst();
    for (int i = 0; i < comparison.diffs().size(); i++) {
      lines.add("");
      lines.add(say("compare.from-to", one.name(), comparison.contenders().get(i + 1).name()));
      lines.addAll(ComparisonFormatter.differences(comparison.diffs().get(i), labels));
    }
    return lines;
  }
}
