package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedRow;

class SeatNumberingTest {
  private static Assignment seat(String role, int number, String volunteer) {
    return Assignment.of("n", role, number, volunteer);
  }

  private static List<Assignment> numbered(List<Assignment> before, Assignment... now) {
    return SeatNumbering
        .like(before.stream().map(PublishedRow::proposed).toList(), new Plan(List.of(now)))
        .assignments();
  }

  @Test
  void whoStaysInARoleKeepsTheNumberAndWhoIsNewTakesTheLowestLeft() {
    assertThat(numbered(List.of(seat("a", 1, "ann"), seat("a", 3, "bob")), seat("a", 1, "bob"),
        seat("a", 2, "cat"), seat("a", 3, "dan")))
        .containsExactly(seat("a", 1, "cat"), seat("a", 2, "dan"), seat("a", 3, "bob"));
  }

  @Test
  void anotherRoleIsAnotherPlace() {
    assertThat(numbered(List.of(seat("a", 2, "ann")), seat("b", 1, "ann")))
        .containsExactly(seat("b", 1, "ann"));
  }

  @Test
  void aNumberThatTwoHadOrThatIsNoneIsGivenOnce() {
    assertThat(numbered(List.of(seat("a", 2, "ann"), seat("a", 2, "bob"), seat("a", 0, "cat")),
        seat("a", 1, "ann"), seat("a", 2, "bob"), seat("a", 3, "cat")))
        .containsExactly(seat("a", 1, "bob"), seat("a", 2, "ann"), seat("a", 3, "cat"));
  }
}
