package org.needmatch.internal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.testdomain.Town;

class PlaceLinesTest {
  private static Need need(String venue) {
    return Need.builder("tea").series("club").venue(venue).at(Town.CENTRE)
        .time(TimeSpan.of(Town.MONDAY, 600, 690)).build();
  }

  private static PlaceLines lines(String language) {
    return new PlaceLines(Problem.builder(Town.MONDAY).add(need("Hall")).build(), language);
  }

  @Test
  void aPlaceIsSaidWithItsTimeItsTitleAndItsVenue() {
    assertThat(lines("").of(need("Hall"), "volunteer", false).text())
        .isEqualTo("Monday 23 November 2026, 10:00-11:30: club, Hall");
    assertThat(lines("fr").day(Town.MONDAY)).isEqualTo("23 novembre 2026");
  }

  @Test
  void whereSomebodyLivesIsToldOnlyToWhoAccepted() {
    var visit = need("the person's home");
    assertThat(lines("").of(visit, "volunteer", false).text()).endsWith(": club");
    assertThat(lines("").of(visit, "volunteer", true).text()).endsWith(": club, the person's home");
  }

  @Test
  void whatPeopleTypedBreaksNoLineAndTurnsNoText() {
    assertThat(PlaceLines.plain("Tea\r\nBcc: all\u2028x\u202Egnp")).isEqualTo("Tea Bcc: all xgnp");
    assertThat(lines("").of(need("Hall\nSubject: no"), "volunteer", false).text())
        .doesNotContain("\n");
  }

  @Test
  void linesStandInTheOrderOfTime() {
    var early = new PlaceLines.Line(Town.MONDAY.atTime(9, 0), "early");
    var late = new PlaceLines.Line(Town.MONDAY.atTime(10, 0), "at ten");
    var alike = new PlaceLines.Line(Town.MONDAY.atTime(10, 0), "and this");
    assertThat(PlaceLines.list(List.of(late, alike, early)))
        .isEqualTo("- early\n- and this\n- at ten");
  }
}
