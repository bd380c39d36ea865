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

class PeopleSectionTest {
  private static Document page(int... minutes) {
    var problem = Problem.builder(Town.MONDAY);
    var seats = new ArrayList<Assignment>();
    for (int i = 0; i < minutes.length; i++) {
      problem.add(Problems.anyone("v" + i).build()).add(Need.builder("n" + i).at(Town.CENTRE)
          .time(TimeSpan.of(Town.MONDAY, 480, 480 + minutes[i])).build());
      seats.add(Assignment.of("n" + i, "volunteer", 1, "v" + i));
    }
    var html = new Html();
    PeopleSection.write(Views.of(problem.build(), new Plan(seats), Views.OPTIONS), html);
    return Jsoup.parse(html.toString());
  }

  @Test
  void aWholeHourIsNoMoreThanAnHour() {
    var rows = page(60, 61, 120, 13 * 60).select("table tbody tr");
    assertThat(rows).hasSize(3);
    assertThat(rows.select("td:nth-child(2), th + td").eachText()).contains("1", "2", "1");
    assertThat(rows.get(1).text()).contains("2").contains("50");
  }

  @Test
  void whereNobodyIsPlacedNothingIsDrawn() {
    assertThat(page().select("svg")).isEmpty();
    assertThat(page().select("#people")).isNotEmpty();
  }
}
