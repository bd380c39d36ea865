package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.internal.explain.ExplanationFormatter;
import org.needmatch.json.RecommendationsDocument;
import org.needmatch.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "recommend", description = "Ranks volunteers for an empty seat of a plan that is published.")
final class RecommendCommand extends PlanCommand {
  @Option(names = "--need", required = true, paramLabel = "ID", description = "The need with the seat.")
  private String needId = "";

  @Option(names = "--without", paramLabel = "ID", description = "A volunteer of this need who has dropped out.")
  private @Nullable String without;

  @Option(names = "--most", paramLabel = "N", defaultValue = "10", description = "How many to list as text (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(names = "--names", description = "People by name in text (default: by id).")
  private boolean names;

  @Override
  public Integer call() throws Exception {
    if (most < 1) {
      throw misuse(say("wrong.below-one", "--most", most));
    }
    var week = week(written());
    var problem = week.problem();
    var need = need(week);
    var recommender = Cores.matcher().on(problem).recommend(week.plan());
    if (without != null) {
      checkThere(without, week.plan());
      recommender = recommender.without(needId, without);
    }
    var ranked = recommender.forNeed(need).stream().map(one -> one.except(without)).toList();
    if (common().json()) {
      out().print(RecommendationsDocument.of(ranked).json());
      return ExitCode.DONE;
    }
    var words = new ExplanationFormatter(problem, names, false);
    if (ranked.isEmpty()) {
      out().println(say("recommend.full", needId));
    }
    ranked.forEach(one -> words.lines(one, most).forEach(out()::println));
    return ExitCode.DONE;
  }

  private Need need(PlannedWeek week) {
    return Optional.ofNullable(week.problem().need(needId))
        .orElseThrow(() -> misuse(week.absent().why(needId, week.problem())));
  }

  private void checkThere(String volunteer, Plan plan) {
    List<String> there = plan.assignments().stream().filter(row -> row.needId().equals(needId))
        .map(row -> row.volunteerId()).toList();
    if (!there.contains(volunteer)) {
      throw misuse(say("recommend.not-there", volunteer, needId, String.join(", ", there)));
    }
  }
}
