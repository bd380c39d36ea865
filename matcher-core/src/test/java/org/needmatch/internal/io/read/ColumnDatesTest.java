package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.internal.policy.Household;

class ColumnDatesTest extends InputFixture {
  /** No check, and a row that speaks of one all the same. */
  private static final DbsCertificate PAST = DbsCertificate.NONE.toBuilder()
      .validUntil(LocalDate.of(2026, 11, 22)).build();

  @ParameterizedTest
  @CsvSource({"uk,04/25/2024,25/04/2024", "us,25/04/2024,04/25/2024"})
  void checkWithADateInDoubtDoesNotCount(String order, String other, String declared) {
    input.file("matcher.json", "{\"dateOrder\": \"" + order + "\"}");
    input.volunteers("dbs_level,dbs_update_service,dbs_issued_on", "V1,enhanced,yes,03/04/2025",
        "V2,enhanced,no," + other, "V3,enhanced,no," + declared, "V4,enhanced,no,05/05/2025");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V1", "V3", "V4");
    assertThat(result.problem().volunteers().get(0).dbs()).isEqualTo(PAST);
    assertThat(result.problem().volunteers().get(2).dbs().issuedOn())
        .isEqualTo(LocalDate.of(2025, 5, 5));
    assertThat(InputText.codes(result)).containsExactlyInAnyOrder("date-order", "date-not-counted",
        "date-impossible");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dbs_issued_on", "dbs_valid_until", "DBS expiry date"})
  void datesOfMembersAreInDoubtLikeTheirVolunteers(String column) {
    input.volunteers("dbs_level," + column, "V1,enhanced,03/04/2027", "V2,enhanced,04/25/2027",
        "V3,enhanced,");
    input.file("members.csv", "volunteer_id,member_id,dbs_level," + column
        + "\nV1,m1,enhanced,\nV3,m1,enhanced,03/04/2027\nV3,m2,enhanced,04/25/2027\n");
    var result = input.read();
    assertThat(InputText.codes(result)).contains("date-order", "date-not-counted");
    var first = result.problem().volunteers().getFirst();
    assertThat(first.dbs()).isEqualTo(PAST);
    assertThat(Household.of(first).people()).as("the row is still one of its people").hasSize(2);
  }

  @Test
  void birthDateInDoubtIsAnUnknownAgeInBothFiles() {
    input.volunteers("birth_date", "V1,03/04/2009", "V2,04/25/1990", "V3,1990-02-01");
    input.file("members.csv",
        "volunteer_id,member_id,birth_date\nV1,m1,03/04/1999\nV3,m2,04/25/1990\nV3,m3,\n");
    var result = input.read();
    assertThat(InputText.codes(result)).containsExactlyInAnyOrder("date-order", "date-not-counted",
        "date-impossible", "date-order", "date-not-counted", "date-impossible");
    var first = result.problem().volunteers().getFirst();
    assertThat(first.birthDate()).isNull();
    assertThat(first.members().getFirst().birthDate()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"history.csv|volunteer_id,date\nV1,03/04/2026\nV2,04/25/2026\n",
      "availability.csv|volunteer_id,day,start,end\nV1,11/12/2026,9:00,12:00\nV2,11/24/2026,9:00,12:00\n",
      "volunteers.csv|volunteer_id,availability\nV1,11/12/2026 9:00-12:00\nV2,Mon 10:00-12:00;11/24/2026 9:00-12:00\nV3,Mon 10:00-12:00\n",
      "volunteers.csv|volunteer_id,skills\nV1,first-aid@03/04/2027\nV2,first-aid@04/25/2027\nV3,\n"})
  void peopleWhoseOtherDatesAreInDoubtAreSetAside(String file) {
    input.volunteers("active", "V1,", "V2,", "V3,");
    input.file(file.substring(0, file.indexOf('|')), file.substring(file.indexOf('|') + 1));
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V3");
    assertThat(InputText.codes(result)).contains("date-order", "date-in-doubt");
  }

  @Test
  void membershipAndStatusInDoubtDoNotCount() {
    input.volunteers("pvg,pvg_ends_on,status_checked_on", "V1,child,03/04/2027,02/01/2026",
        "V2,child,04/25/2027,01/25/2026", "V3,child,,");
    var result = input.read();
    assertThat(result.problem().volunteers().getFirst().vetting().pvg()).isEmpty();
    assertThat(result.problem().volunteers().getFirst().vetting().statusCheckedOn()).isNull();
    assertThat(result.problem().volunteers().getLast().vetting().pvg()).isNotEmpty();
  }

  @Test
  void columnThatProvesNothingFollowsItsFile() {
    input.volunteers("birth_date,dbs_level,dbs_issued_on", "V1,03/04/2009,enhanced,04/25/2025",
        "V2,1990-01-01,enhanced,2025-01-01");
    assertThat(InputText.codes(input.read())).containsExactlyInAnyOrder("date-order",
        "date-not-counted", "date-impossible");
  }

  @Test
  void oneSlipAmongManyProofsIsNoDoubt() {
    var rows = new String[30];
    for (int i = 0; i < 30; i++) {
      rows[i] = "V" + i + "," + (i == 0 ? "04/25/1990" : i == 1 ? "03/04/1990" : "25/04/1990");
    }
    input.volunteers("birth_date", rows);
    InputText.assertCode(input.finding(), FindingCode.DATE_IMPOSSIBLE, "volunteers.csv", 2,
        "birth_date", "99/99/9999");
  }

  @ParameterizedTest
  @CsvSource({"birth_date,2031-01-01", "birth_date,1900-01-01", "dbs_issued_on,2028-01-01",
      "dbs_issued_on,1970-01-01"})
  void datesThatCannotBeRightDoNotCount(String column, String date) {
    input.volunteers("dbs_level," + column, "V1,enhanced," + date, "V2,enhanced,");
    assertThat(input.finding().code()).isEqualTo("date-not-counted");
    var volunteer = input.read().problem().volunteers().getFirst();
    assertThat(
        column.equals("birth_date") ? volunteer.birthDate() == null : volunteer.dbs().equals(PAST))
        .isTrue();
  }

  @Test
  void weekWithoutADaySetsTheRowAside() {
    input.needs("latitude,longitude,week_commencing,day", "N1,53.6,-1.7,23/11/2026,Wed",
        "N2,53.6,-1.7,23/11/2026,");
    var result = input.read();
    assertThat(InputText.codes(result)).containsExactly("value-missing");
    assertThat(result.problem().needs().getFirst().time().day())
        .isEqualTo(LocalDate.of(2026, 11, 25));
  }

  @ParameterizedTest
  @CsvSource({"age,0,true", "birth_date,1970-01-01,true", "birth_date,01/01/1900,true",
      "age,30,false", "birth_date,1985-03-02,false"})
  void oneValueForEverybodyIsToldOnce(String column, String value, boolean unknown) {
    var rows = IntStream.range(0, 5).mapToObj(i -> "V" + i + "," + value).toArray(String[]::new);
    input.volunteers(column, rows);
    assertThat(input.finding().code()).isEqualTo("column-constant");
    var first = input.read().problem().volunteers().getFirst();
    assertThat(first.age() == null && first.birthDate() == null).isEqualTo(unknown);
  }

  @Test
  void latitudesThatAreAllNoughtAreToldOnce() {
    input.needs("latitude,longitude,day", "N1,0,-1.7,Mon", "N2,0,-1.8,Mon");
    assertThat(input.finding().code()).isEqualTo("column-constant");
  }
}
