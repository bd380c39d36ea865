package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Area;
import org.needmatch.domain.DesiredMinimum;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ObjectiveTest {
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY)
      .add(Area.builder("hill").weight(3).build())
      .add(Initiative.builder("school").weight(1.5).build())
      .add(new SeriesMembership("reading", "v")).build();

  private static NeedBuilder need() {
    return Need.builder("n").at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(9, 0),
        LocalTime.of(10, 30));
  }

  private static Settings settings(String extraSeatValue, PointsUnit pointsPer) {
    var of = Settings.DEFAULT;
    return of.toBuilder().extraSeatValue(new BigDecimal(extraSeatValue)).pointsPer(pointsPer)
        .build();
  }

  @ParameterizedTest
  @CsvSource({"1,1000", "2,2000", "0.0004,1", "0.0000001,1", "0.0015,2", "0.0025,3"})
  void aUnitIsAThousandTimesTheWeightsRoundedHalfUp(double priority, long unit) {
    assertThat(new Objective(PROBLEM).unit(need().priority(priority).build())).isEqualTo(unit);
  }

  @Test
  void weightsOfAreaAndInitiativeMultiply() {
    assertThat(
        new Objective(PROBLEM).unit(need().area("hill").initiative("school").priority(2).build()))
        .isEqualTo(9000);
  }

  @Test
  void byTheHourTheLengthMultipliesToo() {
    var hourly = PROBLEM.toBuilder().settings(settings("0.5", PointsUnit.HOUR)).build();
    assertThat(new Objective(hourly).unit(need().build())).isEqualTo(1500);
  }

  @ParameterizedTest
  @CsvSource({"0.5,9000,4500", "0.5,1,0", "0.5,3,1", "0.29,100,29", "0,1000,0", "2,7,14"})
  void aSeatAboveTheCoreIsRoundedDown(String share, long unit, long extra) {
    var problem = PROBLEM.toBuilder().settings(settings(share, PointsUnit.SEAT)).build();
    assertThat(new Objective(problem).extra(unit)).isEqualTo(extra);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "3,6", "8,16", "9,16"})
  void weeksOfWaitingCountToEight(int weeks, long soft) {
    assertThat(new Objective(PROBLEM).soft(Problems.anyone("w").weeksWaiting(weeks).build(),
        need().build())).isEqualTo(soft);
  }

  @Test
  void comfortIsWhatTheContractAddsUp() {
    var objective = new Objective(PROBLEM);
    var volunteer = Problems.anyone("v").home(Town.north(Town.CENTRE, 4000)).travels(TravelMode.CAR)
        .prefers(Set.of("school")).weeksWaiting(3).build();
    assertThat(objective.soft(volunteer, need().initiative("school").build()))
        .as("11 minutes, preferred, three weeks").isEqualTo(-11 + 15 + 6);
    assertThat(objective.soft(volunteer, need().series("reading").build()))
        .as("11 minutes, again, three weeks").isEqualTo(-11 + 60 + 6);
    assertThat(objective.soft(volunteer, need().remote(true).build())).isEqualTo(6);
  }

  @Test
  void onlyPlacesThatStayAreWorthStaying() {
    var told = new PublishedAssignment(new Placement("n", "volunteer", "v"),
        ResponseStatus.PROPOSED, true);
    var declined = new PublishedAssignment(new Placement("n", "volunteer", "w"),
        ResponseStatus.DECLINED, true);
    var problem = PROBLEM.toBuilder().add(Problems.anyone("v").build())
        .add(Problems.anyone("w").build()).add(need().build()).add(told).add(declined).build();
    var objective = new Objective(problem);
    assertThat(objective.soft(Problems.anyone("v").build(), need().build())).isEqualTo(120);
    assertThat(objective.soft(Problems.anyone("w").build(), need().build())).isZero();
  }

  @Test
  void anOwnMinimumCountsUntilItIsReached() {
    var volunteer = Problems.anyone("v")
        .limits(WorkloadLimits.builder().minimum(new DesiredMinimum(2, 0)).build()).build();
    var objective = new Objective(PROBLEM);
    assertThat(objective.desiredMinimum(volunteer, 119)).isEqualTo(119);
    assertThat(objective.desiredMinimum(volunteer, 121)).isEqualTo(120);
    assertThat(objective.desiredMinimum(Problems.anyone("w").build(), 121)).isZero();
  }
}
