package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.domain.RoleActivity.ContactPattern.OCCASIONAL;
import static org.needmatch.domain.RoleActivity.ContactPattern.WEEKLY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.Company;
import org.needmatch.internal.policy.Safe;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Score;

/** A sound plan, corrupted in one way at a time. */
class SafeguardingRulesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
  private static final Volunteer SOUND = Safe.person("v")
      .dbs(Safe.enhanced(MONDAY.minusYears(1), Workforce.CHILD, BarredList.CHILD)).build();
  private static final Need CLUB = Safe.session("club", MONDAY, Safe.reading(WEEKLY)).build();

  private static Judgement judge(Volunteer volunteer, Need... needs) {
    return Judge.standard().judge(Safe.week(Safe.ENGLAND, List.of(volunteer), needs), List.of(needs)
        .stream().map(need -> Assignment.of(need.id(), "volunteer", 1, "v")).toList());
  }

  private static String broken(Volunteer volunteer, Need need) {
    var judgement = judge(volunteer, need);
    assertThat(judgement.violations()).hasSize(1);
    assertThat(judgement.score().hard()).isEqualTo(-1);
    assertThat(judgement.validButForPins()).isFalse();
    return judgement.violations().getFirst().rule();
  }

  private static Volunteer with(CheckStatus status) {
    return Safe.person("v").dbs(SOUND.dbs()).vetting(VettingRecord.builder().check(status).build())
        .build();
  }

  @Test
  void theSoundPlanIsSound() {
    assertThat(judge(SOUND, CLUB).score()).isEqualTo(new Score(0, 1000, 0));
  }

  @Test
  void aMissingListIsBrokenPolicy() {
    assertThat(broken(Safe.person("v").dbs(Safe.enhanced(MONDAY, Workforce.CHILD)).build(), CLUB))
        .isEqualTo("policy");
  }

  @Test
  void eachStatusHasACodeOfItsOwn() {
    assertThat(broken(with(CheckStatus.WITHDRAWN), CLUB)).isEqualTo("check-withdrawn");
    assertThat(broken(with(CheckStatus.HELD), CLUB)).isEqualTo("check-held");
    assertThat(broken(with(CheckStatus.RENEWAL_DUE), CLUB)).isEqualTo("check-renewal");
    assertThat(judge(with(CheckStatus.PENDING), CLUB).count("check-pending")).isEqualTo(1);
  }

  @Test
  void anUndecidedSiteIsBroken() {
    var need = Safe.session("club", MONDAY, Safe.reading(WEEKLY))
        .supervision(Company.decidedAt("hall")).build();
    assertThat(broken(SOUND, need)).isEqualTo("site");
  }

  @Test
  void aSessionWithoutCompanyIsWorthNothing() {
    var need = Safe.session("club", MONDAY, Safe.reading(WEEKLY)).supervision(Supervision.NONE)
        .build();
    assertThat(broken(SOUND, need)).isEqualTo("presence");
    assertThat(judge(SOUND, need).score().medium()).isZero();
    assertThat(judge(SOUND, need).needsRunning()).isZero();
  }

  @Test
  void daysThatAddUpCountOncePlusTheirRows() {
    var needs = List.of(0, 1, 2, 3).stream()
        .map(day -> Safe.session("n" + day, MONDAY.plusDays(day), Safe.reading(OCCASIONAL)).build())
        .toArray(Need[]::new);
    var volunteer = Safe.person("v").dbs(Safe.enhanced(MONDAY, Workforce.CHILD)).build();
    var judgement = judge(volunteer, needs);
    assertThat(judgement.count("frequency")).isEqualTo(1);
    assertThat(judgement.score().hard()).isEqualTo(-5);
    assertThat(judge(SOUND, needs).score().hard()).isZero();
  }
}
