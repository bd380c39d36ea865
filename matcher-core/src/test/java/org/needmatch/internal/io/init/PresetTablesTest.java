package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.io.init.ExportFiles.findings;
import static org.needmatch.internal.io.init.ExportFiles.people;
import static org.needmatch.internal.io.init.ExportFiles.sessions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.ReadResult;

/** Each preset on files of its system's shape, with invented people. */
class PresetTablesTest {
  private static final String OWN_NEEDS = """
      need_id,title,remote,date,start,end
      n1,Front desk,yes,2026-11-24,10:00,12:00
      """;
  private static final String ALL_DAY = "23 00:00-00:00, 24 00:00-00:00, 25 00:00-00:00,"
      + " 26 00:00-00:00, 27 00:00-00:00, 28 00:00-00:00, 29 00:00-00:00";

  @TempDir
  Path folder;

  private ExportFiles export(String preset) {
    return new ExportFiles(folder, preset, preset);
  }

  /** With the answer yes to the questions at these places. */
  private static ReadResult read(ExportFiles files, int... yes) {
    var match = files.match();
    var questions = match.questions();
    for (int each : yes) {
      match = match.with(questions.get(each));
    }
    return files.read(match);
  }

  @Test
  void signUpGeniusSlotsAreSeatsOfSessions() {
    var result = read(export("signupgenius"));
    assertThat(people(result)).containsExactly("Ines Bramall[]: 24 09:00-12:00, 25 13:00-16:30",
        "Otto Pell[]: 24 09:00-12:00");
    assertThat(sessions(result)).containsExactly("Sorting, 24 09:00-12:00, 3, remote",
        "Driving, 25 13:00-16:30, 1, remote");
    assertThat(result.problem().needs()).extracting(Need::venue).containsOnly("Mill Lane hall");
    assertThat(result.problem().volunteers()).extracting(Volunteer::id)
        .allMatch(id -> id.matches("p[0-9a-f]{12}"));
    assertThat(result.findings()).extracting(one -> one.code()).containsOnly("rows-merged");
  }

  @Test
  void aTitleAboveAPresetsHeaderIsPassedOver() throws Exception {
    var files = export("signupgenius");
    files.file("report.csv",
        "Winter larder\nReport of 11/20/2026\n\n" + Files.readString(folder.resolve("report.csv")));
    var settings = FolderProposer.propose(folder, null, Answers.NONE).settings();
    assertThat(settings).contains("\"headerRow\"").contains("\"needs.csv\" : 4");
  }

  @Test
  void signUpGeniusDatesThatAreNoneSetTheirSlotAside() {
    var files = export("signupgenius").replace("report.csv", "11/25/2026 1:00 PM",
        "25/11/2026 TBC");
    var result = read(files);
    assertThat(sessions(result)).containsExactly("Sorting, 24 09:00-12:00, 3, remote");
    assertThat(people(result)).containsExactly("Otto Pell[]: 24 09:00-12:00");
  }

  @Test
  void rosterfyWithoutAnswersPlacesNobody() {
    var files = export("rosterfy");
    assertThat(files.match().questions()).hasSize(4);
    var result = read(files);
    assertThat(people(result)).containsExactly("[]: ", "[]: ");
    assertThat(sessions(result)).containsExactly("Lantern parade, 27 17:30-21:00, 4, remote",
        "Lantern parade, 28 17:30-21:00, 2, remote");
    assertThat(findings(result)).isEmpty();
  }

  @Test
  void rosterfyWithAnswersTakesOnlyWhomTheCheckpointAllows() {
    var files = export("rosterfy").file("postcodes.csv", """
        postcode,latitude,longitude
        LS1 3AD,53.80,-1.55
        LS2 8PL,53.80,-1.54
        LS6 1AN,53.82,-1.57
        """);
    var result = read(files, 0, 1, 2);
    assertThat(people(result)).containsExactly("[]: " + ALL_DAY, " (not active)[]: " + ALL_DAY);
    assertThat(sessions(result)).containsExactly("Lantern parade, 27 17:30-21:00, 4",
        "Lantern parade, 28 17:30-21:00, 2");
    assertThat(result.problem().volunteers().getFirst().home()).isEqualTo(new Place(53.80, -1.54));
  }

  @Test
  void rosterfyShiftWithoutAnEndIsSetAside() {
    var files = export("rosterfy").replace("shifts.csv", "2026-11-28 21:00:00", "");
    assertThat(findings(read(files)))
        .containsExactly("value-missing shifts.csv:3 Event Shift - Date/Time To");
  }

  @Test
  void salesforceWithoutAnswersTrustsNoStatusAndNoWord() {
    var result = read(export("salesforce-v4s"));
    assertThat(people(result)).containsExactly("Freya Holt[event planning, marketing]: ");
    assertThat(sessions(result)).containsExactly("Leaflets, 24 18:00-19:30, 2, remote",
        "Tidy the store, 28 10:00-12:00, 1, remote");
    assertThat(findings(result)).containsExactlyInAnyOrder(
        "join-missing Volunteer_Shift__c.csv:4 Volunteer_Job__c",
        "window-bad Contact.csv:3 Volunteer_Availability__c",
        "column-unclear Contact.csv:4 Volunteer_Status__c");
  }

  @Test
  void salesforceWithAnswersHasTimesInTheZoneAndKeepsConfirmedHours() {
    var result = read(export("salesforce-v4s"), 0, 1, 2);
    assertThat(people(result)).containsExactly("Freya Holt[event planning, marketing]: " + ALL_DAY,
        "Idris Munn[]: 28 08:00-20:00, 29 08:00-20:00", "Wren Ashby (not active)[]: " + ALL_DAY);
    assertThat(sessions(result)).containsExactly("Leaflets, 24 13:00-14:30, 2, remote",
        "Tidy the store, 28 05:00-07:00, 1, remote");
    assertThat(result.problem().needs().getFirst().roles().getFirst().requirement().skills())
        .containsOnlyKeys("marketing");
    assertThat(result.problem().published().assignments())
        .extracting(one -> one.needId() + " " + one.volunteerId() + " " + one.status())
        .containsExactly("a05B 003B ACCEPTED");
  }

  @Test
  void salesforceHeadersMayHaveThePrefixOfThePackage() {
    var files = export("salesforce-v4s");
    for (var name : files.headers().keySet()) {
      for (var header : files.headers().get(name)) {
        if (header.endsWith("__c")) {
          files.replace(name, "\"" + header + "\"", "\"GW_Volunteers__" + header + "\"");
        }
      }
    }
    assertThat(sessions(read(files, 0, 1))).hasSize(2);
  }

  @Test
  void formsWithAGridOfDaysTakeTheLastAnswer() {
    var files = new ExportFiles(folder, "google-forms", "google-forms-days").file("needs.csv",
        OWN_NEEDS);
    var result = read(files);
    assertThat(people(result)).containsExactly("Ada Quill[]: 24 09:00-12:00");
    assertThat(findings(result)).contains("window-bad responses.csv:3 Availability [Tuesday]");
    assertThat(people(read(files, 0))).containsExactly("Ada Quill[]: 24 09:00-12:00",
        "Bo Farrow[]: 24 09:00-12:00, 24 17:00-21:00, 28 10:00-12:00");
  }

  @Test
  void formsWithOneListOfTimes() {
    var files = new ExportFiles(folder, "google-forms", "google-forms-list").file("needs.csv",
        OWN_NEEDS);
    var result = read(files);
    assertThat(people(result)).containsExactly("Cleo Marsh[]: 23 09:00-12:00, 24 18:00-20:00",
        "Dov Lane[]: 25 10:00-12:00");
    assertThat(findings(result)).containsExactly("window-bad responses.csv:4 When can you help?");
  }

  @Test
  void aRotaByHandWithTheTimesOfItsWords() {
    var result = read(export("excel"), 0);
    assertThat(people(result)).containsExactly(
        "Gwen Tarn[driving, first aid]: 23 09:00-12:30, 24 13:00-17:00, 24 18:00-21:00",
        "Hal Wick[]: 28 09:00-21:00");
    assertThat(sessions(result)).containsExactly("Lunch club, 23 10:00-12:00, 2, remote",
        "Food bank, 24 18:30-20:00, 1, remote");
    assertThat(findings(result)).containsExactlyInAnyOrder("row-total sessions.csv:4 ",
        "window-bad people.csv:4 Tuesday");
  }

  @Test
  void whatIsAnsweredIsWritten() throws TableFault {
    export("excel");
    var proposal = FolderProposer.propose(folder, Presets.named("excel"),
        new GivenAnswers(List.of("words=yes"), Answers.NONE));
    assertThat(proposal.settings().toString()).contains("\"AM\" : \"09:00-12:30\"");
    assertThat(proposal.open()).extracting(OpenQuestion::question)
        .noneMatch(question -> question.startsWith("Which times"))
        .anyMatch(question -> question.startsWith("Sessions are read without a place"));
  }

  @Test
  void volgisticsPeopleNeedAnAnswerAboutTheirStatus() {
    var files = export("volgistics").file("needs.csv", OWN_NEEDS);
    assertThat(people(read(files))).containsExactly("Uma Nash[]: ");
    assertThat(findings(read(files))).contains("column-unclear people.csv:3 Status");
    assertThat(people(read(files, 0, 1))).containsExactly("Uma Nash[]: " + ALL_DAY,
        "Vic Reed (not active)[]: " + ALL_DAY);
  }

  @Test
  void volgisticsServiceWithoutADateSetsItsVolunteerAside() {
    var files = export("volgistics").file("needs.csv", OWN_NEEDS).replace("service.csv",
        "2026-11-10,2026-11-10", "soon,soon");
    var result = read(files, 0, 1);
    assertThat(people(result)).containsExactly("Vic Reed (not active)[]: " + ALL_DAY);
    assertThat(findings(result)).contains("date-bad service.csv:3 From date");
  }

  @Test
  void betterImpactProfilesNeedAnAnswerAboutTheirStatus() {
    var files = export("better-impact").file("needs.csv", OWN_NEEDS);
    var result = read(files, 0, 1);
    assertThat(people(result)).containsExactly("Zoe Hart[]: " + ALL_DAY,
        "Yan Kerr (not active)[]: " + ALL_DAY);
    assertThat(result.problem().volunteers().getLast().birthDate()).hasToString("2011-07-21");
  }

  @Test
  void betterImpactStatusesOfTheirOwnAreNoYes() {
    var files = export("better-impact").file("needs.csv", OWN_NEEDS).replace("profiles.csv",
        "Accepted", "Accepted pending references");
    assertThat(read(files, 0, 1).problem().volunteers()).extracting(Volunteer::active)
        .containsOnly(false);
  }

  @Test
  void aGridHasTheStepOfItsTimes() {
    var files = export("when2meet").file("needs.csv", OWN_NEEDS);
    assertThat(people(read(files))).containsExactly("[]: 24 10:00-11:00", "[]: 24 10:30-11:30");
    assertThat(people(read(files.replace("grid.csv", "10:30,1,1", "10:30,1,if need be"))))
        .containsExactly("[]: 24 10:00-11:00");
  }

  @Test
  void threeRingsShiftsHaveSecondsAndTheNumberThatIsAnswered() {
    var files = export("three-rings").file("volunteers.csv", """
        volunteer_id,availability
        V1,Mon-Fri 18:00-23:00
        """);
    var result = read(files, 0, 1);
    assertThat(sessions(result)).containsExactly("Listening, 24 19:00-22:00, 2, remote",
        "Listening, 25 19:00-22:00, 2, remote", "Training, 28 10:00-12:00, 2, remote");
    assertThat(findings(result)).isEmpty();
  }

  @Test
  void threeRingsShiftsWithoutALengthAreSetAside() {
    var files = export("three-rings").file("volunteers.csv", """
        volunteer_id,availability
        V1,Mon-Fri 18:00-23:00
        """).replace("rotas.csv", "T10:00:00,7200", "T10:00:00,all morning");
    assertThat(findings(read(files, 0, 1))).containsExactly("time-bad rotas.csv:4 duration");
  }
}
