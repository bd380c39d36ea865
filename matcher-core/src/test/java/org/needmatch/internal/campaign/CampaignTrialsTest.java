package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;

class CampaignTrialsTest {
  private static final CampaignSet MINIBUS = new CampaignSet(List.of(1));

  @Test
  void aMinibusTakesNoMoreThanItHasSeats() {
    assertThat(with(CampaignWeeks.town(), 2).riders().get(0)).containsExactly("ann", "bob");
    var apart = CampaignWeeks.town().toBuilder().pairs(List.of()).build();
    var trial = with(apart, 1);
    assertThat(trial.riders().get(0)).hasSize(1);
    assertThat(trial.found().gain()).isEqualTo(1000);
    assertThat(trial.found().limit()).isGreaterThan(trial.found().medium());
    assertThat(trial.found().exact()).isFalse();
    assertThat(Judge.standard().judge(trial.with(), trial.found().witness()).violations())
        .isEmpty();
  }

  @Test
  void whoMustNotComeAloneStaysWhenThereIsOneSeat() {
    assertThat(with(CampaignWeeks.town(), 1).found().gain()).isZero();
  }

  private static CampaignTrials.Trial with(Problem problem, int seats) {
    var catalogue = new Catalogue(problem, List.of(CampaignWeeks.lift(100, seats, "ann", "bob")),
        100, true);
    var trials = new CampaignTrials(catalogue, Plan.EMPTY, RuleSet.standard(),
        CampaignWeeks.EFFORT);
    var trial = trials.of(MINIBUS);
    assertThat(trials.of(MINIBUS)).isSameAs(trial);
    assertThat(trials.knows(MINIBUS)).isTrue();
    return trial;
  }
}
