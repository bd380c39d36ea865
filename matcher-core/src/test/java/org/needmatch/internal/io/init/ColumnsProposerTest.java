package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.init.Question.Choice;

class ColumnsProposerTest extends ProposedFiles {
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
    var asked = new ArrayList<Question>();
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
}
