package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.judge.Judge;
import org.needmatch.testdomain.TinyFloors;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;

/** What holds of every mechanism, whatever is set about it. */
class LiteratureTest {
  private static final List<Map<String, String>> SETTINGS = List.of(Map.of(),
      Map.of("order", "file", "priority", "lot", "turn", "seat", "over", "initiative", "bids",
          "worth", "closing", "100", "draws", "3", "spread", "1"));

  @ParameterizedTest
  @ValueSource(strings = {"course-allocation", "deferred-acceptance", "leximin", "lottery",
      "online-arrival", "serial-dictatorship"})
  void theJudgeAcceptsEveryPlanAndTheSameSeedMakesItAgain(String name) {
    var strategy = (SinglePlanStrategy) Strategies.named(name);
    for (long seed = 1; seed <= 12; seed++) {
      for (var problem : List.of(TinyProblems.published(seed), TinyHorizons.random(seed),
          TinyFloors.random(seed), SafeProblems.random(seed))) {
        for (var settings : SETTINGS) {
          var plan = Markets.run(strategy, Markets.of(problem), seed, settings);
          isValid(problem, plan.choices());
          assertThat(Markets.run(strategy, Markets.of(problem), seed, settings).choices())
              .isEqualTo(plan.choices());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"course-allocation", "deferred-acceptance", "leximin", "lottery",
      "online-arrival", "serial-dictatorship"})
  void aTownsPlanIsValidToo(String name) {
    var town = CityGenerator.generate(CitySpec.of(80, 110, 1).withDensity(12));
    var plan = Markets.run((SinglePlanStrategy) Strategies.named(name), Markets.of(town), 1,
        Map.of());
    isValid(town, plan.choices());
    assertThat(plan.points()).isPositive();
  }

  private static void isValid(Problem problem, int[] choices) {
    var codec = new PlanCodec(Instance.of(problem));
    var judgement = Judge.standard().judge(problem, codec.plan(choices));
    assertThat(judgement.violations()).allMatch(violation -> violation.byPinOnly());
    assertThat(codec.score(choices)).isEqualTo(judgement.score());
  }
}
