package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Settings;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.testdomain.Town;

class WeekRulesTest {
  private static final Place CENTRE = Town.CENTRE;

  private static Bench all(VolunteerBuilder volunteer, Need... needs) {
    var bench = new Bench().with(volunteer.build());
    for (var need : needs) {
      bench.with(need).team(need.id(), "v");
    }
    return bench;
  }

  private static Settings straight(int buffer) {
    return Settings.builder().travel(new TravelSettings(1, buffer, Map.of()))
        .extraSeatValue(BigDecimal.ONE).build();
  }

  private static Need hour(String id, Place place, int start) {
    return session(id, start, start + 60).at(place).build();
  }

  private static List<String> atTwoPlaces(double metresApart, int minutesBetween) {
    var bench = all(anyone("v").travels(TravelMode.WALK), hour("a", CENTRE, at(9, 0)),
        hour("b", Town.north(CENTRE, metresApart), at(10, 0) + minutesBetween));
    bench.problem().settings(straight(10));
    return bench.rules();
  }

  @Test
  void walkingFiveKilometresTakesAnHourAndTheBufferTen() {
    assertThat(atTwoPlaces(5000, 70)).isEmpty();
    assertThat(atTwoPlaces(5000, 69)).containsExactly("overlap");
    assertThat(atTwoPlaces(5001, 70)).as("the 61st minute is begun").containsExactly("overlap");
    assertThat(atTwoPlaces(5001, 71)).isEmpty();
  }

  @Test
  void onePlaceReachesFiftyMetres() {
    assertThat(atTwoPlaces(49, 0)).isEmpty();
    assertThat(atTwoPlaces(49, -1)).containsExactly("overlap");
    assertThat(atTwoPlaces(51, 10)).containsExactly("overlap");
    assertThat(atTwoPlaces(51, 11)).isEmpty();
  }

  @Test
  void onePlaceIsJudgedAsTheCrowFliesAndPairByPair() {
    var inARow = all(anyone("v").travels(TravelMode.WALK), hour("a", CENTRE, at(9, 0)),
        hour("b", Town.north(CENTRE, 45), at(10, 0)), hour("c", Town.north(CENTRE, 90), at(11, 0)));
    assertThat(inARow.rules()).isEmpty();
    var skipped = all(anyone("v").travels(TravelMode.WALK), hour("a", CENTRE, at(9, 0)),
        hour("c", Town.north(CENTRE, 90), at(10, 0)));
    assertThat(skipped.rules()).containsExactly("overlap");
  }

  @Test
  void remoteSessionsTakeNoTravelButDoNotJoinTheirNeighbours() {
    var far = Town.north(CENTRE, 9000);
    var remote = session("b", at(10, 0), at(10, 30)).at(null).remote(true).build();
    assertThat(all(anyone("v").travels(TravelMode.CAR), hour("a", CENTRE, at(9, 0)), remote,
        hour("c", far, at(10, 34))).rules()).isEmpty();
    assertThat(all(anyone("v").travels(TravelMode.CAR), hour("a", CENTRE, at(9, 0)), remote,
        hour("c", far, at(10, 33))).judge().violations().getFirst().needs())
        .containsExactly("a", "c");
    assertThat(
        all(anyone("v").travels(TravelMode.CAR), hour("a", CENTRE, at(9, 0)), remote).rules())
        .isEmpty();
    assertThat(all(anyone("v"), hour("a", CENTRE, at(9, 1)), remote).rules())
        .containsExactly("overlap");
  }

  @Test
  void aRemoteSessionNeedsNoTravelEvenWhereItHasAPlace() {
    var far = Town.north(CENTRE, 9000);
    for (boolean first : new boolean[]{true, false}) {
      var a = session("a", at(9, 0), at(10, 0)).remote(first).build();
      var b = session("b", at(10, 0), at(11, 0)).at(far).remote(!first).build();
      assertThat(all(anyone("v"), a, b).rules()).isEmpty();
    }
  }

  @Test
  void aSessionWithinAnotherOverlaps() {
    assertThat(all(anyone("v"), session("long", at(9, 0), at(15, 0)).build(),
        session("short", at(10, 0), at(11, 0)).build()).rules()).containsExactly("overlap");
  }

  @Test
  void everyPairCountsAndEveryRowOnceMore() {
    var judged = all(anyone("v"), hour("a", CENTRE, at(9, 0)), hour("b", CENTRE, at(9, 20)),
        hour("c", CENTRE, at(9, 40)), hour("d", CENTRE, at(20, 0))).judge();
    assertThat(judged.count("overlap")).isEqualTo(3);
    assertThat(judged.unpinnedRowsInvolved()).isEqualTo(3);
    assertThat(judged.score().hard()).isEqualTo(-6);
    assertThat(judged.validButForPins()).isFalse();
  }

  @Test
  void travelIsKeptAcrossMidnight() {
    int midnight = at(24, 0);
    var near = hour("b", CENTRE, midnight + 30);
    var late = session("a", at(22, 0), midnight + 30).build();
    assertThat(all(anyone("v"), late, near).rules()).isEmpty();
    for (int minutes : new int[]{12, 13}) {
      var further = hour("b", Town.north(CENTRE, 1000), midnight + 30 + minutes);
      assertThat(all(anyone("v").travels(TravelMode.CAR), late, further).judge().count("overlap"))
          .isEqualTo(minutes == 12 ? 1 : 0);
    }
  }

  private static Bench threeHours(WorkloadLimits limits) {
    return all(anyone("v").limits(limits), hour("a", CENTRE, at(9, 0)),
        hour("b", CENTRE, at(12, 0)), hour("c", CENTRE, at(24 + 9, 0)));
  }

  @Test
  void hoursAreLimited() {
    assertThat(threeHours(
        WorkloadLimits.builder().hoursPerWeek(3).sessionsPerWeek(9).sessionsPerDay(9).build())
        .rules()).isEmpty();
    assertThat(threeHours(WorkloadLimits.builder().hoursPerWeek(3 - 5e-10).sessionsPerWeek(9)
        .sessionsPerDay(9).build()).rules()).isEmpty();
    var judged = threeHours(
        WorkloadLimits.builder().hoursPerWeek(2.99).sessionsPerWeek(9).sessionsPerDay(9).build())
        .judge();
    assertThat(judged.count("hours-week")).isEqualTo(1);
    assertThat(judged.score().hard()).isEqualTo(-4);
    assertThat(all(anyone("v").limits(
        WorkloadLimits.builder().hoursPerWeek(1.1).sessionsPerWeek(9).sessionsPerDay(9).build()),
        session("a", 600, 666).build()).rules()).isEmpty();
    assertThat(all(anyone("v").limits(
        WorkloadLimits.builder().hoursPerWeek(1.1).sessionsPerWeek(9).sessionsPerDay(9).build()),
        session("a", 600, 667).build()).rules()).containsExactly("hours-week");
  }

  @Test
  void sessionsInTheWeekAreLimited() {
    assertThat(threeHours(
        WorkloadLimits.builder().hoursPerWeek(99).sessionsPerWeek(3).sessionsPerDay(9).build())
        .rules()).isEmpty();
    var judged = threeHours(
        WorkloadLimits.builder().hoursPerWeek(99).sessionsPerWeek(2).sessionsPerDay(9).build())
        .judge();
    assertThat(judged.count("sessions-week")).isEqualTo(1);
    assertThat(judged.score().hard()).isEqualTo(-4);
  }

  @Test
  void sessionsOfADayAreLimitedDayByDay() {
    assertThat(threeHours(
        WorkloadLimits.builder().hoursPerWeek(99).sessionsPerWeek(9).sessionsPerDay(2).build())
        .rules()).isEmpty();
    var judged = threeHours(
        WorkloadLimits.builder().hoursPerWeek(99).sessionsPerWeek(9).sessionsPerDay(1).build())
        .judge();
    assertThat(judged.count("sessions-day")).isEqualTo(1);
    assertThat(judged.violations().getFirst().needs()).containsExactly("a", "b");
    assertThat(judged.score().hard()).isEqualTo(-3);
    assertThat(threeHours(
        WorkloadLimits.builder().hoursPerWeek(99).sessionsPerWeek(9).sessionsPerDay(0).build())
        .judge().score().hard()).isEqualTo(-5);
  }

  @Test
  void aSessionCountsToTheDayOnWhichItStarts() {
    var night = session("a", at(23, 0), at(25, 0)).build();
    assertThat(all(
        anyone("v").limits(
            WorkloadLimits.builder().hoursPerWeek(99).sessionsPerWeek(9).sessionsPerDay(1).build()),
        night, hour("b", CENTRE, at(33, 0))).rules()).isEmpty();
    assertThat(all(
        anyone("v").limits(
            WorkloadLimits.builder().hoursPerWeek(99).sessionsPerWeek(9).sessionsPerDay(1).build()),
        hour("b", CENTRE, at(9, 0)), night).rules()).containsExactly("sessions-day");
  }

  @Test
  void aRowInTwoBrokenLimitsCountsFurtherOnce() {
    var judged = threeHours(
        WorkloadLimits.builder().hoursPerWeek(0).sessionsPerWeek(0).sessionsPerDay(0).build())
        .judge();
    assertThat(judged.violations()).hasSize(4);
    assertThat(judged.score().hard()).isEqualTo(-7);
    assertThat(judged.violations().getFirst().message()).contains("v", "3.0 hours", "0.0");
  }
}
