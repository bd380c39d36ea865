package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedWeekTest extends InputFixture {
  private List<String> offers(String rows) {
    return input.file("previous.csv", "need_id,series,role,volunteer_id,status,date\n" + rows)
        .read().problem().published().assignments().stream().map(one -> one.needId() + " "
            + one.placement().role() + " " + one.volunteerId() + " " + one.status().word())
        .toList();
  }

  /** The week is that of Monday 23 November. */
  @ParameterizedTest
  @CsvSource({"2026-11-22,0", "2026-11-23,1", "2026-11-29,1", "2026-11-30,0", "'',1"})
  void aDatedAnswerIsOfThisWeekFromMondayToSunday(String date, int offers) {
    assertThat(offers("N1,,,V1,declined," + date + "\n")).hasSize(offers);
  }

  @Test
  void aProposedPlaceSaysNothing() {
    assertThat(offers("N1,,,V1,proposed,\nN1,,,V2,,\n")).isEmpty();
  }

  @Test
  void aYesIsToASeatAndANoToTheSession() {
    assertThat(offers("N1,,,V1,accepted,\nN1,,,V2,declined,\n"))
        .containsExactlyInAnyOrder("N1 volunteer V1 accepted", "N1 volunteer V2 declined");
  }

  @Test
  void aNoToASeriesIsToEachOfItsSessionsOfThatWeekOnly() {
    input.file("matcher.json", "{\"weeks\": 2}").needs("series,latitude,longitude,date",
        "a,tea,53.6458,-1.7850,2026-11-23", "b,tea,53.6458,-1.7850,2026-11-25",
        "c,tea,53.6458,-1.7850,2026-11-30");

    assertThat(offers(",tea,,V1,declined,2026-11-24\n")).containsExactlyInAnyOrder("a  V1 declined",
        "b  V1 declined");
    assertThat(offers(",tea,,V1,declined,\n")).hasSize(3);
  }
}
