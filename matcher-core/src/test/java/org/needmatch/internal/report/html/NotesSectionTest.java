package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Town;

final class NotesSectionTest {
  private static final Place PLACE = new Place(53.65, -1.78);

  private static List<String> notes(Problem problem) {
    return Jsoup.parse(PlanPage.of(Views.of(problem, Plan.EMPTY, Views.OPTIONS)))
        .select("ul.notes li").eachText();
  }

  private static VolunteerBuilder person(String id) {
    return Volunteer.builder(id).home(PLACE).available(Town.MONDAY, LocalTime.of(9, 0),
        LocalTime.of(17, 0));
  }

  private static Need need() {
    return Need.builder("n1").at(PLACE.latitude(), PLACE.longitude())
        .on(Town.MONDAY, LocalTime.of(10, 0), LocalTime.of(12, 0)).build();
  }

  @Test
  void theCentreOfAnAreaIsSaidToBeNoHome() {
    var area = Area.builder("dalton").name("Dalton").place(PLACE).build();
    var problem = Problem.builder(Town.MONDAY).add(area).add(person("v1").homeIn(area).build())
        .add(person("v2").homeIn(area).build()).add(person("v3").build()).add(need()).build();
    assertThat(notes(problem)).contains("2 volunteers have the centre of an area for a home: travel"
        + " to and from it may be off by as much as the area is wide.");
  }

  @Test
  void wholeHomesNeedNoWord() {
    var problem = Problem.builder(Town.MONDAY).add(person("v1").build()).add(need()).build();
    assertThat(notes(problem)).isNotEmpty().noneMatch(one -> one.contains("centre of an area"));
  }
}
