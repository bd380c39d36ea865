package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class CoverageSectionTest {
  private static Document page(Need need, String... people) {
    var problem = Problem.builder(Town.MONDAY).add(need);
    var seats = new ArrayList<Assignment>();
    for (var id : people) {
      problem.add(Problems.anyone(id).build());
      seats.add(Assignment.of(need.id(), "volunteer", seats.size() + 1, id));
    }
    var html = new Html();
    CoverageSection.write(Views.of(problem.build(), new Plan(seats), Views.OPTIONS), html);
    return Jsoup.parse(html.toString());
  }

  private static Need need(int from, int to) {
    return Need.builder("n").at(Town.CENTRE).volunteers(1, 4)
        .time(TimeSpan.of(Town.MONDAY.plusDays(1), from, to)).build();
  }

  @Test
  void everyHourThatASessionTouchesCountsAllItsSeats() {
    var table = page(need(9 * 60 + 30, 11 * 60 + 1), "a", "b").expectFirst("table.heat");
    assertThat(table.select("thead th").eachText()).endsWith("9", "10", "11").hasSize(4);
    assertThat(table.select("tbody tr").get(1).select("td").eachText()).containsExactly("2/4",
        "2/4", "2/4");
    assertThat(table.select("td.h2")).hasSize(3);
    assertThat(table.select("tbody tr").get(0).text()).doesNotContain("/");
  }

  @Test
  void aSessionThatEndsOnTheHourDoesNotTouchIt() {
    assertThat(page(need(9 * 60, 11 * 60)).select("thead th").eachText()).doesNotContain("11");
  }

  @Test
  void fullHoursHaveTheDarkestShadeAndEmptyOnesTheLightest() {
    assertThat(page(need(600, 660), "a", "b", "c", "d").select("td.h4")).hasSize(1);
    assertThat(page(need(600, 660)).select("td.h0").eachText()).containsExactly("0/4");
  }
}
