package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.testdomain.Town;

class VettingRecordTest {
  private static final ActivityDay DAY = new ActivityDay(Town.MONDAY, " Teaching ",
      Set.of(ServedGroup.CHILD));

  @Test
  void aLogLineHoldsNothing() {
    var record = VettingRecord.builder().check(CheckStatus.WITHDRAWN).suitableSites(Set.of("hall"))
        .history(List.of(DAY)).build();
    assertThat(record.toString()).isEqualTo("VettingRecord[]");
  }

  @Test
  void activitiesAreWordsAndSitesAreIds() {
    assertThat(DAY.activity()).isEqualTo("teaching");
    assertThat(VettingRecord.builder().suitableSites(Set.of("Hall A")).build().suitableSites())
        .containsExactly("Hall A");
  }

  @Test
  void whereNothingIsSaidACheckIsClearedAndNobodyIsTrustedAlone() {
    assertThat(VettingRecord.NONE.check()).isEqualTo(CheckStatus.CLEARED);
    assertThat(VettingRecord.NONE.loneWorking()).isFalse();
    assertThat(VettingRecord.NONE.firstTimer()).isFalse();
  }

  @Test
  void historyDoesNotFollowItsList() {
    var days = new ArrayList<>(List.of(DAY));
    var record = VettingRecord.builder().history(days).build();
    days.clear();
    assertThat(record.history()).containsExactly(DAY);
  }
}
