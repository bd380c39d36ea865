package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;

class FocusSelectorTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").active(false).build())
      .add(session("full", 9).priority(3).build()).add(session("open", 12).build())
      .add(session("maths", 15).skills("maths").build()).build();
  private static final FocusSelector FOCUS = new FocusSelector(WEEK,
      new Plan(List.of(Assignment.of("full", "volunteer", 1, "ann"))), RuleSet.standard());

  private static NeedBuilder session(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0));
  }

  @Test
  void whoeverChangesBringsTheirSessionsThoseWithASeatFirst() {
    assertThat(FOCUS.of(new Intervention.Return("bob").applyTo(WEEK))).containsExactly("open",
        "full");
  }

  @Test
  void aNeedThatChangesComesBeforeAll() {
    var with = WEEK.withNeeds(WEEK.needs().stream()
        .map(need -> need.id().equals("maths") ? need.toBuilder().priority(2).build() : need)
        .toList());
    assertThat(FOCUS.of(new Intervention.Return("bob").applyTo(with))).startsWith("maths");
    assertThat(FOCUS.of(WEEK)).isEmpty();
  }
}
