package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.read.InputReading;

/** Files with several troubles at once, read as {@code init} proposes. */
final class MessyExportsTest {
  private static final String SESSIONS = "need_id,title,date,start,end,volunteers,remote";
  private static final String STALL = "n1,Stall,28/11/2026,09:00,12:00,2,yes";

  @TempDir
  Path folder;
  private Exported files;

  @BeforeEach
  void files() {
    files = new Exported(folder);
  }

  private List<String> open() {
    return files.proposal(Answers.NONE).open().stream().map(OpenQuestion::question).toList();
  }

  private static List<String> codes(InputReading reading) {
    return reading.findings().stream().map(one -> one.code() + " " + one.line()).toList();
  }

  private static List<String> names(InputReading reading) {
    return reading.problem().volunteers().stream().map(Volunteer::name).toList();
  }

  @Test
  void aWorkbooksSheetWithTitleNotesAndPercent() throws Exception {
    files.with("people.csv", "\uFEFFFood bank volunteers;;;;;", "Updated 12 Nov;;;;;", ";;;;;",
        "Name ;E-mail;Mon ;\"Sat\nmorning\";Reliability;Notes",
        "Asha Menon ;a@example.org;AM;x;95%;", "Cleo Hart;#N/A;Eve;;;\"two\nlines\"",
        "Dai Evans;d@example.org;;;80 %;\uD83D\uDE97", "Total;3;;;;", "* PM means after lunch;;;;;")
        .with("needs.csv", SESSIONS, STALL);
    var reading = files.read();
    assertThat(names(reading)).containsExactly("Asha Menon", "Cleo Hart", "Dai Evans");
    assertThat(reading.problem().volunteers()).extracting(Volunteer::reliability)
        .containsExactly(0.95, 1.0, 0.8);
    assertThat(codes(reading)).containsExactly("row-total 10", "contact-unclear 7");
    assertThat(open()).anyMatch(one -> one.startsWith("Below the table 1 line is left out"));
  }

  @Test
  void peopleBelowMonthsDaysAndTimes() throws Exception {
    files
        .with("Doodle.csv", "\"Poll \"\"Winter stall\"\"\"", "https://example.org/poll/x",
            ",November 2026,,,December 2026", ",Sat 28,,Sun 29,Tue 1",
            ",09:00 \u2013 12:00,13:00 \u2013 16:00,09:00 \u2013 12:00,18:00 \u2013 20:00",
            "Abi Roe,OK,,OK,(OK)", "Bo Tan \uD83C\uDF31,,OK,,OK", "Count,2,2,1,1")
        .with("needs.csv", SESSIONS, STALL);
    var reading = files.read();
    assertThat(reading.problem().volunteers())
        .extracting(one -> one.name() + one.available().stream().map(Object::toString).toList())
        .satisfiesExactly(
            abi -> assertThat(abi).contains("Abi Roe", "2026-11-28T09:00", "2026-11-29T09:00")
                .doesNotContain("2026-12-01"),
            bo -> assertThat(bo).contains("Bo Tan", "2026-11-28T13:00").doesNotContain("T09:00"));
    assertThat(codes(reading)).isEmpty();
    assertThat(open()).anyMatch(one -> one.startsWith("Some say that they may come"));
  }

  @Test
  void aRotaWithDaysOfTheWeekThatNameNoMonth() throws Exception {
    files.with("Rota Nov.csv", "ROTA w/c 23 Nov 2026,,,", ",Mon 23,Tue 24,Sat 28",
        "Asha,9-1,OFF,10-2", "Dev (new!),,9-1,hol", "Bert*,\"1-5pm", "(late)\",,",
        "Cover needed,2,1,1", "* keyholder,,,").with("needs.csv", SESSIONS, STALL);
    var reading = files.read();
    assertThat(names(reading)).containsExactly("Asha", "Dev (new!)");
    assertThat(reading.problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(2, 1);
    assertThat(codes(reading)).containsExactly("window-bad 5");
    assertThat(open()).anyMatch(one -> one.startsWith("Columns such as Mon 23 name no month"));
  }

  @Test
  void aSignUpWithSeparateDatesAndQuantities() throws Exception {
    files.with("report.csv", "Winter larder sign up", "Created 11/20/2026", "",
        "Sign Up,Date (mm/dd/yyyy),Start Time,End Time,Location,Qty,Item,First Name,Last Name,Email",
        "Larder,11/24/2026,9:00 AM,12:00 PM,Hall,1,Sorting,Una,Vale,una@example.org",
        "Larder,11/24/2026,9:00 AM,12:00 PM,Hall,2,Sorting,Wes,York,\"wes@example.org \"",
        "Larder,11/24/2026,9:00 AM,12:00 PM,Hall,3,Sorting,,,",
        "Larder,11/25/2026,1:00 PM,4:30 PM,Hall,,Driving,Una,Vale,UNA@example.org");
    var reading = files.read();
    assertThat(reading.problem().needs())
        .extracting(one -> one.title() + " " + one.roles().getFirst().wanted())
        .containsExactly("Sorting 6", "Driving 1");
    assertThat(names(reading)).containsExactlyInAnyOrder("Una Vale", "Wes York");
    assertThat(open()).anyMatch(one -> one.startsWith("Where Qty is more than one"));
  }

  @Test
  void aFormWithDatesInAnotherOrderThanTheSessions() throws Exception {
    files
        .with("form.csv", "Timestamp,Email Address,Your name,When can you help? [Saturday]",
            "11/20/2026 9:12:44,ana@example.org,Ana Bell ,Morning",
            "11/21/2026 8:00:10,ANA@example.org,Ana Bell,Afternoon",
            "11/22/2026 18:40:00,kit@example.org,Kit Shaw,All day")
        .with("needs.csv", SESSIONS, STALL);
    assertThat(files.settings().has("dateOrder")).isFalse();
    assertThat(files.settings().at("/samePerson/volunteers.csv").asText()).isEqualTo("last");
    var reading = files.read();
    assertThat(reading.problem().needs()).extracting(Need::id).containsExactly("n1");
    assertThat(reading.problem().volunteers().getFirst().available().toString())
        .contains("2026-11-28T13:00").doesNotContain("T09:00");
  }

  @Test
  void profilesWithLabelledDaysAndAnIdOfTheirOwn() throws Exception {
    files.with("profiles.csv",
        "Database ID\tFirst Name\tLast Name\tEmail\tAvailability: Monday\tAvailability: Tuesday",
        "501\tIvo\tKane\tivo@example.org\tMorning\t", "502\tJun\tLow\tj@example.org\t\tEvening")
        .with("needs.csv", SESSIONS, STALL);
    assertThat(files.read().problem().volunteers())
        .extracting(one -> one.id() + " " + one.available().size())
        .containsExactly("501 1", "502 1");
  }

  @Test
  void secondsAndDaysOfLeave() throws Exception {
    files
        .with("rota.csv", "rota,title,start_datetime,duration",
            "Phones,Evening,2026-11-24T18:00:00Z,10800", "Phones,Night,2026-11-24T22:00:00Z,14400")
        .with("volunteers.csv", "volunteer_id,availability,Leave from,Leave to",
            "q1,Mon-Fri 17:00-23:00,,", "r2,Tue 21:00-04:00,24/11/2026,30/11/2026");
    var reading = files.read();
    assertThat(codes(reading)).isEmpty();
    assertThat(reading.problem().needs()).extracting(one -> one.time().toString()).containsExactly(
        "TimeSpan[start=2026-11-24T18:00, end=2026-11-24T21:00]",
        "TimeSpan[start=2026-11-24T22:00, end=2026-11-25T02:00]");
    assertThat(reading.problem().volunteers()).extracting(one -> one.unavailable().isEmpty())
        .containsExactly(true, false);
  }

  @Test
  void salesforceWithItsPrefixAndFieldsOfItsOwn() throws Exception {
    files
        .with("Contact.csv",
            "Id,FirstName,LastName,GW_Volunteers__Volunteer_Status__c,DBS_Expiry__c,Under_18__c",
            "003A,Ines,Bramall,Active,2027-01-01T00:00:00.000Z,false", "003B,Otto,Pell,New,,false",
            "003C,Rhian,Moss,Active,,false")
        .with("Volunteer_Job__c.csv",
            "Id,Name,GW_Volunteers__Skills_Needed__c,GW_Volunteers__Inactive__c",
            "a03A,Pantry,,false", "a03B,Old job,,true")
        .with("Volunteer_Shift__c.csv",
            "Id,GW_Volunteers__Duration__c,GW_Volunteers__Start_Date_Time__c,"
                + "GW_Volunteers__Volunteer_Job__c",
            "a05A,2.0,2026-11-24T10:00:00.000Z,a03A", "a05C,2.0,2026-11-26T10:00:00.000Z,a03B");
    var proposal = files.proposal(Answers.NONE);
    assertThat(proposal.open()).flatExtracting(OpenQuestion::answers)
        .anyMatch(one -> one.startsWith("DBS_Expiry__c=dbs_valid_until|"))
        .contains("Under_18__c=leave-out");
    var reading = files.read();
    assertThat(names(reading)).containsExactly("Rhian Moss");
    assertThat(reading.problem().needs()).extracting(Need::id, one -> one.readiness().ready())
        .containsExactly(tuple("a05A", true), tuple("a05C", false));
  }

  @Test
  void waysOfAnotherToolWithCommasAndOtherWords() throws Exception {
    files
        .with("volunteers.csv", "volunteer_id,latitude,longitude,travel_mode,availability",
            "V1,52.585,-0.72363,walk,Sat 09:00-12:00")
        .with("needs.csv", "need_id,latitude,longitude,date,start,end",
            "n1,52.58803,-0.72137,2026-11-28,09:00,12:00")
        .with("travel.csv", "From;To;Mode;Distance (km);Duration (min);Route",
            "52.58500 -0.72363;52.58803 -0.72137;on foot;0,55;6,9;A",
            "52.58803 -0.72137;52.58500 -0.72363;bike;0,6;2;B");
    var settings = files.settings();
    assertThat(settings.at("/columns/travel.csv/Duration (min)").asText()).isEqualTo("minutes");
    assertThat(settings.at("/values/travel.csv/mode").properties()).hasSize(2);
    assertThat(open()).noneMatch(one -> one.contains("nothing reads it"));
    var reading = files.read();
    assertThat(codes(reading)).isEmpty();
    assertThat(reading.problem().travel().toString()).contains("2");
  }

  @Test
  void aGridOfTimesAloneSaysWhoThePeopleAre() throws Exception {
    files.with("availability.csv", "Time,Ana Bell,Bo Tan", "2026-11-28 09:00,1,0",
        "2026-11-28 10:00,1,1", "2026-11-28 11:00,0,1").with("needs.csv", SESSIONS, STALL);
    var people = files.read().problem().volunteers();
    assertThat(people).extracting(one -> one.available().toString()).satisfiesExactly(
        ana -> assertThat(ana).contains("T09:00").doesNotContain("T12:00"),
        bo -> assertThat(bo).contains("T10:00", "T12:00").doesNotContain("T09:00"));
  }
}
