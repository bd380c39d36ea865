package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class WeekGridsTest {
  private static NeedBuilder need(String id, int day, int hour) {
    LocalDate date = Town.MONDAY.plusDays(day);
    return Need.builder(id).title(id).venue("Hall").at(Town.CENTRE).on(date, LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0));
  }

  private static PlanView view(int weeks, Plan plan, NeedBuilder... needs) {
    var problem = Problem.builder(Town.MONDAY).weeks(weeks).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").build());
    for (var need : needs) {
      problem.add(need.build());
    }
    return Views.of(problem.build(), plan, PageOptions.DEFAULT);
  }

  private static String html(DataTable table) {
    var html = new Html();
    table.writeTo(html);
    return html.toString();
  }

  @Test
  void sessionsOfADayStandInTheOrderOfTimeWithTheirSeats() {
    var plan = new Plan(List.of(Assignment.of("late", "volunteer", 1, "ann"),
        Assignment.of("early", "volunteer", 1, "bob")));

    var html = html(WeekGrids
        .venues(view(1, plan, need("late", 0, 15), need("early", 0, 9), need("empty", 2, 9))));

    assertThat(html).containsSubsequence("09:00–10:00 early 1/1", "15:00–16:00 late 1/1",
        "09:00–10:00 empty 0/1 (");
  }

  @Test
  void aPersonHasARowAndADaysSessionsShareItsCell() {
    var plan = new Plan(List.of(Assignment.of("a", "volunteer", 1, "ann"),
        Assignment.of("b", "volunteer", 1, "ann"), Assignment.of("c", "volunteer", 1, "bob")));
    var table = WeekGrids.people(view(1, plan, need("a", 0, 9), need("b", 0, 11), need("c", 6, 9)));

    assertThat(table.size()).isEqualTo(2);
    assertThat(html(table)).containsSubsequence("ann", "09:00–10:00 a, Hall", "11:00–12:00 b, Hall",
        "bob", "09:00–10:00 c, Hall");
  }

  @Test
  void severalWeeksHaveARowEach() {
    var plan = new Plan(List.of(Assignment.of("a", "volunteer", 1, "ann"),
        Assignment.of("b", "volunteer", 1, "ann")));
    var table = WeekGrids.people(view(2, plan, need("a", 0, 9), need("b", 7, 9)));

    assertThat(table.size()).isEqualTo(2);
    assertThat(html(table)).contains("Week of", "Monday").containsSubsequence(" a, Hall",
        " b, Hall");
  }
}
