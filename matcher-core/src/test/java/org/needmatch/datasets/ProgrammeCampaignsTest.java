package org.needmatch.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.campaign.CampaignFormatter;
import org.needmatch.internal.campaign.CampaignSearch;
import org.needmatch.internal.campaign.Catalogue;
import org.needmatch.internal.campaign.MoneyCatalogue;
import org.needmatch.internal.campaign.PeopleCatalogue;
import org.needmatch.internal.io.read.CostsReader;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.judge.Judge;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;

/** What small budgets bring in two programmes, as expected.json says. */
class ProgrammeCampaignsTest {
  private static final Path FOLDER = Path.of("..", "datasets", "programmes");

  @ParameterizedTest
  @ValueSource(strings = {"city-year", "plymouth-grow-share-cook"})
  void aSmallBudgetBringsWhatIsExpected(String name) throws Exception {
    var expected = new ObjectMapper()
        .readTree(FOLDER.resolve(name).resolve("expected.json").toFile()).path("campaign");
    var problem = ProblemReader.read(FOLDER.resolve(name), ReadOptions.defaults()).problem();
    var effort = SolveOptions.builder().timeLimit(null).stepLimit(expected.path("steps").asLong())
        .build();
    var plan = Matcher.create().solve(problem, effort).plan();

    var campaign = new CampaignSearch(catalogue(name, problem, expected), plan, RuleSet.standard(),
        effort, expected.path("tries").asInt()).run();

    var whole = campaign.whole();
    var words = new CampaignFormatter(campaign, false);
    assertThat(words.percent(whole.found().gain()))
        .isGreaterThanOrEqualTo(expected.path("percentGainAtLeast").doubleValue());
    assertThat(words.percent(whole.limit()))
        .isLessThanOrEqualTo(expected.path("percentLimitAtMost").doubleValue());
    assertThat(whole.found().sessions())
        .isGreaterThanOrEqualTo(expected.path("sessionsGainAtLeast").asInt());
    var judged = Judge.standard().judge(whole.with(), whole.found().witness());
    assertThat(judged.violations()).isEmpty();
    assertThat(judged.score().medium()).isEqualTo(whole.found().medium());
  }

  private static Catalogue catalogue(String name, Problem problem, JsonNode expected)
      throws Exception {
    int budget = expected.path("budget").asInt();
    return expected.has("costs")
        ? MoneyCatalogue.of(problem, RuleSet.standard(),
            CostsReader.read(FOLDER.resolve(name).resolve(expected.path("costs").asText()),
                problem),
            100L * budget)
        : PeopleCatalogue.of(problem, budget);
  }
}
