package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.io.init.Question.Choice;
import org.needmatch.internal.io.sheet.WrittenSheet;
import org.needmatch.internal.io.sheet.XlsxWriter;

class FolderProposerTest {
  private static final String PEOPLE = "volunteer_id,latitude,longitude,availability";
  private static final String PERSON = "V1,53.65,-1.78,Mon-Sun 08:00-20:00";
  private static final String SESSIONS = "need_id,latitude,longitude,date,start,end,volunteers";
  private static final String SESSION = "n1,53.65,-1.78,2026-11-24,10:00,12:00,1";

  @TempDir
  Path folder;
  private Exported files;

  @BeforeEach
  void files() {
    files = new Exported(folder);
  }

  /** Whatever is proposed is a matcher.json, the same each time. */
  @AfterEach
  void isValidAndSteady() throws Exception {
    Files.deleteIfExists(folder.resolve("matcher.json"));
    assertThat(files.faults()).isEmpty();
    assertThat(files.proposal(Answers.NONE)).isEqualTo(files.proposal(Answers.NONE));
  }

  @Test
  void filesThatAreOursNeedNothing() {
    files.with("volunteers.csv", PEOPLE, PERSON).with("needs.csv", SESSIONS, SESSION);
    assertThat(files.proposal(Answers.NONE).isEmpty()).isTrue();
  }

  @Test
  void startsInUtcWithLengthsAndJobsElsewhere() throws Exception {
    files.with("volunteers.csv", PEOPLE, PERSON)
        .with("shift export.csv", "Id,Job__c,Start_Date_Time__c,Duration__c,Number_Wanted__c",
            "s1,J1,2026-06-03T18:00:00.000Z,1.0,1.0", "s2,J2,2026-06-04T08:30:00.000Z,1.5,2.0")
        .with("jobs.csv", "Id,Name,Zip", "J1,Walk,HD1 1AA", "J2,Talk,HD1 1AB", "J3,Sing,HD1 1AA")
        .with("postcodes.csv", "postcode,lat,long", "HD1 1AA,53.65,-1.78", "HD1 1AB,53.65,-1.78");
    var settings = files.settings();
    assertThat(settings.at("/files/needs.csv").asText()).isEqualTo("shift export.csv");
    assertThat(settings.at("/joins/needs.csv/0/on/Job__c").asText()).isEqualTo("Id");
    assertThat(settings.at("/columns/needs.csv/jobs.csv: Zip").asText()).isEqualTo("postcode");
    var needs = files.read().problem().needs();
    assertThat(needs).extracting(need -> need.title()).containsExactly("Walk", "Talk");
    assertThat(needs.getFirst().time().start().toString()).isEqualTo("2026-06-03T19:00");
  }

  @Test
  void milesAndSpreadsheetNumbersAreReadAsTheyAre() throws Exception {
    files.with("people.csv", "Volunteer ID,lat,long,Max travel (miles),availability",
        "V1,53.65,-1.78,10,Mon-Sun 08:00-20:00").with("rota.csv",
            "Shift ID,lat,long,Shift date,Shift start,Shift end,Spots",
            "n1,53.65,-1.93,46350,0.416666667,0.5,1");
    var problem = files.read().problem();
    assertThat(problem.volunteers().getFirst().maxTravelKm()).isEqualTo(16.09344);
    assertThat(problem.needs().getFirst().time().start().toString()).isEqualTo("2026-11-24T10:00");
  }

  @Test
  void aRotaWithSpansAndDatesThatNameNoYear() throws Exception {
    files.with("people.csv", "Name,Email,Mon,Tue,Thu", "Ann Lee,ann@example.org,AM,AM,",
        "Bob Ray,bob@example.org,,All day,x").with("rota.csv", "Autumn rota,,,,", ",,,,",
            "Date,Time,Activity,Venue,No. of volunteers needed",
            "Tue 24 Nov,10am-12pm,Lunch club,St Mary's,2", "Thu 26 Nov,2-4pm,Food bank,Depot,3",
            "TOTAL,,,,5");
    var read = files.read();
    assertThat(read.problem().needs()).extracting(one -> one.time().start().toString())
        .containsExactly("2026-11-24T10:00", "2026-11-26T14:00");
    assertThat(read.problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(2, 2);
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::add)
        .contains("\"year\": {\"needs.csv\":2026}");
  }

  @Test
  void cellsThatSayTheDaysInOneColumn() throws Exception {
    files
        .with("Helpers.csv", "First name,Surname,When available", "Ann,Lee,Monday AM; Tuesday AM",
            "Bob,Ray,\"Weekday evenings, Saturday\"", "Cat,Low,\"Tue 9-12, none of these\"")
        .with("needs.csv", SESSIONS, SESSION);
    assertThat(files.read().problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(2, 6);
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::question)
        .anyMatch(one -> one.startsWith("1 word of the cells"));
  }

  @Test
  void columnsThatAreCalledAsSessions() throws Exception {
    files.with("helpers.csv", "Name,Desk,Van", "Ann Lee,Preferred,Not available",
        "Bob Ray,Available,Available").with("shifts.csv", "Shift,Date,Start,End,Needed",
            "Desk,2026-11-24,10:00,12:00,1", "Van,2026-11-28,9:00,11:00,2");
    var read = files.read();
    assertThat(read.findings()).isEmpty();
    assertThat(read.problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(1, 2);
    assertThat(read.problem().needs().getLast().remote()).isTrue();
  }

  @Test
  void slotsThatNothingExplainsAreNamedOneByOne() {
    files.with("matrix.csv", "Name,Slot 1,Slot 2,Slot 3", "Ann Lee,Preferred,Not available,1",
        "Bob Ray,Available,Available,");
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::add)
        .anyMatch(add -> add.contains("\"Slot 1\":\"DAY 09:00-12:30\",\"Slot 2\""));
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::question)
        .anyMatch(one -> one.contains("Put a needs.csv beside the files"));
  }

  @Test
  void daysDownTheSideAndPeopleAcross() throws Exception {
    files
        .with("rota.csv", "8:30;12:30;M;13:00;17:00;A", "Date;Ann Lee;Bob Ray;Cat Low", "max;2;2;2",
            "23/11/2026;M;A;", "24/11/2026;all day;;M/A", "25/11/2026;9-12;no;A")
        .with("needs.csv", SESSIONS, SESSION);
    var read = files.read();
    assertThat(read.findings()).isEmpty();
    assertThat(read.problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(3, 1, 3);
    assertThat(files.settings().at("/grid/volunteers.csv/words/m").asText())
        .isEqualTo("08:30-12:30");
    assertThat(files.settings().at("/skipRows/volunteers.csv/0").asText()).isEqualTo("max");
  }

  @Test
  void aRotaThatIsNotFilledInIsNoGrid() {
    files.with("rota.csv", "Date;P1;P2;P3", "23/11/2026;;;", "24/11/2026;;;");
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::question)
        .anyMatch(one -> one.startsWith("Its rows are days"));
  }

  @Test
  void columnsForNamesAreSeats() throws Exception {
    files.with("volunteers.csv", PEOPLE, PERSON).with("rota.csv",
        "Week commencing,Day,Shift,Start,End,Volunteer 1,Volunteer 2,Volunteer 3",
        "23/11/2026,Mon,Kitchen,09:00,12:00,Ann,Bob,", "23/11/2026,Tue,Kitchen,09:00,12:00,,,");
    var needs = files.read().problem().needs();
    assertThat(needs).hasSize(2);
    assertThat(needs.getFirst().roles().getFirst().wanted()).isEqualTo(3);
  }

  @Test
  void columnsThatAreCalledAsOursAndAreOthers() throws Exception {
    files.with("volunteers.csv", PEOPLE, PERSON).with("rota.csv", "Rota,Start,Duration,Volunteers",
        "Listening,2026-11-24 19:00,180,Ann Bob", "Listening,2026-11-25 19:00,540,");
    var needs = files.read().problem().needs();
    assertThat(needs).extracting(one -> one.time().end().toString())
        .containsExactly("2026-11-24T22:00", "2026-11-26T04:00");
    assertThat(files.settings().at("/columns/needs.csv/Volunteers").asText("?")).isEmpty();
  }

  @Test
  void birthdaysWithoutAYearAreAskedAbout() {
    files.with("people.csv", "ID,Name,lat,long,Birthday,Availability",
        "V1,Ann Lee,53.65,-1.78,2-Mar,Mon 9-12");
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::add)
        .contains("\"columns\": {\"volunteers.csv\":{\"Birthday\":\"\"}}");
  }

  @Test
  void theLastAnswerOfAFormStands() throws Exception {
    files
        .with("form.csv",
            "Timestamp,Name,Email,Availability [Mon 9am - 12pm],Availability [Tue 2-4pm]",
            "16/11/2026 19:38:23,Ann Lee,a@example.org,No,Yes",
            "16/11/2026 19:41:23,Ann Lee,a@example.org,Yes,If needed")
        .with("needs.csv", SESSIONS, SESSION);
    assertThat(files.read().problem().volunteers().getFirst().available()).hasSize(1);
    assertThat(files.read().findings()).extracting(one -> one.code()).containsOnly("rows-merged");
  }

  @Test
  void otherLanguages() throws Exception {
    files.with("benevoles.csv",
        "Horodateur;Nom;Prénom;Adresse e-mail;Disponibilités [Lundi];Disponibilités [Samedi]",
        "2026/11/01 7:38:23 PM UTC+1;Martin;Luc;luc@example.org;matin, soir;oui",
        "2026/11/01 7:40:23 PM UTC+1;Petit;Eve;eve@example.org;non;9h-12h").with("creneaux.csv",
            "Date;Heure de début;Heure de fin;Activité;Lieu;Nombre de bénévoles",
            "28/11/2026;9h30;11h30;Accueil;Mairie;2");
    var french = files.read();
    assertThat(french.findings()).isEmpty();
    assertThat(french.problem().volunteers()).extracting(one -> one.name() + one.available().size())
        .containsExactly("Luc Martin3", "Eve Petit1");
    assertThat(french.problem().needs().getFirst().roles().getFirst().wanted()).isEqualTo(2);
  }

  @Test
  void germanAndWelshHeaders() throws Exception {
    files
        .with("Helfer.csv", "Vorname;Nachname;E-Mail;Montag;Dienstag",
            "Anna;Lang;anna@example.org;vormittags;nein", "Bernd;Maier;b@example.org;ja;abends")
        .with("Schichten.csv", "Datum;Beginn;Ende;Aufgabe;Ort;Anzahl Helfer",
            "24.11.2026;18:00;20:00;Tafel;Halle;2");
    assertThat(files.read().findings()).isEmpty();
    assertThat(files.read().problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(1, 2);
    Files.delete(folder.resolve("Helfer.csv"));
    Files.delete(folder.resolve("Schichten.csv"));
    files
        .with("gwirfoddolwyr.csv", "Enw,E-bost,Dydd Llun,Dydd Mawrth",
            "Gwen Rees,g@example.org,bore,ar gael", "Ifan Huws,i@example.org,ddim ar gael,prynhawn")
        .with("sesiynau.csv", "Dyddiad,Dechrau,Gorffen,Gweithgaredd,Nifer",
            "24/11/2026,10:00,12:00,Cinio,1");
    Files.deleteIfExists(folder.resolve("matcher.json"));
    assertThat(files.read().problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(2, 1);
  }

  @Test
  void columnsForDaysWithPartsOfTheDay() throws Exception {
    files
        .with("volunteers.csv", "volunteer_id,latitude,longitude,Monday,Tuesday,Wed am",
            "V1,53.65,-1.78,AM,PM/Eve,", "V2,53.65,-1.78,No,-,yes")
        .with("needs.csv", SESSIONS, SESSION);
    var read = files.read();
    assertThat(read.findings()).isEmpty();
    assertThat(read.problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(3, 1);
  }

  @Test
  void startsInCellsAreAsLongAsTheirSteps() {
    files.with("form responses.csv", "Timestamp,Your name,Email address,friday,saturday",
        "2026/07/12 7:38:23 PM,Ann Lee,ann@example.org,\"18:00, 19:30, 21:00\",Nothing",
        "2026/07/12 7:40:23 PM,Ben Ray,ben@example.org,\"22:30, 24:00, 1:30\",19:30");
    var slots = files.settings().at("/slots/volunteers.csv");
    assertThat(slots.path("minutes").asInt()).isEqualTo(90);
    assertThat(slots.path("nightUntil").asText()).isEqualTo("06:00");
    assertThat(files.settings().at("/compose/volunteers.csv/volunteer_id")).hasSize(2);
  }

  @Test
  void aGridOfTimesAndPeople() {
    files.with("poll.csv", "Time,Ann Lee,Ben Ray", "2026-11-24 09:00,1,0", "2026-11-24 09:30,1,1",
        "2026-11-25 09:00,0,1");
    assertThat(files.settings().at("/grid/volunteers.csv/minutes").asInt()).isEqualTo(30);
    assertThat(files.proposal(Answers.NONE).toString()).doesNotContain("Ann", "Ben");
  }

  @Test
  void titlesAndTotalsAroundTheTable() throws Exception {
    files.with("volunteers.csv", PEOPLE, PERSON).with("needs.csv", "Food bank rota,,,,,,", ",,,,,,",
        SESSIONS, SESSION, "Total,,,,,,1");
    assertThat(files.settings().at("/headerRow/needs.csv").asInt()).isEqualTo(3);
    assertThat(files.read().problem().needs()).hasSize(1);
  }

  @Test
  void aTitleAboveCellsBetweenSemicolons() throws Exception {
    files.with("volunteers.csv", PEOPLE, PERSON).with("needs.csv", "Food bank rota", "",
        SESSIONS.replace(',', ';'), SESSION.replace(',', ';'));
    assertThat(files.read().problem().needs()).hasSize(1);
  }

  @Test
  void daysTogetherAndPartsOfThem() {
    files.with("register.csv", "Forename,Surname,Weekday evenings,Weekends,DBS seen on",
        "Ann,Lee,yes,AM,2026-01-02", "Ben,Ray,,PM,2026-01-03");
    var columns = files.settings().at("/slots/volunteers.csv/columns");
    assertThat(columns.path("Weekday evenings").asText()).isEqualTo("Mon-Fri 18:00-21:00");
    assertThat(columns.path("Weekends").asText()).isEqualTo("Sat-Sun");
    assertThat(files.proposal(Answers.NONE).open()).filteredOn(one -> !one.column().isEmpty())
        .extracting(OpenQuestion::add)
        .containsExactly("\"columns\": {\"volunteers.csv\":{\"DBS seen on\":\"dbs_issued_on\"}}");
  }

  @Test
  void sheetsOfAWorkbook() throws Exception {
    var text = WrittenSheet.Kind.TEXT;
    try (var out = Files.newOutputStream(folder.resolve("rota.xlsx"))) {
      XlsxWriter.write(List.of(
          new WrittenSheet("Helpers", List.of("Full name", "Email", "Monday"),
              List.of(text, text, text), List.of(List.of("Ann Lee", "ann@example.org", "9-12"))),
          new WrittenSheet("Shifts 2026", List.of("Shift ID", "Online", "Date", "From", "Until"),
              List.of(text, text, text, text, text),
              List.of(List.of("n1", "yes", "2026-11-23", "09:00", "11:00")))),
          out);
    }
    assertThat(files.settings().at("/files/needs.csv").asText()).isEqualTo("rota.xlsx#Shifts 2026");
    assertThat(files.read().problem().volunteers().getFirst().available()).hasSize(1);
  }

  @Test
  void twoLinesOfNames() {
    files.with("volunteers.csv", ",Monday,,Tuesday,", "Name,AM,PM,AM,PM", "Ann Lee,x,,x,",
        "Ben Ray,,x,,x");
    var settings = files.settings();
    assertThat(settings.at("/headerRow/volunteers.csv")).hasSize(2);
    assertThat(settings.at("/slots/volunteers.csv/columns/Tuesday PM").asText())
        .isEqualTo("Tuesday 13:00-17:00");
  }

  @Test
  void theWholeColumnSaysWhetherDaysOrMonthsComeFirst() {
    files.with("needs.csv", SESSIONS, "a,53.65,-1.78,03/05/2027,10:00,12:00,1",
        "b,53.65,-1.78,03/25/2027,10:00,12:00,1");
    assertThat(files.settings().path("dateOrder").asText()).isEqualTo("us");
    files.with("needs.csv", SESSIONS, "a,53.65,-1.78,03/05/2027,10:00,12:00,1");
    assertThat(files.settings().has("dateOrder")).isFalse();
    assertThat(files.proposal(Answers.NONE).open())
        .anyMatch(one -> one.add().contains("dateOrder"));
    assertThat(files.proposal(new GivenAnswers(List.of("dateOrder=us"), Answers.NONE)).settings())
        .contains("\"us\"");
  }

  @Test
  void wordsForBlankAndSeparatorsOfLists() {
    files.with("helpers.csv", "ID,Name,lat,lng,radius_km,Skills",
        "V1,Ann Lee,53.65,-1.78,5,\"Cleaning, Driving\"", "V2,Ben Ray,53.65,-1.78,tbc,Driving",
        "V3,Cat Low,53.65,-1.78,\"2,5\",n/a", "V4,Dee Moy,53.65,-1.78,\"7,5\",\"Driving, Cooking\"",
        "V5,Eve Nay,53.65,-1.78,3,Driving");
    var settings = files.settings();
    assertThat(settings.at("/separators/volunteers.csv/skills").asText()).isEqualTo(",");
    assertThat(settings.at("/blank/volunteers.csv/*")).hasSize(2);
    assertThat(settings.at("/decimalComma/volunteers.csv/0").asText()).isEqualTo("max_travel_km");
  }

  @Test
  void twoAnswersOfOnePersonAreAskedAbout() {
    files.with("form.csv", "Name,Email,Skills,Postcode", "Ann Lee,a@example.org,cook,HD1 1AA",
        "Ann Lee,a@example.org,drive,HD1 1AA");
    assertThat(files.settings().has("samePerson")).isFalse();
    assertThat(files.proposal(Answers.NONE).open())
        .anyMatch(one -> one.add().startsWith("\"samePerson\""));
    assertThat(
        files.proposal(new GivenAnswers(List.of("samePerson=merge"), Answers.NONE)).settings())
        .contains("\"merge\"");
  }

  @Test
  void columnsThatGuardPeopleAreLeftOpenAndSetTheirRowsAside() throws Exception {
    files.with("volunteers.csv", PEOPLE + ",DBS OK?,Over 18,Not with", PERSON + ",no,,",
        "V2,53.65,-1.78,Mon-Sun 08:00-20:00,,,").with("needs.csv", SESSIONS, SESSION);
    var proposal = files.proposal(Answers.NONE);
    assertThat(proposal.isEmpty()).isTrue();
    assertThat(proposal.open()).extracting(OpenQuestion::column).containsExactly("DBS OK?");
    assertThat(proposal.open().getFirst().add()).startsWith("\"columns\"");
    assertThat(files.read().problem().volunteers()).extracting(one -> one.id())
        .containsExactly("V2");
  }

  @Test
  void anAnswerSaysWhatAGuardIs() {
    files.with("volunteers.csv", PEOPLE + ",DBS OK?", PERSON + ",enhanced");
    var asked = new java.util.ArrayList<Question>();
    var proposal = files.proposal(question -> {
      asked.add(question);
      return question.choices().stream().map(Choice::word).toList().indexOf("dbs_level");
    });
    assertThat(asked).extracting(Question::answers)
        .anyMatch(one -> one.startsWith("DBS OK?=") && one.contains("dbs_level"));
    assertThat(asked.toString()).doesNotContain("enhanced");
    assertThat(proposal.settings()).contains("\"DBS OK?\" : \"dbs_level\"");
    assertThat(proposal.settings()).doesNotContain("values");
  }

  @Test
  void wordsOfAGuardAreAskedOneByOne() {
    files.with("volunteers.csv", PEOPLE + ",Volunteer status", PERSON + ",Serving",
        "V2,53.65,-1.78,Mon-Sun 08:00-20:00,Resting");
    var proposal = files.proposal(new GivenAnswers(
        List.of("Volunteer status=active", "volunteer status: serving = Yes"), Answers.NONE));
    assertThat(proposal.settings()).contains("\"Serving\" : \"yes\"").doesNotContain("Resting");
    assertThat(proposal.open()).flatExtracting(OpenQuestion::answers)
        .contains("Volunteer status: Resting=yes|no");
  }

  @Test
  void aStatusThatPlainlyLetsSomebodyBePlacedNeedsNoWord() throws Exception {
    files
        .with("volunteers.csv", PEOPLE + ",Status", PERSON + ",Active",
            "V2,53.65,-1.78,Mon-Sun 08:00-20:00,Left", "V3,53.65,-1.78,Mon-Sun 08:00-20:00,current")
        .with("needs.csv", SESSIONS, SESSION);
    assertThat(files.read().problem().volunteers()).extracting(one -> one.id())
        .containsExactly("V1", "V3");
    var proposal = files.proposal(new GivenAnswers(List.of("Status=active"), Answers.NONE));
    assertThat(proposal.settings()).contains("\"Active\" : \"yes\"", "\"current\" : \"yes\"")
        .doesNotContain("Left");
    assertThat(proposal.open()).singleElement().extracting(OpenQuestion::answers)
        .isEqualTo(List.of("Status: Left=yes|no"));
  }

  @Test
  void peopleWhoMustNotMeetArePairsOnceSomebodySaysSo() throws Exception {
    files
        .with("volunteers.csv", PEOPLE + ",Do not place with", PERSON + ",V2",
            "V2,53.65,-1.78,Mon-Sun 08:00-20:00,", "V3,53.65,-1.78,Mon-Sun 08:00-20:00,Ann Lee")
        .with("needs.csv", SESSIONS, SESSION);
    assertThat(files.read().problem().volunteers()).extracting(one -> one.id())
        .containsExactly("V2");
    var proposal = files
        .proposal(new GivenAnswers(List.of("do not place with=apart"), Answers.NONE));
    assertThat(proposal.open()).isEmpty();
    var problem = files.with("matcher.json", proposal.settings()).readAsItStands().problem();
    assertThat(problem.volunteers()).hasSize(3);
    assertThat(problem.pairs()).singleElement().asString().contains("V1", "V2", "APART");
  }

  @Test
  void aFriendsNameIsNoPlaceToBeAvoided() {
    files.with("volunteers.csv", PEOPLE + ",Not with", PERSON + ",Ben Ray").with("needs.csv",
        SESSIONS, SESSION);
    assertThat(files.proposal(Answers.NONE).open()).singleElement()
        .satisfies(one -> assertThat(one.answers()).containsExactly("Not with=leave-out"))
        .extracting(OpenQuestion::question).asString().contains("pairs.csv");
  }

  @Test
  void datesOnWhichSomebodyCannotComeAreTakenOff() throws Exception {
    files
        .with("volunteers.csv", PEOPLE + ",Unavailable", PERSON + ",24/11/2026",
            "V2,53.65,-1.78,Mon-Sun 08:00-20:00,none",
            "V3,53.65,-1.78,Mon-Sun 08:00-20:00,2026-11-22 to 2026-11-30",
            "V4,53.65,-1.78,Mon-Sun 08:00-20:00,Wed; 2026-11-26 09:00-11:00")
        .with("needs.csv", SESSIONS, SESSION);
    assertThat(files.settings().at("/columns/volunteers.csv/Unavailable").asText())
        .isEqualTo("unavailable_on");
    assertThat(files.read().problem().volunteers()).extracting(one -> one.unavailable().size())
        .startsWith(1, 0).element(3).isEqualTo(2);
    files.with("volunteers.csv", PEOPLE + ",Unavailable", PERSON + ",every other Tuesday");
    assertThat(files.proposal(Answers.NONE).open()).flatExtracting(OpenQuestion::answers)
        .contains("Unavailable=unavailable_on|leave-out");
  }

  @Test
  void aNumberThatTellsPeopleApartIsTheirId() {
    files.with("volunteers.csv", "Number,latitude,longitude,availability",
        "001,53.65,-1.78,Mon 09:00-12:00", "002,53.65,-1.78,Mon 09:00-12:00");
    assertThat(files.settings().at("/columns/volunteers.csv/Number").asText())
        .isEqualTo("volunteer_id");
    files.with("volunteers.csv", "Number,Badge,latitude,longitude,availability",
        "7,A1,53.65,-1.78,Mon 09:00-12:00", "7,A2,53.65,-1.78,Mon 09:00-12:00");
    assertThat(files.settings().at("/columns/volunteers.csv").has("Number")).isFalse();
    assertThat(
        files.proposal(new GivenAnswers(List.of("volunteer_id=badge"), Answers.NONE)).settings())
        .contains("\"Badge\" : \"volunteer_id\"");
  }

  @Test
  void severalColumnsThatSayTheDaysAreAllRead() throws Exception {
    files
        .with("volunteers.csv", "id,latitude,longitude,Mon slots,Tue slots,Days off",
            "V1,53.65,-1.78,Mon 09:00-12:00,Tue 09:00-12:00,Tue")
        .with("needs.csv", SESSIONS, SESSION);
    var settings = files.settings();
    assertThat(settings.at("/slots/volunteers.csv/columns").properties()).hasSize(2);
    assertThat(settings.at("/columns/volunteers.csv/Days off").asText())
        .isEqualTo("unavailable_on");
    assertThat(files.read().problem().volunteers().getFirst().unavailable()).hasSize(1);
  }

  @Test
  void aFileThatGuardsPeopleIsLeftOpen() {
    files.with("volunteers.csv", PEOPLE, PERSON).with("needs.csv", SESSIONS, SESSION)
        .with("dbs register.csv", "Who,When", "V1,2026-01-01");
    var proposal = files.proposal(Answers.NONE);
    assertThat(proposal.isEmpty()).isTrue();
    assertThat(proposal.open()).extracting(OpenQuestion::add)
        .containsExactly("\"files\": {\"dbs register.csv\":\"\"}");
  }

  @Test
  void valuesAreToldByTheirShapeOnly() {
    files.with("people.csv", "Full name,E-mail,Mobile,Home postcode,Skills",
        "Wilhelmina Grant,wgrant@example.org,07700 900123,HD1 1AA,Xylophone");
    assertThat(files.proposal(Answers.NONE).toString()).doesNotContain("Wilhelmina", "wgrant",
        "900123", "Xylophone", "HD1");
  }
}
