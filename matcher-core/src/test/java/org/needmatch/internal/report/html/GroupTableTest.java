package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Problems;

class GroupTableTest {
  private static final PlanView VIEW = Views.oneOfEach(PageOptions.DEFAULT);
  private static final Pattern SUMS = Pattern.compile("data-sum=\"([-0-9 ]+)\"");

  private static String html(DataTable table) {
    var html = new Html();
    table.writeTo(html);
    return html.toString();
  }

  @Test
  void everyAreaInitiativeAndDayHasARowAndAllOfThemOneMore() {
    var measures = VIEW.measures();

    assertThat(GroupTable.areas(VIEW).size()).isEqualTo(measures.byArea().size() + 1);
    assertThat(GroupTable.initiatives(VIEW).size()).isEqualTo(measures.byInitiative().size() + 1);
    assertThat(GroupTable.days(VIEW).size()).isEqualTo(measures.byDay().size());
    assertThat(Problems.oneOfEach().areas()).allSatisfy(
        area -> assertThat(html(GroupTable.areas(VIEW))).contains("data-a=\"" + area.id() + "\""));
  }

  /** A selection in the page is added up of these. */
  @Test
  void rowsOfAreasAndInitiativesAddUpToTheWhole() {
    var figures = VIEW.measures().all();
    long[] sums = new long[8];
    SUMS.matcher(html(GroupTable.areasAndInitiatives(VIEW))).results().forEach(found -> {
      var parts = Arrays.stream(found.group(1).split(" ")).mapToLong(Long::parseLong).toArray();
      Arrays.setAll(sums, i -> sums[i] + parts[i]);
    });

    assertThat(sums).containsExactly(figures.metPoints(), figures.totalPoints(),
        figures.needsRunning(), figures.needsTotal(), figures.seatsFilled(), figures.seatsWanted(),
        figures.volunteerMinutes(), figures.peopleReached());
  }

  @Test
  void daysHaveNoColumnOfWhatIsOutOfReach() {
    assertThat(html(GroupTable.days(VIEW))).doesNotContain("Out of anybody's reach");
    assertThat(html(GroupTable.areas(VIEW))).contains("Out of anybody");
  }
}
