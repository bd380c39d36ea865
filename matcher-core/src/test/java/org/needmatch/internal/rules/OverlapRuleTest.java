package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.rules.OneWeek.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.testdomain.Town;

/** Somebody in a car, for whom 5 km on the map are 13 minutes and a buffer. */
class OverlapRuleTest {
  private static final Place AWAY = Town.north(Town.CENTRE, 5000);

  private static String codes(NeedBuilder one, NeedBuilder other) {
    return OneWeek.codes(OneWeek.always("v").travels(TravelMode.CAR), one, other);
  }

  @ParameterizedTest
  @CsvSource({"623,''", "622,overlap", "599,overlap", "500,overlap"})
  void travelAndBufferLieBetweenTwoPlaces(int start, String expected) {
    assertThat(codes(session(0, 540, 600), session(0, start, 700).at(AWAY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"45,600,''", "45,599,overlap", "55,600,overlap", "55,611,''"})
  void withinFiftyMetresSessionsMayTouch(int metres, int start, String expected) {
    assertThat(
        codes(session(0, 540, 600), session(0, start, 700).at(Town.north(Town.CENTRE, metres))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"600,''", "599,overlap"})
  void remoteSessionsNeedNoTravel(int start, String expected) {
    assertThat(codes(session(0, 540, 600).remote(true), session(0, start, 700).at(AWAY)))
        .isEqualTo(expected);
  }

  @Test
  void withoutAClockTimeNothingOverlaps() {
    assertThat(
        codes(session(0, 540, 600), session(0, 550, 560).terms(new EngagementTerms(null, true, 0))))
        .isEmpty();
  }

  @Test
  void aNightReachesIntoTheNextDay() {
    assertThat(codes(session(0, 1320, 1560), session(1, 119, 180))).isEqualTo("overlap");
    assertThat(codes(session(0, 1320, 1560), session(1, 120, 180))).isEmpty();
  }
}
