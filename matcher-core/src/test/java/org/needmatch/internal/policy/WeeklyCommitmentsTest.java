package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity.ContactPattern;

/** Days after a Monday on which the sessions of a commitment are. */
class WeeklyCommitmentsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  private static List<Need> sessions(@Nullable String commitment, String days) {
    return Stream.of(days.split(" "))
        .map(day -> Safe
            .session("n" + day, MONDAY.plusDays(Long.parseLong(day)),
                Safe.reading(ContactPattern.OCCASIONAL))
            .series("reading").terms(new EngagementTerms(commitment, false, 0)).build())
        .toList();
  }

  private static boolean weekly(@Nullable String commitment, String days) {
    var needs = sessions(commitment, days);
    var roleActivity = new WeeklyCommitments(needs).roleActivity(needs.getFirst(),
        needs.getFirst().roles().getFirst());
    assertThat(roleActivity.activity()).isEqualTo("teaching");
    return roleActivity.contact() == ContactPattern.WEEKLY;
  }

  @ParameterizedTest
  @CsvSource({"1 8,true", "0 6,false", "4 7,false", "6 12,true", "6 11,false", "5 6 7,false",
      "1 15,false", "0 13,true", "3 10 17,true", "2,false", "0 15 22,true"})
  void twoWeeksThatFollowEachOtherSixDaysApart(String days, boolean weekly) {
    assertThat(weekly("c", days)).isEqualTo(weekly);
  }

  @Test
  void aSeriesAloneIsNot() {
    assertThat(weekly(null, "1 8 15")).isFalse();
  }
}
