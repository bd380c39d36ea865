package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.io.write.ProblemWriter;

/** The last day on which an organisation counts a check. */
class LastDayOfChecksTest {
  private static final LocalDate LAST = LocalDate.of(2028, 1, 1);

  @TempDir
  private Path folder;
  @TempDir
  private Path written;
  private InputText input;

  @BeforeEach
  void start() {
    input = new InputText(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dbs_valid_until", "DBS expiry date", "DBS Expires", "DBS Valid To",
      "Check expires", "DBS renewal due", "DBS certificate expiry date", "dbsExpiryDate"})
  void isKnownByTheNamesOfRegisters(String header) {
    input.volunteers("dbs_level," + header, "V1,enhanced,01/01/2028");
    input.file("members.csv",
        "volunteer_id,member_id,dbs_level," + header + "\nV1,m1,enhanced,2028-01-01\n");
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    var one = result.problem().volunteers().getFirst();
    assertThat(one.dbs().validUntil()).isEqualTo(LAST);
    assertThat(one.members().getFirst().dbs().validUntil()).isEqualTo(LAST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Renewal date,name", "Expiry date,name", "Valid until,name",
      "DBS expiry,Check expires"})
  void isAskedForWhereTheNameMayMeanSomethingElse(String headers) {
    input.volunteers("dbs_level," + headers, "V1,enhanced,01/01/2028,02/01/2028", "V2,,,");
    var result = input.read();
    assertThat(InputText.codes(result)).contains("column-unclear");
    assertThat(InputText.volunteers(result)).containsExactly("V2");
  }

  @Test
  void isReadFromJson() {
    input.file("input.json",
        "{\"volunteers\": [{\"volunteer_id\": \"V1\", \"dbs_level\": \"enhanced\","
            + " \"dbsValidUntil\": \"2028-01-01\"}], \"needs\": [{\"need_id\": \"N1\","
            + " \"remote\": \"yes\", \"date\": \"2026-11-23\", \"start\": \"10:00\","
            + " \"end\": \"12:00\"}]}");
    assertThat(InputText.read(folder.resolve("input.json")).problem().volunteers().getFirst().dbs()
        .validUntil()).isEqualTo(LAST);
  }

  @ParameterizedTest
  @CsvSource({"enhanced,,no,2029-11-29,", "enhanced,,no,2029-11-30,more than 36 months",
      "enhanced,,yes,2031-01-01,", "enhanced,2025-01-01,no,2031-01-01,",
      "enhanced,2025-01-01,no,2024-12-31,before the date of issue", "enhanced,,no,2020-01-01,"})
  void isToldOfWhereItCannotCount(String level, String issued, String service, String last,
      String told) {
    input.volunteers("dbs_level,dbs_issued_on,dbs_update_service,dbs_valid_until",
        "V1," + level + "," + (issued == null ? "" : issued) + "," + service + "," + last);
    if (told == null) {
      assertThat(input.read().findings()).isEmpty();
    } else {
      assertThat(input.finding().code()).isEqualTo("date-not-counted");
      assertThat(input.finding().toString()).contains(told);
    }
  }

  @Test
  void needsALevelBesideIt() {
    input.volunteers("DBS expiry date", "V1,2028-01-01");
    assertThat(input.finding().column()).isEqualTo("DBS expiry date");
  }

  @Test
  void isWrittenWhereSomebodyHasOne() throws IOException {
    input.volunteers("dbs_level,dbs_valid_until", "V1,enhanced,2028-01-01", "V2,enhanced,");
    input.file("members.csv",
        "volunteer_id,member_id,dbs_level,dbs_valid_until\nV2,m1,,\nV2,m2,enhanced,2027-12-31\n");
    var problem = input.read().problem();
    ProblemWriter.write(problem, written);
    assertThat(InputText.read(written).problem().volunteers()).isEqualTo(problem.volunteers());
    assertThat(problem.volunteers().getLast().members()).extracting(one -> one.dbs().validUntil())
        .containsExactly(null, LocalDate.of(2027, 12, 31));
  }
}
