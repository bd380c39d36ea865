package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.Judgement;
import org.needmatch.judge.Violation;
import org.needmatch.plan.PinBreach;
import org.needmatch.plan.Score;

class PinClaimsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Placement PIN = new Placement("a", "volunteer", "ann");
  private static final Problem WEEK = Problem.builder(MONDAY).add(Volunteer.builder("ann").build())
      .add(session("a")).add(session("b")).add(PIN).build();

  private static Need session(String id) {
    return Need.builder(id).remote(true).on(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .terms(new EngagementTerms("tutoring", false, 0)).build();
  }

  private static Violation broken(String needId, String who) {
    return new Violation("inactive", List.of(who), List.of(needId), "volunteer", "Not active.",
        true);
  }

  private static List<String> differences(String summary, List<PinBreach> released,
      Violation... broken) throws IOException {
    var found = new ArrayList<String>();
    new PinClaims(WEEK, new Judgement(new Score(0, 0, 0), List.of(broken), released, 0, 0, 0, 0, 0))
        .differences(new ObjectMapper().readTree(summary), found);
    return found;
  }

  private static String summary(String released, String conflicts) {
    return "{\"releasedPins\":[" + released + "],\"conflicts\":[" + conflicts + "]}";
  }

  private static String pin(String who, String rule) {
    return "{\"needId\":\"a\",\"role\":\"volunteer\",\"volunteerId\":\"" + who + "\",\"rule\":\""
        + rule + "\"}";
  }

  @Test
  void whatTheJudgeFindsTooIsNoDifference() throws IOException {
    assertThat(differences(summary("", ""), List.of())).isEmpty();
    assertThat(differences(summary("", pin("ann", "inactive")), List.of(), broken("a", "ann")))
        .isEmpty();
    assertThat(differences(summary(pin("ann", "dbs"), ""), List.of(new PinBreach(PIN, "dbs"))))
        .isEmpty();
  }

  @Test
  void aConflictIsNeitherHiddenNorInvented() throws IOException {
    assertThat(differences(summary("", ""), List.of(), broken("a", "ann")))
        .containsExactly("conflicts lacks rule inactive: Not active.");
    assertThat(differences(summary("", pin("ann", "inactive")), List.of()))
        .containsExactly("conflicts has volunteer ann in need a as volunteer (inactive),"
            + " which the judge does not find");
    assertThat(differences(summary("", pin("bob", "inactive")), List.of(), broken("a", "bob")))
        .as("bob is not held").hasSize(1);
  }

  @Test
  void whatIsBrokenElsewhereInTheCommitmentIsThePinsToo() throws IOException {
    assertThat(differences(summary("", pin("ann", "inactive")), List.of(), broken("b", "ann")))
        .isEmpty();
  }

  @Test
  void aReleasedPinIsNeitherHiddenNorInvented() throws IOException {
    assertThat(differences(summary("", ""), List.of(new PinBreach(PIN, "dbs"))))
        .containsExactly("releasedPins lacks volunteer ann in need a as volunteer (dbs)");
    assertThat(differences(summary(pin("ann", "dbs"), ""), List.of())).singleElement().asString()
        .endsWith("which is not released");
    assertThat(differences(summary(pin("ann", "age"), ""), List.of(new PinBreach(PIN, "dbs"))))
        .as("another rule is another claim").hasSize(2);
  }

  @Test
  void aSummaryThatSaysNothingIsADifference() throws IOException {
    assertThat(differences("{}", List.of())).containsExactly(
        "releasedPins is missing from summary.json", "conflicts is missing from summary.json");
  }
}
