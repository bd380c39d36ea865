package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PathTest {
  private static NodeDecision decision(NodeDecision.Kind kind, int need, int volunteer) {
    return new NodeDecision(kind, need, volunteer);
  }

  @Test
  void whatIsLeftIsForgottenAndWhatWasThereTwiceStays() {
    var path = new Path(3);
    var runs = decision(NodeDecision.Kind.RUNS, 1, -1);
    path.enter(runs);
    path.enter(runs);
    path.enter(decision(NodeDecision.Kind.NOT_RUN, 2, -1));
    path.leave(runs);
    assertThat(path.runs(1)).isTrue();
    assertThat(path.notRun(2)).isTrue();
    path.leave(runs);
    assertThat(path.runs(1)).isFalse();
    assertThat(path.runs(0) || path.notRun(0)).isFalse();
  }

  @Test
  void whoIsInKeepsOutWhoIsToBeApart() {
    var path = new Path(2, person -> person == 4 ? Set.of(5) : Set.of());
    var in = decision(NodeDecision.Kind.IN, 1, 4);
    var out = decision(NodeDecision.Kind.OUT, 1, 6);
    path.enter(in);
    path.enter(out);
    assertThat(path.inNeed(1)).containsExactly(4);
    assertThat(path.needsOf(4)).containsExactly(1);
    assertThat(path.outOfNeed(1)).containsExactly(5, 6);
    assertThat(path.needsWithout(5)).containsExactly(1);
    path.leave(out);
    path.leave(in);
    assertThat(path.outOfNeed(1)).isEmpty();
    assertThat(path.needsWithout(5)).isEmpty();
    assertThat(path.inNeed(1)).isEmpty();
  }
}
