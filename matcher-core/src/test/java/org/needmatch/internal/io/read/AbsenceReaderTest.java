package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Volunteer;

class AbsenceReaderTest extends InputFixture {
  private static final String HOME = "53.65,-1.78,Mon-Sun 09:00-17:00";
  @Test
  void daysRangesAndWindowsAreCutOut() {
    input.volunteers(
        "latitude,longitude,availability,unavailable_on,unavailable_from,unavailable_until",
        "V1," + HOME + ",24/11/2026;2026-11-26 to 2026-11-27;Sat 09:00-11:00,,",
        "V2," + HOME + ",no,2026-11-25,", "V3," + HOME + ",,,24/11/2026",
        "V4," + HOME + ",,2027-01-01,2027-01-02");
    assertThat(input.read().findings()).isEmpty();
    var people = input.read().problem().volunteers();
    assertThat(cut(people.get(0))).isEqualTo("24 26 27 28");
    assertThat(cut(people.get(1))).isEqualTo("25 26 27 28 29 30 1");
    assertThat(cut(people.get(2))).isEqualTo("23 24");
    assertThat(cut(people.get(3))).isEmpty();
  }

  @Test
  void whatCannotBeReadSetsTheRowAside() {
    input.volunteers(
        "latitude,longitude,availability,unavailable_on,unavailable_from,unavailable_until",
        "V1," + HOME + ",half term,,", "V2," + HOME + ",,2026-11-25,2026-11-24",
        "V3," + HOME + ",,soon,", "V4," + HOME + ",none,,");
    assertThat(InputText.volunteers(input.read())).containsExactly("V4");
    assertThat(input.read().findings()).extracting(f -> f.line() + " " + f.column())
        .containsExactly("2 unavailable_on", "3 unavailable_until", "4 unavailable_from");
  }

  @Test
  void availabilityTakesRangesOfDates() {
    input.file("availability.csv", """
        volunteer_id,day,start,end,kind
        V1,21/11/2026 - 24/11/2026,,,unavailable
        V2,2026-11-24 to 2026-11-21,,,unavailable
        """);
    assertThat(InputText.volunteers(input.read())).containsExactly("V1");
    assertThat(cut(input.read().problem().volunteers().get(0))).isEqualTo("23 24");
  }

  private static String cut(Volunteer volunteer) {
    return String.join(" ", volunteer.unavailable().stream()
        .map(span -> String.valueOf(span.start().getDayOfMonth())).toList());
  }
}
