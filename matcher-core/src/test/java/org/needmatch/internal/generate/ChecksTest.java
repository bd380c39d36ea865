package org.needmatch.internal.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.DbsLevel;

class ChecksTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void certificatesAreOfThePastAndListsGoWithTheirWork() {
    var levels = new HashMap<DbsLevel, Integer>();
    for (int person = 0; person < 4_000; person++) {
      var check = Checks.draw(MONDAY, DensityParameters.NATURAL,
          new RandomStream(3, RandomStream.Topic.CHECK, person));
      levels.merge(check.level(), 1, Integer::sum);
      var issued = check.issuedOn();
      assertThat(issued == null
          || issued.isBefore(MONDAY) && issued.isAfter(MONDAY.minusYears(4).minusDays(2))).isTrue();
      assertThat(
          check.barredLists().isEmpty() || check.barredLists().size() == check.workforces().size())
          .isTrue();
      assertThat(check.workforces().isEmpty()).isEqualTo(check.level() != DbsLevel.ENHANCED);
      assertThat(check.updateService() && check.level() == DbsLevel.BASIC).isFalse();
    }
    assertThat(levels.get(DbsLevel.ENHANCED)).isBetween(2_050, 2_350);
  }
}
