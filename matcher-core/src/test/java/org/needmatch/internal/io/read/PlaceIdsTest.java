package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.FindingCode;

class PlaceIdsTest extends InputFixture {
  private static final String HEADER = "from,to,mode,km,minutes\n";

  private void places(String second) {
    input
        .volunteers("place_id,latitude,longitude,travel_mode,availability",
            "V1,h1,53.6458,-1.7850,walk,Mon 09:00-17:00", "V2," + second + ",walk,Mon 09:00-17:00")
        .needs("place_id,latitude,longitude,date", "N1,hall,53.65,-1.785,2026-11-23");
  }

  @Test
  void anIdOfTwoPlacesIsNoneAndIsSaidOnce() {
    places("h1,53.7,-1.7");
    var read = input.file("travel.csv", HEADER + "h1,hall,walk,1,12\n").read();

    assertThat(read.findings())
        .filteredOn(one -> one.code().equals(FindingCode.PLACE_ID_UNCLEAR.code())).singleElement()
        .satisfies(one -> assertThat(one.line()).isEqualTo(3));
    assertThat(read.problem().travel().size()).isZero();
  }

  @Test
  void twoPeopleOfOneHouseShareItsId() {
    places("h1,53.645800001,-1.7850");
    var read = input.file("travel.csv", HEADER + "h1,hall,walk,1,12\n").read();

    assertThat(InputText.codes(read)).doesNotContain(FindingCode.PLACE_ID_UNCLEAR.code());
    assertThat(read.problem().travel().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"'53.6458,-1.785',1", "53.6458 -1.785,1", "'91,-1.785',0", "'53.6458,181',0",
      "53.6458,0", "nowhere,0"})
  void aPlaceIsCalledByCoordinatesThatAreOnTheEarth(String cell, int rows) {
    places("h2,53.7,-1.7");
    var read = input.file("travel.csv", HEADER + "\"" + cell + "\",hall,walk,1,12\n").read();

    assertThat(read.problem().travel().size()).isEqualTo(rows);
  }
}
