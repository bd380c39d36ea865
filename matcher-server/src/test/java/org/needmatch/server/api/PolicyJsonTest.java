package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.read.PolicyLibrary;
import org.needmatch.json.PolicyDocument;
import org.needmatch.server.api.PolicyAnswer.Asked;

class PolicyJsonTest {
  private static final PolicyPack PACK = PolicyLibrary.named("england-wales");
  private static final TimeSpan MORNING = TimeSpan.of(LocalDate.of(2026, 11, 24), 600, 660);

  private static PolicyDocument.Role told(RoleActivity roleActivity) {
    var answer = PolicyAnswer.of(PACK, Set.of(),
        new Asked("reader", roleActivity, DbsRequirement.NONE, MORNING));
    return ((PolicyDocument.Answers) PolicyJson.answers(PACK, List.of(answer))).roles().getFirst();
  }

  /** A check that is told as "none" would be taken for one that is not asked. */
  @Test
  void whereSomethingIsNotSaidNoCheckIsToldAtAll() {
    var role = told(RoleActivity.builder().served(Set.of(ServedGroup.CHILD)).build());

    assertThat(role.cannotTell()).isEqualTo("the need does not say what is done");
    assertThat(role.required()).isNull();
    assertThat(role.permitted()).isNull();
    assertThat(role.asksTooMuch()).isNull();
  }

  @Test
  void whatIsRequiredComesWithTheRulesThatSaySo() {
    var role = told(RoleActivity.builder().activity("teaching").served(Set.of(ServedGroup.CHILD))
        .setting("school").build());

    assertThat(role.cannotTell()).isNull();
    assertThat(role.required()).isNotNull().satisfies(duty -> {
      assertThat(duty.check().level()).isEqualTo("enhanced");
      assertThat(duty.rules()).isNotEmpty()
          .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    });
  }

  @Test
  void everyRuleOfAPackIsTold() {
    var pack = (PolicyDocument.Pack) PolicyJson.pack(PACK);

    assertThat(pack.rules()).extracting(PolicyDocument.Rule::id)
        .containsExactlyElementsOf(PACK.rules().stream().map(PolicyPack.Rule::id).toList());
    assertThat(pack.settingNames().values())
        .allSatisfy(code -> assertThat(pack.settings()).containsKey(code));
  }
}
