package org.needmatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Town;

class ObstacleTest {
  @Test
  void eachIsOfARuleOfItsOwn() {
    var all = List.of(new Obstacle.Clash("n", true), new Obstacle.HoursFull(6.5, 6),
        new Obstacle.WeekFull(2), new Obstacle.DayFull(Town.MONDAY, 1), new Obstacle.CasesFull(3),
        new Obstacle.WholeCommitment("course", 4),
        new Obstacle.TooOften(List.of(Town.MONDAY), List.of("rule")),
        new Obstacle.Pair("bob", false));
    assertThat(all).extracting(Obstacle::code).containsExactly("overlap", "hours-week",
        "sessions-week", "sessions-day", "cases", "commitment", "frequency", "pair");
    assertThat(all).extracting(Obstacle::rule).doesNotHaveDuplicates();
    assertThat(all).hasSameSizeAs(Obstacle.class.getPermittedSubclasses());
  }

  @Test
  void datesThatAreChangedAfterwardsAreNotChangedHere() {
    var dates = new ArrayList<LocalDate>(List.of(Town.MONDAY));
    var often = new Obstacle.TooOften(dates, List.of("rule"));
    dates.clear();
    assertThat(often.dates()).containsExactly(Town.MONDAY);
  }
}
