package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedRow;

class PublishedWeeksTest {
  private static PublishedRow told(String need, String volunteer) {
    return PublishedRow.proposed(Assignment.of(need, "lead", 1, volunteer));
  }

  private static Plan plan(Assignment... rows) {
    return new Plan(List.of(rows));
  }

  private static Assignment seat(String need, String volunteer) {
    return Assignment.of(need, "lead", 1, volunteer);
  }

  /** Ann was told of two sessions, of which b is called off; bob of one. */
  private static final PublishedWeeks WEEKS = new PublishedWeeks(
      List.of(told("a", "ann"), told("b", "ann"), told("c", "bob")),
      List.of(told("a", "ann"), told("c", "bob")), List.of(new Placement("p", "lead", "bob")));

  @Test
  void theWeekAsToldWithOrWithoutWhatIsCalledOffIsNoChange() {
    var bob = new Assignment[]{seat("c", "bob"), seat("p", "bob")};
    assertThat(WEEKS.changed(plan(seat("a", "ann"), bob[0], bob[1]))).isEmpty();
    assertThat(WEEKS.changed(plan(seat("a", "ann"), seat("b", "ann"), bob[0], bob[1]))).isEmpty();
  }

  @Test
  void lessOrMoreOrAnotherRoleIsAChange() {
    assertThat(WEEKS.changed(plan(seat("a", "ann"), seat("c", "bob")))).containsExactly("bob");
    assertThat(
        WEEKS.changed(plan(seat("a", "ann"), seat("d", "ann"), seat("c", "bob"), seat("p", "bob"))))
        .containsExactly("ann");
    assertThat(WEEKS.changed(Plan.EMPTY)).containsExactly("ann", "bob");
  }

  @Test
  void pinsBelongToTheWeeksOfThoseWhoWereTold() {
    assertThat(WEEKS.places("bob")).extracting(Placement::needId).containsExactly("c", "p");
    assertThat(WEEKS.losesAny("ann")).isTrue();
    assertThat(WEEKS.losesAny("bob")).isFalse();
    assertThat(WEEKS.counts("cat")).isFalse();
  }
}
