package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.rules.OneWeek.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsOnDayRuleTest {
  @ParameterizedTest
  @CsvSource({"2,''", "1,sessions-day"})
  void eachDayByItself(int most, String expected) {
    assertThat(OneWeek.codes(OneWeek.limited(99, 9, most, 9), session(0, 540, 600),
        session(1, 540, 600), session(1, 1380, 1500))).isEqualTo(expected);
  }

  @Test
  void aSessionCountsToTheDayInWhichItStarts() {
    assertThat(
        OneWeek.codes(OneWeek.limited(99, 9, 1, 9), session(0, 1380, 1500), session(1, 540, 600)))
        .isEmpty();
  }
}
