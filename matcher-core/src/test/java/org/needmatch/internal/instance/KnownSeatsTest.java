package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

class KnownSeatsTest {
  private final Problem problem = Days.weeks(1, List.of(Days.anyone("a"), Days.anyone("b")),
      Days.session("one", 0, 9, 11).volunteers(1, 2),
      Days.session("two", 1, 10, 12).volunteers(1, 2)).build();
  private final KnownSeats known = KnownSeats.of(problem, BitSet.valueOf(new long[]{1}),
      visitor -> visitor.visit(0, 0, 1));

  private static List<String> seats(Problem problem, RuleSet rules) {
    var instance = Instance.of(problem, rules);
    var seats = new ArrayList<String>();
    for (int e = 0; e < instance.graph().edges(); e++) {
      instance.graph().forEachPlacement(e,
          (volunteer, role, pair) -> seats.add(problem.volunteers().get(volunteer).id() + " in "
              + instance.sessions().need(instance.sessions().roleNeed(role)).id()));
    }
    return seats;
  }

  @Test
  void whatIsKnownIsNotAskedAgainAndTheRestIsFound() {
    var rules = RuleSet.standard().narrowed(known);
    assertThat(seats(problem, RuleSet.standard())).containsExactly("a in one", "a in two",
        "b in one", "b in two");
    assertThat(seats(problem, rules)).containsExactly("a in two", "b in one", "b in two");
  }

  @Test
  void ofAnotherProblemNothingIsKnownAndNobodyIsRefused() {
    var other = problem.toBuilder().volunteers(List.of(problem.volunteers().getFirst())).build();
    assertThat(seats(other, RuleSet.standard().narrowed(known))).containsExactly("a in one",
        "a in two");
    assertThat(known.judge(problem.volunteers().getFirst(), problem.needs().getFirst(),
        problem.needs().getFirst().roles().getFirst())).isEqualTo(Verdict.ALLOWED);
  }
}
