package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.rules.OneWeek.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.NeedBuilder;

class SessionsInWeekRuleTest {
  private static String codes(int most, NeedBuilder... needs) {
    return OneWeek.codes(OneWeek.limited(99, most, 9, 9), needs);
  }

  @ParameterizedTest
  @CsvSource({"2,''", "1,sessions-week"})
  void eachWeekByItself(int most, String expected) {
    assertThat(codes(most, session(0, 540, 600), session(7, 540, 600), session(6, 1380, 1500)))
        .isEqualTo(expected);
  }

  @Test
  void aNeedWithoutAClockTimeIsNoSession() {
    assertThat(codes(1, session(0, 540, 600),
        session(3, 540, 600).terms(new EngagementTerms(null, true, 0)))).isEmpty();
  }
}
