package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.fairness.FairFrontier;
import org.needmatch.internal.fairness.FloorPlan;
import org.needmatch.internal.fairness.FloorSolver;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.config.FloorText;
import org.needmatch.internal.io.write.FairnessWriter;
import org.needmatch.internal.report.html.FairnessFormatter;
import org.needmatch.json.FairnessDocument;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "fair", description = "Shows what serving the worst served area better would cost, and how high a floor can be.")
final class FairCommand extends InputCommand {
  private static final int MOST_SOLVES = 60;

  @Parameters(index = "1", arity = "0..1", paramLabel = "PLAN", description = "A plan to mark beside the others; its report takes the chart in.")
  private @Nullable Path plan;

  @Option(names = "--by", paramLabel = "GROUP", defaultValue = "area", description = "area, decile, initiative or need-group (default: ${DEFAULT-VALUE}).")
  private String by = "area";

  @Option(names = "--floor", paramLabel = "SHARE", description = "Only the best plan under this floor, such as 70%%.")
  private @Nullable String floor;

  @Option(names = "--plans", paramLabel = "N", defaultValue = "7", description = "Plans at most from no floor to the highest (default: ${DEFAULT-VALUE}).")
  private int plans;

  @Option(names = "--out", paramLabel = "FOLDER", description = "Where fairness.csv and fairness.html go (default: the plan's folder, if one is given).")
  private @Nullable Path out;

  @Mixin
  private EffortOptions effort = new EffortOptions();

  @Override
  public Integer call() throws Exception {
    if (plans < 2) {
      throw misuse(say("fair.plans", plans));
    }
    SolveOptions each;
    Grouping grouping;
    Integer asked;
    try {
      each = effort.effort();
      grouping = FloorText.grouping(by);
      asked = floor == null ? null : FloorText.floor(floor);
    } catch (IllegalArgumentException e) {
      throw misuse(e);
    } catch (BadCell e) {
      throw misuse(e.sentence() + " " + e.fix());
    }
    var written = plan == null ? null : WrittenPlan.read(plan);
    var folder = out == null && written != null && asked == null ? written.folder() : out;
    if (folder != null) {
      OutputFolder.checkWritable(folder);
    }
    var week = written == null ? null : week(written);
    var problem = week == null ? read(null).problem() : week.problem();
    var solver = new FloorSolver(problem, grouping, each, Cores.matcher()::solve);
    if (solver.totals().isEmpty()) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT, say("fair.no-group", by));
    }
    var frontier = asked == null
        ? FairFrontier.of(solver, plans, MOST_SOLVES)
        : FairFrontier.single(solver, asked);
    var present = week == null ? null : present(solver, week.plan(), frontier);
    if (folder != null) {
      FairnessWriter.write(frontier, present, folder);
    }
    if (common().json()) {
      out().print(document(problem, grouping, frontier).json());
      return ExitCode.DONE;
    }
    if (asked == null) {
      FairnessFormatter.lines(frontier).forEach(out()::println);
    } else {
      out().println(FairnessFormatter.line(frontier.plans().getFirst(), List.of()));
      out().println(say("fair.rule", by, FloorText.of(asked)));
    }
    if (present != null) {
      out().println(say("fair.present", present.getKey() / 10.0, percent(present, frontier)));
    }
    return ExitCode.DONE;
  }

  private static double percent(Map.Entry<Integer, Long> present, FairFrontier frontier) {
    long total = Math.max(1, frontier.plans().getFirst().result().totalMedium());
    return Math.round(1000.0 * present.getValue() / total) / 10.0;
  }

  private static Map.Entry<Integer, Long> present(FloorSolver solver, Plan shown,
      FairFrontier frontier) {
    var met = solver.met(shown);
    var totals = solver.totals();
    int worst = met.entrySet().stream()
        .filter(one -> !frontier.unreachable().contains(one.getKey()))
        .mapToInt(one -> (int) (one.getValue() * Fairness.WHOLE
            / Math.max(1, totals.getOrDefault(one.getKey(), 1L))))
        .min().orElse(Fairness.WHOLE);
    return Map.entry(worst, solver.metInAll(shown));
  }

  private static FairnessDocument document(Problem problem, Grouping by, FairFrontier frontier) {
    return new FairnessDocument(problem.week(), FloorText.of(by),
        frontier.plans().getFirst().result().totalMedium(), frontier.unreachable(),
        frontier.highest() / 1000.0, frontier.limit() / 1000.0, frontier.leximinProven(),
        frontier.plans().stream().map(one -> plan(one, one.fairness().floor() / 1000.0)).toList(),
        plan(frontier.leximin(), null));
  }

  private static FairnessDocument.FairPlan plan(FloorPlan one, @Nullable Double floor) {
    return new FairnessDocument.FairPlan(floor, one.metInAll(), one.limit(), one.kept(),
        one.confirmed(),
        one.met().entrySet().stream().map(group -> new FairnessDocument.FairGroup(group.getKey(),
            group.getValue(), one.totals().getOrDefault(group.getKey(), 0L))).toList());
  }
}
