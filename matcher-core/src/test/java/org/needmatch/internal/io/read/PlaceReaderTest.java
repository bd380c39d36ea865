package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Place;

class PlaceReaderTest {
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder).file("postcodes.csv", """
        Postcode,lat,long
        HD1 1AA,53.64843,-1.78154
        WF109AB,53.7,-1.3
        HD9 9ZZ,,0.00000
        HD8 8XX,99.999999,0.000000
        """);
  }

  @ParameterizedTest
  @CsvSource({"NaN,-1.7,number-bad", "Infinity,-1.7,number-bad", "-1e400,-1.7,number-range",
      "91,-1.7,coordinate-range", "53.6,181,coordinate-range", "-120.5,53.6,coordinate-range",
      "'53,6',-1.7,number-bad"})
  void coordinatesThatAreNowhereSetTheRowAside(String latitude, String longitude, String code) {
    volunteers("V1,\"" + latitude + "\"," + longitude + ",");
    assertThat(input.finding().code()).isEqualTo(code);
    assertThat(InputText.volunteers(input.read())).containsExactly("V9");
  }

  @Test
  void swappedCoordinatesOutOfRangeGiveAHint() {
    volunteers("V1,-120.5,53.6,");
    assertThat(input.finding().message()).contains("may be swapped");
  }

  @Test
  void swappedCoordinatesInRangeAreTakenWithAHint() {
    volunteers("V1,-1.78,53.65,");
    InputText.assertCode(input.finding(), FindingCode.COORDINATES_SWAPPED, "volunteers.csv", 2,
        "latitude", "-9.99");
    assertThat(home()).isEqualTo(new Place(-1.78, 53.65));
  }

  @Test
  void zeroAndZeroAreTakenWithAHint() {
    volunteers("V1,0,0.0,");
    assertThat(input.finding().code()).isEqualTo("coordinates-zero");
  }

  @Test
  void halfAPairOfCoordinatesCountsAsNone() {
    volunteers("V1,53.6,,");
    InputText.assertCode(input.finding(), FindingCode.COORDINATES_HALF, "volunteers.csv", 2,
        "latitude", "99.9");
    assertThat(home()).isNull();
  }

  @Test
  void postcodeStandsInForHalfAPairOfCoordinates() {
    volunteers("V1,53.6,,HD11AA");
    assertThat(home()).isEqualTo(new Place(53.64843, -1.78154));
  }

  @ParameterizedTest
  @CsvSource({"hd1 1aa,53.64843", "HD11AA,53.64843", "'WF10 9AB',53.7"})
  void blanksAndCaseInPostcodesDoNotMatter(String postcode, double latitude) {
    volunteers("V1,,," + postcode);
    assertThat(home()).isNotNull().extracting(Place::latitude).isEqualTo(latitude);
  }

  @ParameterizedTest
  @CsvSource({"HD9 9ZZ", "HD8 8XX", "ZZ1 1ZZ"})
  void postcodesThatAreNowhereAreNamedAndCounted(String postcode) {
    volunteers("V1,,," + postcode);
    InputText.assertCode(input.finding(), FindingCode.POSTCODE_NOT_FOUND, "volunteers.csv", 2,
        "postcode", PersonalCells.shape(postcode));
    assertThat(home()).isNull();
    assertThat(input.read().counts().postcodesNotFound()).isEqualTo(1);
  }

  @Test
  void missingPostcodeFileIsSaidOnce() {
    volunteers("V1,,,HD1 1AA", "V2,,,HD1 1AA");
    input.without("postcodes.csv");
    assertThat(input.finding().code()).isEqualTo("postcodes-missing");
    assertThat(input.read().counts().postcodesNotFound()).isEqualTo(2);
  }

  @Test
  void wideNationalPostcodeFilesAreReadWithoutFindings() {
    input.file("postcodes.csv",
        "pcd,pcd2,pcds,dointr,lat,long,ward\nHD1 1AA,HD1  1AA,HD1 1AA,198001,53.6,-1.7,E1\n");
    volunteers("V1,,,HD1 1AA");
    assertThat(home()).isEqualTo(new Place(53.6, -1.7));
    assertThat(input.read().findings()).isEmpty();
  }

  @Test
  void needTakesItsAreasPlaceWhenItHasNoneOfItsOwn() {
    input.file("areas.csv", "area_id,latitude,longitude\nA1,53.5,-1.5\nA2,,\n");
    input.needs("date,area,postcode,latitude,remote", "N1,2026-11-23,A1,,,",
        "N2,2026-11-23,A1,ZZ9 9ZZ,,", "N3,2026-11-23,A1,,53.9,", "N4,2026-11-23,A2,,,",
        "N5,2026-11-23,A2,,,yes");
    var result = input.read();
    assertThat(InputText.needs(result)).containsExactly("N1", "N2", "N3", "N5");
    assertThat(result.problem().needs().subList(0, 3))
        .allSatisfy(need -> assertThat(need.place()).isEqualTo(new Place(53.5, -1.5)));
    assertThat(result.problem().needs().get(3).place()).isNull();
    assertThat(InputText.codes(result)).containsExactly("postcode-not-found", "coordinates-half",
        "place-missing");
  }

  private void volunteers(String... rows) {
    var all = Arrays.copyOf(rows, rows.length + 1);
    all[rows.length] = "V9,53.6,-1.7,";
    input.volunteers("latitude,longitude,postcode", all);
  }

  private @Nullable Place home() {
    return input.read().problem().volunteers().get(0).home();
  }
}
