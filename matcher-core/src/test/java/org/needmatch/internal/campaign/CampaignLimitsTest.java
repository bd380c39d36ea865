package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.internal.whatif.RecruitProfiles;
import org.needmatch.rules.RuleSet;
import org.needmatch.whatif.Intervention;

class CampaignLimitsTest {
  private static final int COST = 100;
  private static final long SCHOOL = 8_000;

  private static CampaignLimits limits(int most) {
    var problem = CampaignWeeks.schools();
    var recruit = new Intervention.Recruit(RecruitProfiles.all(problem).getFirst(), 1);
    return new CampaignLimits(
        new Catalogue(problem, List.of(new Option.Single("new", COST, most, recruit)),
            (long) COST * most, true),
        RuleSet.standard(), 1, Matcher.create().solve(problem, CampaignWeeks.EFFORT).certificate());
  }

  private static CampaignSet people(int count) {
    return new CampaignSet(List.of(count));
  }

  @Test
  void noBudgetBringsMoreThanItsLimitAndNoLimitIsMoreThanEverySeat() {
    var limits = limits(9);
    assertThat(limits.priced()).isTrue();
    assertThat(limits.of(0, 0).medium()).as("seven people are no team of eight").isZero();
    assertThat(limits.of(COST, SCHOOL).medium()).isBetween(SCHOOL, 2 * SCHOOL);
    assertThat(limits.of(9 * COST, 2 * SCHOOL).medium()).isEqualTo(2 * SCHOOL);
  }

  @Test
  void aBudgetHasOneLimitHoweverOftenItIsAskedFor() {
    var limits = limits(2);
    var first = limits.of(COST, SCHOOL);
    var unused = limits.of(2 * COST, SCHOOL);
    assertThat(limits.of(COST, 0)).isSameAs(first);
  }

  @Test
  void aSetIsWorthNoLessThanWhatItCanBring() {
    var limits = limits(9);
    var limit = limits.of(9 * COST, 2 * SCHOOL);
    assertThat(limits.of(people(1), limit)).isGreaterThanOrEqualTo(SCHOOL);
    assertThat(limits.of(people(9), limit)).isEqualTo(2 * SCHOOL);
    assertThat(limits.picked(limit)).isNotNull();
  }
}
