package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearEvidenceTest extends ProposedFiles {
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
}
