package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Placement;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.internal.rules.Objective;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;

class PreviousReaderTest {
  @TempDir
  Path folder;

  private InputText input;

  @BeforeEach
  void twoSessionsOfOneSeries() {
    input = new InputText(folder).needs("series,latitude,longitude,date",
        "N1,S1,53.6,-1.7,2026-11-23", "N2,S1,53.6,-1.7,2026-11-24");
  }

  private List<PublishedAssignment> offers(String previous) {
    var result = input.file("previous.csv", previous).read();
    assertThat(result.findings()).isEmpty();
    return result.problem().published().assignments();
  }

  @Test
  void everyWordIsReadAndProposedOrBlankSaysNothing() {
    assertThat(offers("""
        need_id,volunteer_id,status
        N1,V1,
        N1,V2,Accepted
        N2,V1,no show
        N2,V2,DECLINED
        """)).containsExactly(
        new PublishedAssignment(new Placement("N1", "volunteer", "V2"), ResponseStatus.ACCEPTED,
            false),
        new PublishedAssignment(new Placement("N2", "volunteer", "V1"), ResponseStatus.NO_SHOW,
            false),
        new PublishedAssignment(new Placement("N2", "volunteer", "V2"), ResponseStatus.DECLINED,
            false));
  }

  @Test
  void aPlanFedBackForItsOwnWeekScoresByTheContractAlone() {
    var rows = List.of(Assignment.of("N1", "volunteer", 1, "V1"),
        Assignment.of("N2", "volunteer", 1, "V2"));
    var plain = input.file("previous.csv", "need_id,volunteer_id\nN1,V1\nN2,V2\n").read().problem();
    var fed = input.file("previous.csv", """
        need_id,volunteer_id,status,date
        N1,V1,proposed,2026-11-23
        N2,V2,accepted,2026-11-24
        """).read().problem();
    var judge = Judge.standard();
    assertThat(judge.judge(fed, rows).score().soft())
        .isEqualTo(judge.judge(plain, rows).score().soft());
    for (var problem : List.of(plain, fed)) {
      var objective = new Objective(problem);
      for (int k = 0; k < 2; k++) {
        assertThat(objective.soft(problem.volunteers().get(k), problem.needs().get(k))).isEqualTo(
            60 - objective.travelMinutes(problem.volunteers().get(k), problem.needs().get(k)));
      }
    }
  }

  @Test
  void withoutTheColumnNobodyWasToldAnything() {
    assertThat(offers("need_id,volunteer_id\nN1,V1\n")).isEmpty();
  }

  @Test
  void acceptedIsHeldAndDeclinedIsNeverAPin() {
    var problem = input.file("previous.csv", """
        need_id,role,volunteer_id,pinned,status
        N1,,V1,no,accepted
        N2,volunteer,V1,yes,declined
        """).read().problem();
    assertThat(problem.held()).containsExactly(new Placement("N1", "volunteer", "V1"));
    assertThat(problem.pins()).isEmpty();
  }

  @Test
  void rowsOfAnotherWeekSayOnlyWhoWasThere() {
    var problem = input.file("previous.csv", """
        need_id,series,volunteer_id,date,status
        N1,S1,V1,2026-11-16,accepted
        N2,S1,V2,2026-11-17,declined
        """).read().problem();
    assertThat(problem.published().assignments()).isEmpty();
    assertThat(problem.continuity()).containsExactly(new SeriesMembership("S1", "V1"));
  }

  @Test
  void aDeclinedSeriesClosesAllItsSessionsOfTheWeek() {
    assertThat(offers("""
        need_id,series,volunteer_id,date,status
        gone,S1,V1,2026-11-25,declined
        """)).extracting(PublishedAssignment::needId).containsExactly("N1", "N2");
  }

  @Test
  void anUnknownWordSetsTheRowAside() {
    var result = input.file("previous.csv", "need_id,volunteer_id,status\nN1,V1,maybe\n").read();
    assertThat(InputText.codes(result)).containsExactly("word-unknown");
    assertThat(result.findings().getFirst().fix()).contains("no-show");
    assertThat(result.problem().published().assignments()).isEmpty();
    assertThat(result.problem().continuity()).isEmpty();
  }

  @Test
  void previousPlanGivesPinsAndContinuity() {
    input.file("needs.csv", """
        need_id,series,latitude,longitude,date,start,end
        N1,S1,53.6,-1.7,2026-11-23,10:00,12:00
        N2,S2,53.6,-1.7,2026-11-23,10:00,12:00
        """).file("roles.csv", "need_id,role\nN2,lead\nN2,helper\n").file("previous.csv", """
        need_id,series,title,role,volunteer_id,pinned,conflict
        N1,other,,volunteer,V1,yes,
        N1,,,,V1,yes,
        N2,,,lead,V2,yes,
        old,S2,,lead,V1,yes,
        old,S9,,lead,V1,no,
        N1,,,,V9,no,
        """);
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    assertThat(result.problem().pins()).containsExactly(new Placement("N1", "volunteer", "V1"),
        new Placement("N2", "lead", "V2"));
    assertThat(result.problem().continuity()).isEqualTo(Set.of(new SeriesMembership("S1", "V1"),
        new SeriesMembership("S2", "V2"), new SeriesMembership("S2", "V1")));
    assertThat(result.counts().previousRowsUnmatched()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"'N1,,V1,yes',pin-unclear", "'N1,boss,V1,yes',pin-unclear",
      "'N1,lead,V9,yes',pin-lost", "'N2,lead,V1,yes',pin-lost", "'N1,lead,,yes',value-missing",
      "'N1,lead,V1,perhaps',word-unknown"})
  void pinsThatCannotBeKeptAreTold(String row, String code) {
    input.needs("latitude,longitude,date", "N1,53.6,-1.7,2026-11-23", "N2,53.6,-1.7,2026-11-23")
        .file("roles.csv", "need_id,role,volunteers\nN1,lead,1\nN1,helper,1\nN2,lead,0\n")
        .file("previous.csv", "need_id,role,volunteer_id,pinned\n" + row + "\n");
    var result = input.read();
    assertThat(InputText.codes(result)).containsExactly("number-range", code);
    assertThat(result.problem().pins()).isEmpty();
    assertThat(result.problem().continuity()).hasSize(code.equals("pin-unclear") ? 1 : 0);
  }
}
