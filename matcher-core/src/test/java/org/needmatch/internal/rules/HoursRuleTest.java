package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.rules.OneWeek.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.NeedBuilder;

class HoursRuleTest {
  private static String codes(double hours, NeedBuilder... needs) {
    return OneWeek.codes(OneWeek.limited(hours, 9, 9, 9), needs);
  }

  @ParameterizedTest
  @CsvSource({"3,''", "2.99,hours-week", "2.9999999999,''", "0,hours-week"})
  void theHoursOfAWeekAddUpAndABillionthIsForgiven(double hours, String expected) {
    assertThat(codes(hours, session(0, 540, 600), session(6, 540, 660))).isEqualTo(expected);
  }

  @Test
  void aNightFromSundayToMondayIsOfItsSunday() {
    assertThat(codes(3, session(7, 540, 660), session(6, 1380, 1560))).isEmpty();
    assertThat(codes(3, session(5, 540, 660), session(6, 1380, 1560))).isEqualTo("hours-week");
  }

  @Test
  void hoursWithoutAClockTimeCountToo() {
    assertThat(
        codes(1, session(0, 540, 600), session(3, 0, 60).terms(new EngagementTerms(null, true, 0))))
        .isEqualTo("hours-week");
  }
}
