package org.needmatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Place;
import org.needmatch.domain.Reach;
import org.needmatch.domain.Travels;

/** Columns that some programmes need, beside those of every week. */
class ProgrammeColumnsTest {
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder);
  }

  @Test
  void sitesAreReadByCoordinatesOrPostcode() {
    input.file("postcodes.csv", "postcode,latitude,longitude\nHD1 1AA,53.6,-1.8\n").volunteers(
        "Site Latitude,site_longitude,site_postcode", "V1,53.7,-1.7,", "V2,,,hd11aa", "V3,,,");
    var volunteers = input.read().problem().volunteers();
    assertThat(volunteers.get(0).site()).isEqualTo(new Place(53.7, -1.7));
    assertThat(volunteers.get(1).site()).isEqualTo(new Place(53.6, -1.8));
    assertThat(volunteers.get(2).site()).isNull();
    assertThat(volunteers).allMatch(volunteer -> volunteer.home() == null);
  }

  @Test
  void whoTravelsAndHowFar() {
    input.needs("latitude,longitude,date,travels,max_travel_km,reach_km",
        "N1,53.6,-1.7,2026-11-23,Served,4,", "N2,53.6,-1.7,2026-11-23,,,7.5",
        "N3,53.6,-1.7,2026-11-23,,,");
    assertThat(input.read().problem().needs()).extracting(need -> need.reach()).containsExactly(
        new Reach(Travels.SERVED, 4, null), new Reach(Travels.VOLUNTEER, 10, 7.5), Reach.DEFAULT);
  }

  @Test
  void aRemoteNeedWithAReachMustHaveAPlace() {
    input.needs("latitude,longitude,date,remote,reach_km", "N1,53.6,-1.7,2026-11-23,yes,5",
        "N2,,,2026-11-23,yes,5", "N3,,,2026-11-23,yes,");
    var result = input.read();
    assertThat(result.findings()).extracting(finding -> finding.code())
        .containsExactly("place-missing");
    assertThat(result.problem().needs()).extracting(need -> need.id()).containsExactly("N1", "N3");
  }

  @ParameterizedTest
  @CsvSource({"travels,nobody,word-unknown", "max_travel_km,-1,number-range",
      "reach_km,far,number-bad"})
  void badCellsSetTheNeedAside(String column, String cell, String code) {
    input.needs("latitude,longitude,date," + column, "N1,53.6,-1.7,2026-11-23," + cell,
        "N2,53.6,-1.7,2026-11-23,");
    var result = input.read();
    assertThat(result.findings()).extracting(finding -> finding.code()).containsExactly(code);
    assertThat(result.problem().needs()).extracting(need -> need.id()).containsExactly("N2");
  }
}
