package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.TravelMode;
import org.needmatch.testdomain.Town;

/** Somebody in a car, for whom 5 km on the map are 13 minutes and a buffer. */
class TimetableTest {
  private static final Traveller CAR = new Traveller(TravelMode.CAR, null);
  private static final Place AWAY = Town.north(Town.CENTRE, 5000);

  private static NeedBuilder at(@Nullable Place place, int fromMinute, int toMinute) {
    var midnight = Town.MONDAY.atStartOfDay();
    return Need.builder("n" + fromMinute).at(place).remote(place == null)
        .time(new TimeSpan(midnight.plusMinutes(fromMinute), midnight.plusMinutes(toMinute)));
  }

  private static Timetable times(NeedBuilder... needs) {
    return Instance.of(Days.weeks(2, List.of(), needs).build()).sessions().times();
  }

  private static boolean fit(NeedBuilder one, NeedBuilder other) {
    var times = times(one, other);
    assertThat(times.fits(1, 0, CAR)).as("either way round").isEqualTo(times.fits(0, 1, CAR));
    return times.fits(0, 1, CAR);
  }

  @ParameterizedTest
  @CsvSource({"622,false", "623,true", "599,false"})
  void travelAndBufferLieBetweenTwoPlaces(int start, boolean fits) {
    assertThat(fit(at(Town.CENTRE, 540, 600), at(AWAY, start, start + 60))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"45,600,true", "45,599,false", "60,600,false", "60,611,true", "60,610,false"})
  void withinFiftyMetresTheyOnlyMustNotOverlap(int metres, int start, boolean fits) {
    assertThat(fit(at(Town.CENTRE, 540, 600), at(Town.north(Town.CENTRE, metres), start, 700)))
        .isEqualTo(fits);
  }

  @Test
  void aRemoteSessionNeedsNoTravel() {
    assertThat(fit(at(null, 540, 600), at(AWAY, 600, 660))).isTrue();
    assertThat(fit(at(null, 540, 600), at(AWAY, 599, 660))).isFalse();
  }

  @Test
  void withoutAClockTimeNothingOverlaps() {
    assertThat(fit(at(Town.CENTRE, 540, 600).terms(new EngagementTerms(null, true, 0)),
        at(AWAY, 550, 610))).isTrue();
  }

  @Test
  void atTheVolunteersOwnSiteNoTimeLiesBetween() {
    var one = at(Town.CENTRE, 540, 600).serviceArea(ServiceArea.served(50));
    var times = times(one, at(AWAY, 600, 660).serviceArea(ServiceArea.served(50)),
        at(AWAY, 683, 700), at(AWAY, 722, 740));
    var host = new Traveller(TravelMode.CAR, Town.CENTRE);
    assertThat(times.fits(0, 1, host)).isTrue();
    assertThat(times.fits(1, 2, host)).as("5 km from the site").isTrue();
    assertThat(times(one, at(AWAY, 622, 700)).fits(0, 1, host)).isFalse();
  }

  @Test
  void aSessionCountsToTheDayAndWeekInWhichItStarts() {
    var times = times(Days.session("sun", 6, 23, 26), Days.session("mon", 7, 0, 2));
    assertThat(times.firstDay(0)).isEqualTo(6);
    assertThat(times.firstWeek(0)).isZero();
    assertThat(times.firstDay(1)).isEqualTo(7);
    assertThat(times.firstWeek(1)).isEqualTo(1);
    assertThat(times.minutesIn(0, 0)).isEqualTo(180);
    assertThat(times.minutesIn(0, 1)).isZero();
  }

  @Test
  void aCommitmentCountsSessionBySession() {
    var times = times(Days.of("c", Days.session("a", 1, 9, 10)),
        Days.of("c", Days.session("b", 8, 9, 11)), Days.of("c", Days.session("d", 8, 10, 12)));
    assertThat(times.size(0)).isEqualTo(3);
    assertThat(times.minutesIn(0, 1)).isEqualTo(240);
    assertThat(times.countIn(0, 1)).isEqualTo(2);
    assertThat(times.countOn(0, 8)).isEqualTo(2);
    assertThat(times.lastWeek(0)).isEqualTo(1);
    assertThat(times.fitsItself(0, CAR)).as("two of its sessions overlap").isFalse();
  }
}
