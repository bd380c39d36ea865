package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsProposerTest extends ProposedFiles {
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
}
