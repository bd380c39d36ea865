package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PinReviewTest {
  private static Problem problem(int wanted, Placement... pins) {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("a").build())
        .add(Problems.anyone("b").build()).add(Need.builder("n").remote(true).volunteers(1, wanted)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build());
    List.of(pins).forEach(problem::add);
    return problem.build();
  }

  private static Placement pin(String volunteer) {
    return new Placement("n", "volunteer", volunteer);
  }

  @Test
  void theFirstPinsOfTheFileHaveTheSeats() {
    var review = PinReview.of(problem(1, pin("b"), pin("a")));
    assertThat(review.kept()).containsExactly(pin("b"));
    assertThat(review.seatless()).containsExactly(pin("a"));
  }

  @Test
  void aPinGivenTwiceIsOne() {
    var review = PinReview.of(problem(2, pin("a"), pin("a"), pin("b")));
    assertThat(review.kept()).containsExactly(pin("a"), pin("b"));
    assertThat(review.seatless()).isEmpty();
  }

  @Test
  void aPinToNoRoleOfTheNeedHasNoSeat() {
    var nowhere = new Placement("n", "cook", "a");
    assertThat(PinReview.of(problem(2, nowhere)).seatless()).containsExactly(nowhere);
  }

  @Test
  void acceptedPlacesArePinsAndProposedOnesAreNot() {
    var problem = problem(2).toBuilder()
        .add(new PublishedAssignment(new Placement("n", "volunteer", "a"), ResponseStatus.ACCEPTED,
            true))
        .add(new PublishedAssignment(new Placement("n", "volunteer", "b"), ResponseStatus.PROPOSED,
            true))
        .build();
    assertThat(PinReview.of(problem).kept()).containsExactly(pin("a"));
  }

  @Test
  void ofSeveralRolesTheFirstByNameCounts() {
    var need = Need.builder("n").remote(true)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .role(Role.builder("lead").minimum(0).core(0).build())
        .role(Role.builder("cook").minimum(0).core(0).build()).build();
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("a").build()).add(need)
        .add(new Placement("n", "lead", "a")).add(new Placement("n", "cook", "a")).build();
    assertThat(PinReview.of(problem).counted())
        .containsExactly(Map.entry(List.of("n", "a"), "cook"));
  }
}
