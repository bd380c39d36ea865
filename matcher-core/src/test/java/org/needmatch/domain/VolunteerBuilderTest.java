package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Town;

class VolunteerBuilderTest {
  private static VolunteerBuilder ann() {
    return Volunteer.builder("ann");
  }

  @Test
  void theHigherOfTwoLevelsOfASkillStays() {
    assertThat(ann().skill("Maths", 3).skill(" maths", 2).build().skills())
        .containsExactly(Map.entry("maths", 3));
    assertThatIllegalArgumentException().isThrownBy(() -> ann().skill("maths", 6).build())
        .withMessageContaining("6");
  }

  @Test
  void aHomeThatIsGivenIsNoLongerTheMiddleOfAnArea() {
    var area = Area.builder("hill").place(Town.CENTRE).build();
    assertThat(ann().homeIn(area).build().homeArea()).isEqualTo("hill");
    var known = ann().homeIn(area).home(Town.CENTRE).build();
    assertThat(known.homeArea()).isNull();
    assertThat(known.home()).isEqualTo(Town.CENTRE);
    var nowhere = ann().homeIn(Area.builder("dale").build()).build();
    assertThat(nowhere.home()).isNull();
    assertThat(nowhere.homeArea()).isNull();
  }

  @Test
  void windowsAndAvoidedIdsAddUpAndListsReplace() {
    var nine = LocalTime.of(9, 0);
    var builder = ann().available(Town.MONDAY, nine, LocalTime.of(10, 0))
        .available(Town.MONDAY.plusDays(1), nine, LocalTime.of(8, 0)).avoids(Set.of("a"))
        .avoids(Set.of("b"));
    assertThat(builder.build().available()).hasSize(2).last().extracting(TimeSpan::minutes)
        .as("over midnight").isEqualTo(23 * 60L);
    assertThat(builder.build().avoids()).containsExactly("a", "b");
    assertThat(builder.available(List.of()).build().available()).isEmpty();
  }

  @Test
  void aDayOfHistoryLeavesTheRestOfTheRecordAsItWas() {
    var day = new VettingRecord.ActivityDay(Town.MONDAY, "teaching", Set.of(ServedGroup.CHILD));
    var held = VettingRecord.builder().check(VettingRecord.CheckStatus.HELD).build();
    var vetting = ann().vetting(held).active(day).active(day).build().vetting();
    assertThat(vetting.history()).hasSize(2);
    assertThat(vetting.check()).isEqualTo(VettingRecord.CheckStatus.HELD);
  }
}
