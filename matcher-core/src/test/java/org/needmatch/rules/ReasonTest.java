package org.needmatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.RuleCode;
import org.needmatch.testdomain.Town;

class ReasonTest {
  @Test
  void whatLacksLittleIsEasierToMend() {
    assertThat(new Reason.Unavailable(30).effort()).isEqualTo(30);
    assertThat(new Reason.SkillMissing("maths", 4, 2).effort()).isEqualTo(120);
    assertThat(new Reason.TooFar(12.05, 10, false).effort()).as("rounded up").isEqualTo(21);
    assertThat(new Reason.OutOfReach(11, 10).effort()).isEqualTo(10);
    assertThat(new Reason.Inactive().effort()).isEqualTo(240);
  }

  @Test
  void whatNoKilometreMendsTakesADay() {
    assertThat(new Reason.NoWay().effort()).isEqualTo(480);
    assertThat(new Reason.NoSite().effort()).isEqualTo(480);
    assertThat(new Reason.Custom("late", "").effort()).isEqualTo(480);
  }

  @Test
  void aSkillThatRanOutIsRenewedLikeACheck() {
    var ranOut = new Reason.SkillRanOut("first aid", Town.MONDAY);
    assertThat(ranOut.code()).isEqualTo("skill");
    assertThat(ranOut.effort()).isEqualTo(RuleCode.DBS_DATE.effort());
  }

  @Test
  void everythingOfACertificateIsAboutTheCheck() {
    List<Reason.OfCertificate> all = List.of(
        new Reason.DbsLevelTooLow(DbsLevel.ENHANCED, DbsLevel.BASIC),
        new Reason.DbsWorkforceMissing(Set.of(Workforce.CHILD), Set.of()),
        new Reason.DbsBarredListMissing(Set.of(BarredList.CHILD), Set.of()),
        new Reason.DbsDateNotValid(null, Town.MONDAY),
        new Reason.DbsLastDayNotValid(Town.MONDAY, true));
    assertThat(all).extracting(Reason::code).containsExactly("dbs-level", "dbs-workforce",
        "dbs-barred", "dbs-date", "dbs-date");
  }
}
