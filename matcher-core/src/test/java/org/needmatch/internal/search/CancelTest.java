package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.judge.Judge;
import org.needmatch.rules.RuleSet;
import org.needmatch.strategy.UnsupportedProblemException;

/**
 * A caller who has had enough at the k-th time of being asked: whatever the
 * search is at, it does little more.
 */
class CancelTest {
  private static final int FEW_QUESTIONS = 60;
  private static final Problem TOWN = CityGenerator
      .generate(CitySpec.of(60, 80, 3).withDensity(20));
  private static final Problem CITY = CityGenerator
      .generate(CitySpec.of(500, 750, 3).withDensity(45));

  /** Has had enough from its k-th question on. */
  private static final class Impatient extends StepControl {
    private final int k;
    private final AtomicInteger asked = new AtomicInteger();

    Impatient(int k) {
      super(40);
      this.k = k;
    }

    @Override
    public boolean cancelled() {
      return asked.incrementAndGet() >= k;
    }

    int askedInVain() {
      return Math.max(0, asked.get() - k);
    }
  }

  /** Returns whether it ended by itself. */
  private static boolean endsSoon(Problem problem, String strategy, int k)
      throws UnsupportedProblemException {
    var control = new Impatient(k);
    var instance = Instance.of(problem, RuleSet.standard(), control::cancelled);
    var plans = new PlanCodec(instance);
    if (!instance.isWhole()) {
      assertThat(instance.graph().edges()).isZero();
      assertThat(control.askedInVain()).as("%s, %d, the graph", strategy, k)
          .isLessThan(FEW_QUESTIONS);
      return false;
    }
    var result = Strategies.named(strategy).solve(new InstanceModel(instance), control);
    assertThat(control.askedInVain()).as("%s, %d", strategy, k).isLessThan(FEW_QUESTIONS);
    var judgement = Judge.standard().judge(problem, plans.plan(result.edges()));
    assertThat(judgement.validButForPins()).as("%s, %d", strategy, k).isTrue();
    assertThat(result.boundMedium()).isGreaterThanOrEqualTo(judgement.score().medium());
    var certificate = result.certificate();
    if (certificate != null) {
      assertThat(certificate.provenMedium()).isGreaterThanOrEqualTo(judgement.score().medium());
    }
    return control.asked.get() < k;
  }

  @ParameterizedTest
  @ValueSource(strings = {"certified", "greedy", "first-come", "nearest", "nearby"})
  void endsSoonAtEveryQuestionOfATown(String strategy) throws UnsupportedProblemException {
    int k = 1;
    while (!endsSoon(TOWN, strategy, k)) {
      k += k < 400 ? 1 : 1 + k / 7;
    }
    assertThat(k).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100, 200, 400, 700, 1_000, 2_000, 4_000, 8_000, 16_000})
  void endsSoonInACity(int k) throws UnsupportedProblemException {
    endsSoon(CITY, "certified", k);
  }
}
