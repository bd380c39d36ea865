package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.alone;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.Role;

class DecisionTest {
  private static NeedBuilder need() {
    return session("n", at(9, 0), at(10, 0));
  }

  private static Bench pinned(NeedBuilder need) {
    var bench = new Bench().with(anyone("v").build()).with(need.build()).team("n", "v");
    bench.problem().add(new Placement("n", Role.DEFAULT_NAME, "v"));
    return bench;
  }

  @Test
  void aNeedThatIsNotReadyTakesNobodyButPinsWhichAreConflicts() {
    var lot = need().readiness(Readiness.awaiting("right-of-entry"));
    assertThat(alone(anyone("v"), lot)).containsExactly("not-ready");
    var judged = pinned(lot).judge();
    assertThat(judged.count("not-ready")).isEqualTo(1);
    assertThat(judged.validButForPins()).isTrue();
    assertThat(judged.violations().getFirst().message()).contains("right-of-entry is open");
  }

  @Test
  void wherePeopleDecideOnlyPinsSit() {
    var match = need().assignmentMode(AssignmentMode.PEOPLE);
    assertThat(alone(anyone("v"), match)).containsExactly("decide");
    var judged = pinned(match).judge();
    assertThat(judged.violations()).isEmpty();
    assertThat(judged.score().medium()).isEqualTo(1000);
  }

  @Test
  void aRuleOfTheSeatComesBeforeTheDecision() {
    assertThat(alone(anyone("v").active(false), need().assignmentMode(AssignmentMode.PEOPLE)))
        .containsExactly("inactive");
    assertThat(pinned(need().assignmentMode(AssignmentMode.PEOPLE).skills("care")).rules())
        .containsExactly("skill");
  }

  @Test
  void bothCountInTheTotal() {
    var bench = new Bench().with(anyone("v").build())
        .with(need().assignmentMode(AssignmentMode.PEOPLE).volunteers(1, 2, 2).build())
        .with(session("m", at(9, 0), at(10, 0)).readiness(Readiness.awaiting("water")).build());
    assertThat(bench.judge().totalMedium()).isEqualTo(3000);
    assertThat(bench.judge().seatsWanted()).isEqualTo(3);
  }
}
