package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The three people of {@link RetainedWeeksTest}, and one seat more for each.
 */
class ChangeLimitedBranchAndPriceTest {
  @ParameterizedTest
  @CsvSource({"0,1", "1,2", "2,3"})
  void eachChangeFillsAnotherSeatOfTheSecondSession(int most, int seats) {
    var model = RetainedWeeksTest.town();
    var sessions = model.instance().sessions();
    long best = sessions.roleValue(0, 3) + sessions.roleValue(1, seats);
    var search = new ChangeLimitedBranchAndPrice(model.instance(), model.conflicts(),
        RetainedWeeksTest.told(model, new int[0], most), null);
    for (int i = 0; i < 200 && !search.done(best); i++) {
      search.step(best);
    }
    assertThat(search.medium()).isEqualTo(best);
  }
}
