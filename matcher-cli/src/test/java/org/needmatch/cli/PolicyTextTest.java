package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.read.PolicyLibrary;
import org.needmatch.server.api.PolicyAnswer;
import org.needmatch.server.api.PolicyAnswer.Asked;

class PolicyTextTest {
  @Test
  void aCheckSaysItsLevelWorkforceAndList() {
    var check = new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.CHILD, Workforce.ADULT),
        Set.of(BarredList.CHILD));

    assertThat(PolicyText.check(check, Set.of(ServedGroup.CHILD), Set.of("first aid"))).isEqualTo(
        "enhanced check for the workforce child and adult with the barred list child and PVG"
            + " membership for child and first aid on the day");
    assertThat(PolicyText.check(DbsRequirement.NONE, Set.of(), Set.of())).isEqualTo("nothing");
  }

  private static String told(RoleActivity roleActivity) {
    var pack = PolicyLibrary.named("england-wales");
    var time = TimeSpan.of(LocalDate.of(2026, 11, 24), 600, 660);
    return PolicyText.answers(pack, List.of(
        PolicyAnswer.of(pack, Set.of(), new Asked("", roleActivity, DbsRequirement.NONE, time))));
  }

  /** "Required: nothing" would be taken for an answer. */
  @Test
  void whereSomethingIsNotSaidNothingIsToldToBeRequired() {
    assertThat(told(RoleActivity.builder().served(Set.of(ServedGroup.CHILD)).build()))
        .contains("Required: cannot tell: the need does not say what is done.")
        .doesNotContain("At most", "nothing");
  }

  @Test
  void childrenHaveCompanyWhateverTheCheck() {
    var teaching = RoleActivity.builder().activity("teaching").setting("school");
    assertThat(told(teaching.served(Set.of(ServedGroup.CHILD)).build()))
        .contains("Required: enhanced check for the workforce child.", "Company (ew-company)");
    assertThat(told(teaching.served(Set.of(ServedGroup.ADULT)).build()))
        .doesNotContain("Company (");
  }
}
