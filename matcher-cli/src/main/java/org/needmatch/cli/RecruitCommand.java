package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.campaign.Campaign;
import org.needmatch.internal.campaign.CampaignFormatter;
import org.needmatch.internal.campaign.CampaignSearch;
import org.needmatch.internal.campaign.Catalogue;
import org.needmatch.internal.campaign.MoneyCatalogue;
import org.needmatch.internal.campaign.PeopleCatalogue;
import org.needmatch.internal.io.read.CostsReader;
import org.needmatch.internal.io.write.CampaignWriter;
import org.needmatch.internal.io.write.RecruitWriter;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.json.TrialsDocument;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "recruit", description = "Finds whom to recruit and what to arrange next, trying each by solving again.")
final class RecruitCommand extends PlanCommand {
  private static final int MAX_LINES = 20;

  @Option(names = "--out", paramLabel = "FOLDER", description = "Where recruit.csv goes (default: the plan's folder).")
  private @Nullable Path out;

  @Option(names = "--tries", paramLabel = "N", defaultValue = "6", description = "How many of each kind to try (default: ${DEFAULT-VALUE}).")
  private int tries;

  @Option(names = "--names", description = "People by name in text and in report.html (default: by id).")
  private boolean names;

  @Option(names = "--budget", paramLabel = "N", description = "The best set that so many new people could make together, or so much money with --costs; writes campaign.csv.")
  private @Nullable BigDecimal budget;

  @Option(names = "--costs", paramLabel = "FILE", description = "costs.csv: what a budget in money may pay for.")
  private @Nullable Path costs;

  @Mixin
  private EffortOptions effort = new EffortOptions();

  @Override
  public Integer call() throws Exception {
    if (tries < 1) {
      throw misuse(say("wrong.below-one", "--tries", tries));
    }
    if (costs != null && budget == null) {
      throw misuse(say("wrong.costs-alone"));
    }
    SolveOptions each;
    try {
      each = effort.effort();
    } catch (IllegalArgumentException e) {
      throw misuse(e);
    }
    var written = written();
    var folder = out == null ? written.folder() : out;
    OutputFolder.checkWritable(folder);
    var week = week(written);
    var problem = week.problem();
    if (budget != null) {
      return campaign(week, each, folder, budget);
    }
    var planning = Cores.matcher().on(problem);
    var trials = planning.recruit(week.plan(), each, tries);
    RecruitWriter.write(problem, trials, folder, names);
    var words = new AdviceFormatter(problem, names);
    if (common().json()) {
      out().print(TrialsDocument.of(trials, planning.sentences()).json());
      return ExitCode.DONE;
    }
    if (trials.isEmpty()) {
      out().println(say("advice.nothing"));
    }
    trials.stream().limit(MAX_LINES).map(words::sentence).forEach(out()::println);
    if (trials.size() > MAX_LINES) {
      out().println(say("list.more", trials.size() - MAX_LINES));
    }
    return ExitCode.DONE;
  }

  private int campaign(PlannedWeek week, SolveOptions each, Path folder, BigDecimal most)
      throws Exception {
    var planning = Cores.matcher().on(week.problem());
    var rules = planning.rules().on(each.threads(), planning.rules().executor());
    Campaign campaign;
    try {
      campaign = new CampaignSearch(catalogue(week.problem(), rules, most), week.plan(), rules,
          each, tries).run();
    } catch (IllegalArgumentException e) {
      throw misuse(e);
    }
    CampaignWriter.write(campaign, folder, names);
    var words = new CampaignFormatter(campaign, names);
    if (common().json()) {
      out().print(new CampaignAnswer(campaign, words).document().json());
    } else {
      words.lines().forEach(out()::println);
    }
    return ExitCode.DONE;
  }

  private Catalogue catalogue(Problem problem, RuleSet rules, BigDecimal most)
      throws UnusableInputException {
    try {
      if (costs == null) {
        return PeopleCatalogue.of(problem, wholeAboveZero(most));
      }
      int hundredths = wholeAboveZero(most.movePointRight(2));
      return MoneyCatalogue.of(problem, rules, CostsReader.read(costs, problem), hundredths);
    } catch (ArithmeticException e) {
      throw misuse(
          say(costs == null ? "wrong.budget-people" : "wrong.budget-money", most.toPlainString()));
    }
  }

  private static int wholeAboveZero(BigDecimal amount) {
    int whole = amount.intValueExact();
    if (whole < 1) {
      throw new ArithmeticException("not above 0");
    }
    return whole;
  }
}
