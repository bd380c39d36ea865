package org.needmatch.internal.io.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Place;
import org.needmatch.internal.io.read.InputText;

class CsvTableTest {
  private static final String NAMED = "volunteer_id,name\nV1,Zoë\n";
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder);
  }

  @Test
  void windows1252IsRead() {
    input.file("volunteers.csv", NAMED, Charset.forName("windows-1252"));
    assertName("Zoë");
  }

  @Test
  void byteOrderMarkIsNotPartOfTheFirstHeader() {
    input.file("volunteers.csv", "\uFEFF" + NAMED);
    assertName("Zoë");
  }

  @Test
  void utf16WithMarkAndTabsIsRead() {
    input.file("volunteers.csv", "\uFEFF" + NAMED.replace(',', '\t'), UTF_16LE);
    assertName("Zoë");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separatorIsFound(String separator) {
    input.file("volunteers.csv", NAMED.replace(",", separator));
    assertName("Zoë");
  }

  @Test
  void separatorWithMostKnownColumnsWinsOverMoreCells() {
    input.file("volunteers.csv", "volunteer_id;name;\"notes, on, a, b, c\"\nV1;Zoë;x\n");
    assertName("Zoë");
  }

  @Test
  void separatorLineOfSpreadsheetsIsUnderstood() {
    input.file("volunteers.csv", "sep=;\r\nvolunteer_id;name\r\nV1;Zoë\r\nV1;again\r\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V1");
    assertThat(result.findings().get(0).line()).isEqualTo(4);
  }

  @Test
  void unknownSeparatorIsOneSentence() {
    input.file("volunteers.csv", "volunteer_id|name\nV1|Zoë\n");
    var refusal = input.refusal();
    InputText.assertCode(refusal, FindingCode.COLUMN_MISSING, "volunteers.csv", 1, "volunteer_id",
        "");
    assertThat(refusal.message()).contains("volunteer_id|name");
    assertThat(refusal.fix()).contains("comma, semicolon or tab");
  }

  @Test
  void commonOtherHeadersAreKnown() {
    input.file("postcodes.csv", "Postcode,lat,long\nHD1 1AA,53.6484,-1.7815\n")
        .file("volunteers.csv", "Volunteer ID,Full Name,Post Code,DOB\nV1,Zoë,hd11aa,1/2/1990\n")
        .file("needs.csv", """
            Session-ID,No. of volunteers,LAT,Long,Session Date,Start Time,Finish
            N1,3,53.6,-1.7,23/11/2026,9am,5.30pm
            """);
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    var volunteer = result.problem().volunteers().get(0);
    assertThat(volunteer.home()).isEqualTo(new Place(53.6484, -1.7815));
    assertThat(volunteer.birthDate()).isEqualTo("1990-02-01");
    var need = result.problem().needs().get(0);
    assertThat(need.roles().get(0).wanted()).isEqualTo(3);
    assertThat(need.time().minutes()).isEqualTo(510);
  }

  @Test
  void quotedLineBreaksKeepLineNumbers() {
    input.file("volunteers.csv",
        "volunteer_id,name\nV1,\"Zoë\nof \"\"Mill\"\" Hill\"\n\nV1,again\n");
    var result = input.read();
    assertThat(result.problem().volunteers().get(0).name()).isEqualTo("Zoë\nof \"Mill\" Hill");
    InputText.assertCode(result.findings().get(0), FindingCode.ID_DUPLICATE, "volunteers.csv", 5,
        "volunteer_id", "V1");
  }

  @Test
  void quoteThatIsNeverClosedCostsItsOwnRowOnly() {
    input.file("volunteers.csv", "volunteer_id,name\nV1,a\nV2,\"b\nV3,c\nV4,d\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V1", "V3", "V4");
    InputText.assertCode(result.findings().get(0), FindingCode.ROW_QUOTES, "volunteers.csv", 3, "",
        "V2");
  }

  @Test
  void textAfterAClosingQuoteCostsItsOwnRowOnly() {
    input.file("volunteers.csv", "volunteer_id,name\nV1,\"p\nq\"\nV2,\"b,1\nV3,\"c\"\nV4,\"d\"\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V1", "V3", "V4");
    assertThat(result.findings().get(0).line()).isEqualTo(4);
  }

  @Test
  void quotesBrokenEverywhereAreOneSentence() {
    input.file("volunteers.csv", "volunteer_id,name\n" + "V,\"a\"b\n".repeat(300));
    InputText.assertCode(input.refusal(), FindingCode.QUOTES_BROKEN, "volunteers.csv", 202, "", "");
  }

  @Test
  void rowsWithTooFewOrTooManyCellsAreSetAside() {
    input.file("volunteers.csv",
        "volunteer_id,name,active\nV1,a\nV2,b,yes,more\nV3,c,yes,\n,,\nV4,d,yes\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V4");
    assertThat(InputText.codes(result)).containsExactly("row-too-short", "row-too-long",
        "row-too-long");
    assertThat(result.counts().volunteerRows()).isEqualTo(4);
    assertThat(result.counts().volunteersSetAside()).isEqualTo(3);
  }

  @Test
  void anUnquotedSeparatorBeforeABlankLastCellDoesNotShiftACheckAway() {
    input.needs("latitude,longitude,date,title,venue,dbs_level,series",
        "N1,53.6,-1.7,2026-11-23,Tea, cake,,enhanced,", "N2,53.6,-1.7,2026-11-23,Tea,,none,");
    var result = input.read();
    assertThat(result.problem().needs()).extracting(need -> need.id()).containsExactly("N2");
    assertThat(InputText.codes(result)).containsExactly("row-too-long");
  }

  @Test
  void blankCellsAtTheEndOfEveryRowArePadding() {
    input.file("volunteers.csv", "volunteer_id,name\nV1,a,,\nV2,b,,\n");
    assertThat(InputText.volunteers(input.read())).containsExactly("V1", "V2");
    input.file("volunteers.csv", "volunteer_id,name,,\nV1,a,,\n");
    assertThat(InputText.volunteers(input.read())).containsExactly("V1");
  }

  @Test
  void aSecondColumnOfOneMeaningIsNamedWhenTheFirstIsOurs() {
    input.file("volunteers.csv", "volunteer_id,latitude,Lat,longitude\nV1,53.6,53.7,-1.7\n");
    InputText.assertCode(input.finding(), FindingCode.COLUMN_DUPLICATE, "volunteers.csv", 1, "Lat",
        "");
  }

  @Test
  void guardsAgainstFormulasAreTakenOff() {
    input.file("volunteers.csv", "volunteer_id,name\n'-V1,'=SUM\n'V2,'x\n'@V3,@\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("-V1", "'V2", "@V3");
    assertThat(result.problem().volunteers()).extracting(v -> v.name()).containsExactly("=SUM",
        "'x", "@");
  }

  @Test
  void duplicateHeadersAreNamedAndTheFirstCounts() {
    input.file("volunteers.csv", "volunteer_id,name,Name\nV1,Zoë,Ann\n");
    InputText.assertCode(input.finding(), FindingCode.COLUMN_DUPLICATE, "volunteers.csv", 1, "Name",
        "");
    assertName("Zoë");
  }

  @Test
  void misspeltHeadersAreNamedAndForeignOnesAreNot() {
    input.file("volunteers.csv", "volunteer_id,max_trvel_km,shoe size\nV1,3,9\n");
    var finding = input.finding();
    InputText.assertCode(finding, FindingCode.COLUMN_MISSPELT, "volunteers.csv", 1, "max_trvel_km",
        "");
    assertThat(finding.message()).contains("max_travel_km");
  }

  @Test
  void twentyMegabytesInOneCellSetTheRowAside() {
    input.file("volunteers.csv",
        "volunteer_id,name\nV1,\"" + "x".repeat(20_000_000) + "\"\nV2,b\n");
    var finding = input.finding();
    assertThat(finding.value()).hasSize(81);
    assertThat(finding.message()).contains("20000000");
    InputText.assertCode(finding, FindingCode.CELL_TOO_LONG, "volunteers.csv", 2, "name",
        "x".repeat(80) + "…");
    assertThat(InputText.volunteers(input.read())).containsExactly("V2");
  }

  @Test
  void emptyFilesAreOneSentence() {
    input.file("roles.csv", "");
    InputText.assertCode(input.refusal(), FindingCode.FILE_EMPTY, "roles.csv", 0, "", "");
  }

  @Test
  void spreadsheetsAreOneSentence() {
    input.bytes("needs.csv", new byte[]{'P', 'K', 3, 4, 20, 0});
    assertThat(input.refusal().code()).isEqualTo("not-text");
  }

  @Test
  void fileNamesMatchWithoutRegardToCase() {
    input.without("volunteers.csv").file("Volunteers.CSV", NAMED);
    assertName("Zoë");
  }

  @Test
  void bytesThatAreNoTextAreStillRows() {
    input.bytes("volunteers.csv", (NAMED + "V2,\u0000\u0001").getBytes(UTF_8));
    assertThat(InputText.volunteers(input.read())).containsExactly("V1", "V2");
  }

  private void assertName(String name) {
    assertThat(input.read().problem().volunteers().get(0).name()).isEqualTo(name);
  }
}
