package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.domain.RoleActivity.ContactPattern.OCCASIONAL;
import static org.needmatch.domain.RoleActivity.ContactPattern.WEEKLY;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.read.PolicyLibrary;
import org.needmatch.server.api.PolicyAnswer.Asked;
import org.needmatch.testdomain.Problems;

class PolicyAnswerTest {
  private static final PolicyPack PACK = PolicyLibrary.named("england-wales");
  private static final TimeSpan MORNING = TimeSpan.of(LocalDate.of(2026, 11, 24), 600, 660);
  private static final DbsRequirement BARRED = new DbsRequirement(DbsLevel.ENHANCED, Set.of(),
      Set.of(BarredList.CHILD));

  private static PolicyAnswer answer(RoleActivity roleActivity, DbsRequirement columns) {
    return PolicyAnswer.of(PACK, Set.of(), new Asked("", roleActivity, columns, MORNING));
  }

  private static RoleActivity teaching(ContactPattern contact) {
    return RoleActivity.builder().activity("teaching").served(Set.of(ServedGroup.CHILD))
        .setting("school").contact(contact).build();
  }

  @Test
  void daysThatComeTogetherAskForMoreThanOneSession() {
    var now = answer(teaching(OCCASIONAL), DbsRequirement.NONE);
    assertThat(now.duty().check().level()).isEqualTo(DbsLevel.ENHANCED);
    assertThat(now.duty().check().barredLists()).isEmpty();
    assertThat(now.often().check().barredLists()).containsExactly(BarredList.CHILD);

    var weekly = answer(teaching(WEEKLY), DbsRequirement.NONE);
    assertThat(weekly.duty().check().barredLists()).containsExactly(BarredList.CHILD);
  }

  @Test
  void aNeedThatAsksForMoreThanMayBeAskedIsToldSo() {
    assertThat(answer(teaching(WEEKLY), BARRED).exceeded()).isFalse();
    var nobody = RoleActivity.builder().activity("teaching").build();
    assertThat(answer(nobody, BARRED).exceeded()).isTrue();
    assertThat(answer(nobody, DbsRequirement.NONE).exceeded()).isFalse();
  }

  @Test
  void whatIsNotSaidIsNamedSoThatNothingIsTold() {
    assertThat(answer(RoleActivity.NONE, DbsRequirement.NONE).unsaid())
        .isEqualTo("what is done and whom it serves");
    assertThat(answer(RoleActivity.builder().served(Set.of(ServedGroup.CHILD)).build(),
        DbsRequirement.NONE).unsaid()).isEqualTo("what is done");
    assertThat(answer(teaching(WEEKLY), DbsRequirement.NONE).unsaid()).isEmpty();
  }

  @Test
  void anotherDayMovesTheSessionAndKeepsItsHours() {
    var problem = Problems.single();
    var need = problem.needs().getFirst();
    var day = need.time().day().plusDays(40);

    var asked = Asked.of(problem, need, day).getFirst();

    assertThat(asked.time().start()).isEqualTo(need.time().start().plusDays(40));
    assertThat(asked.time().end()).isEqualTo(need.time().end().plusDays(40));
    assertThat(Asked.of(problem, need, null).getFirst().time().day()).isEqualTo(need.time().day());
  }
}
