package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelTable;
import org.needmatch.io.write.ProblemWriter;
import org.needmatch.testdomain.TinyTravel;

class TravelReaderTest {
  private static final Place HOME = new Place(53.6458, -1.785);
  private static final Place HALL = new Place(53.65, -1.785);
  private static final String HEADER = "from,to,mode,km,minutes,arrive_by\n";

  @TempDir
  Path folder;
  private InputText input;

  @BeforeEach
  void soundFolder() {
    input = new InputText(folder).volunteers("place_id,latitude,longitude,travel_mode,availability",
        "V1,h1,53.6458,-1.7850,walk,Mon 09:00-17:00", "V2,h2,53.7,-1.7,car,Mon 09:00-17:00",
        "V3,,53.6,-1.6,walk,Mon 09:00-17:00").needs("place_id,latitude,longitude,date",
            "N1,hall,53.65,-1.785,2026-11-23", "N2,hall,53.650001,-1.785,2026-11-23",
            "N3,park,53.66,-1.785,2026-11-23");
  }

  private static List<TravelTable.Row> rows(InputReading read, Place from, Place to) {
    return read.problem().travel().rows(from, to, TravelMode.WALK);
  }

  @Test
  void placesAreCalledByIdOrByCoordinates() {
    var read = input.file("travel.csv", HEADER + """
        h1,hall,walk,0.9,11.2,
        hall,"53.6458, -1.785000",WALK,4,50,
        53.6458 -1.785,park,walk,2,20,
        h1,hall,walk,1.5,30,18:00
        """).read();
    assertThat(read.findings()).isEmpty();
    assertThat(rows(read, HOME, HALL)).containsExactly(new TravelTable.Row(0.9, 12, null),
        new TravelTable.Row(1.5, 30, LocalTime.of(18, 0)));
    assertThat(rows(read, HALL, HOME)).containsExactly(new TravelTable.Row(4, 50, null));
    assertThat(read.problem().travel().size()).isEqualTo(4);
    assertThat(read.counts().travel()).isEqualTo(new TravelCounts(4, 0, 1,
        new TreeMap<>(Map.of("car", 1)), new TreeMap<>(Map.of("walk", 2L))));
    assertThat(read.counts().rowsPerFile()).containsEntry("travel.csv", 4);
    assertThat(read.unread().columns()).isEmpty();
  }

  @Test
  void withoutTheFileNothingIsListed() {
    assertThat(input.read().problem().travel()).isSameAs(TravelTable.NONE);
    assertThat(input.read().counts().travel()).isEqualTo(TravelCounts.NONE);
  }

  @ParameterizedTest
  @CsvSource({"'h1,hall,walk,-1,5,',number-range,km", "'h1,hall,walk,2,-5,',number-range,minutes",
      "'h1,hall,walk,far,5,',number-bad,km", "'h1,hall,fly,2,5,',word-unknown,mode",
      "'h1,,walk,2,5,',value-missing,to", "'h1,hall,walk,,5,',value-missing,km",
      "'h1,hall,walk,0.45,5,',travel-too-short,km", "'h1,hall,walk,2,5,25:00',time-bad,arrive_by"})
  void aBadRowIsSetAsideWithItsLineAndColumn(String row, String code, String column) {
    var read = input.file("travel.csv", HEADER + "hall,h1,walk,1,12,\n" + row + "\n").read();
    assertThat(read.problem().travel().size()).isEqualTo(1);
    var finding = read.findings().getFirst();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.file()).isEqualTo("travel.csv");
    assertThat(finding.line()).isEqualTo(3);
    assertThat(finding.column()).isEqualTo(column);
  }

  @Test
  void theSecondOfTwoRowsAboutOneWayIsSetAside() {
    var read = input
        .file("travel.csv",
            HEADER + "h1,hall,walk,1,12,\nh1,park,walk,2,20,\n53.6458 -1.785,hall,walk,3,30,\n")
        .read();
    assertThat(rows(read, HOME, HALL)).containsExactly(new TravelTable.Row(1, 12, null));
    InputText.assertCode(read.findings().getFirst(), FindingCode.TRAVEL_REPEATED, "travel.csv", 4,
        "from", "");
  }

  @Test
  void findingsDoNotTellWhereAnybodyLives() {
    var finding = input
        .file("travel.csv",
            HEADER + "53.64580 -1.78500,hall,walk,0.1,5,\n53.6458 -1.785,,walk,1,5,")
        .read().findings();
    assertThat(finding).hasSize(2).noneMatch(one -> one.toString().contains("53.6458"));
  }

  @Test
  void rowsAboutOtherPlacesAreCounted() {
    var read = input
        .file("travel.csv", HEADER + "h1,hall,walk,1,12,\nh7,hall,walk,1,12,\nh1,hill,walk,1,12,\n")
        .read();
    assertThat(read.findings()).isEmpty();
    assertThat(read.counts().travel().rowsElsewhere()).isEqualTo(2);
  }

  @Test
  void onePlaceIdAtTwoPlacesIsNone() {
    input.needs("place_id,latitude,longitude,date", "N1,hall,53.65,-1.785,2026-11-23",
        "N3,hall,53.66,-1.785,2026-11-23");
    var read = input.file("travel.csv", HEADER + "h1,hall,walk,1,12,\n").read();
    assertThat(InputText.codes(read)).containsExactly("place-id-unclear");
    assertThat(read.problem().travel().isEmpty()).isTrue();
  }

  @Test
  void aLongFileIsReadInPartsAndCountsItsLines() {
    var text = new StringBuilder(HEADER);
    for (int i = 0; i < 60_000; i++) {
      text.append("h1,53.").append(70_000 + i % 20_000).append(" -1.7").append(i / 20_000)
          .append("500,walk,").append(i == 55_000 ? "x" : "80").append(",200,\n");
    }
    var read = input.file("travel.csv", text.toString()).read();
    assertThat(text.length()).isGreaterThan(2 << 19);
    assertThat(read.problem().travel().size()).isEqualTo(59_999);
    assertThat(read.findings()).hasSize(1);
    assertThat(read.findings().getFirst().line()).isEqualTo(55_002);
  }

  @Test
  void ofVeryManyBadRowsTheRestIsOneCount() {
    var read = input.file("travel.csv", HEADER + "h1,hall,walk,x,200,\n".repeat(1500)).read();
    assertThat(read.findings()).hasSize(1001);
    assertThat(read.findings().getLast().message()).startsWith("500 more rows");
  }

  @Test
  void theHashCoversTheFile() {
    var without = input.read().inputHash();
    var one = input.file("travel.csv", HEADER + "h1,hall,walk,1,12,\n").read().inputHash();
    var other = input.file("travel.csv", HEADER + "h1,hall,walk,1,13,\n").read().inputHash();
    assertThat(List.of(without, one, other)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "14"})
  void whatIsWrittenReadsBackEqual(long seed) throws Exception {
    var problem = TinyTravel.random(seed);
    var out = folder.resolve("out");
    ProblemWriter.write(problem, out);
    assertThat(InputText.read(out).problem().travel()).isEqualTo(problem.travel());
    var document = folder.resolve("problem.json");
    Files.writeString(document, ProblemWriter.document(problem));
    assertThat(InputText.read(document).problem().travel()).isEqualTo(problem.travel());
  }
}
