package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class WeekChangesTest {
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build()).add(need("a", 9))
      .add(need("b", 12)).add(need("c", 15)).build();

  private static Need need(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }

  private static Assignment seat(String need, String who) {
    return Assignment.of(need, Role.DEFAULT_NAME, 1, who);
  }

  private static List<String> changes(List<PublishedRow> rows, Assignment... now) {
    var kept = RetainedPlan.of(PROBLEM, new PublishedPlan(rows, List.of(), List.of()), null,
        RuleSet.standard());
    return WeekChanges.of(kept, rows, new Plan(List.of(now))).all().stream().map(
        one -> one.volunteerId() + (one.added() ? " + " : " - ") + one.needId() + " " + one.why())
        .toList();
  }

  @Test
  void whatIsNewAndWhatIsGoneIsSortedByPerson() {
    var rows = List.of(PublishedRow.proposed(seat("a", "ann")),
        PublishedRow.proposed(seat("b", "bob")));
    assertThat(changes(rows, seat("a", "ann"), seat("b", "bob"))).isEmpty();
    assertThat(changes(rows, seat("b", "ann"), seat("a", "bob"))).containsExactly("ann - a moved",
        "ann + b new", "bob - b moved", "bob + a new");
  }

  @Test
  void whoDeclinedAndIsThereNoMoreIsToldWhy() {
    var rows = List
        .of(new PublishedRow(seat("a", "ann"), "a", ResponseStatus.DECLINED, false, null));
    assertThat(changes(rows)).containsExactly("ann - a declined");
  }

  @Test
  void whatWasCalledOffAndIsBackIsNew() {
    var rows = List
        .of(new PublishedRow(seat("a", "ann"), "a", ResponseStatus.CANCELLED, false, null));
    assertThat(changes(rows, seat("a", "ann"))).containsExactly("ann + a new");
  }
}
