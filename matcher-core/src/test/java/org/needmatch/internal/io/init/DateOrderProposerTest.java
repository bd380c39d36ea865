package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateOrderProposerTest extends ProposedFiles {
  @Test
  void birthdaysWithoutAYearAreAskedAbout() {
    files.with("people.csv", "ID,Name,lat,long,Birthday,Availability",
        "V1,Ann Lee,53.65,-1.78,2-Mar,Mon 9-12");
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::add)
        .contains("\"columns\": {\"volunteers.csv\":{\"Birthday\":\"\"}}");
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
}
