package org.needmatch.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped data sets, as files. */
class DatasetFilesTest {
  private static final Path FOLDER = Path.of("..", "datasets");
  private static final String EXPORT = "nyc_service_volunteer_opportunities_historical.csv";

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
      return reader.stream().toList();
    }
  }

  private static List<String> column(String file, String name) throws IOException {
    return rows(file).stream().map(row -> row.getField(name)).toList();
  }

  @Test
  void exportIsUntouched() throws Exception {
    var digest = MessageDigest.getInstance("SHA-256")
        .digest(Files.readAllBytes(FOLDER.resolve("nyc-service").resolve(EXPORT)));
    var sum = HexFormat.of().formatHex(digest);
    assertThat(sum).isEqualTo("294674f277b2ff6be9d5d7d67a07fab436bf2469638e221b60623652194df139");
    assertThat(FOLDER.resolve("nyc-service/README.md")).content().contains(sum);
    assertThat(rows("nyc-service/" + EXPORT)).hasSize(665);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kirklees", "nyc-service", "city-year"})
  void filesAreUtf8WithUnixLines(String name) throws IOException {
    try (var files = Files.list(FOLDER.resolve(name))) {
      assertThat(files.filter(Files::isRegularFile)).isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.UTF_8))
              .doesNotContain("\r").doesNotStartWith("\uFEFF"));
    }
  }

  @Test
  void onlyPostcodesInUseAreShipped() throws IOException {
    var used = Stream
        .of(column("kirklees/volunteers.csv", "postcode"), column("kirklees/needs.csv", "postcode"))
        .flatMap(List::stream).filter(postcode -> !postcode.isEmpty()).distinct().sorted().toList();
    assertThat(column("kirklees/postcodes.csv", "postcode")).isEqualTo(used);
    assertThat(used).allMatch(postcode -> postcode.matches("(HD|WF|BD)\\d{1,2} \\d[A-Z]{2}"))
        .noneMatch(postcode -> postcode.startsWith("HD6 "));
  }

  @Test
  void outlinesAreThoseOfTheAreas() throws IOException {
    var outlines = Files.readString(FOLDER.resolve("kirklees/areas.geojson"));
    var ids = Pattern.compile("\"area_id\":\"(\\w+)\"").matcher(outlines).results()
        .map(found -> found.group(1)).toList();
    assertThat(ids).isEqualTo(column("kirklees/areas.csv", "area_id")).hasSize(23);
    assertThat(outlines).contains("Open Government Licence v3.0");
  }

  @Test
  void peopleAreAGivenNameAndAnInitial() throws IOException {
    assertThat(column("kirklees/volunteers.csv", "name")).doesNotHaveDuplicates()
        .allMatch(name -> name.matches("\\p{L}+ [A-Z]\\."));
    assertThat(column("nyc-service/volunteers.csv", "name"))
        .allMatch(name -> name.matches("\\p{L}+ [A-Z]\\."));
  }
}
