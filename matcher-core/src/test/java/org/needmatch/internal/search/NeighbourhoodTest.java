package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Problems;

/**
 * The first and the second session share a person who sits in the second; the
 * third is of others.
 */
class NeighbourhoodTest {
  private final WorkingPlan plan = Day.plan(Day.of(0)
      .add(Problems.anyone("both").skill("a", 1).skill("b", 1).build())
      .add(Problems.anyone("first").skill("a", 1).build())
      .add(Problems.anyone("third").skill("c", 1).build())
      .add(Day.session("n0", 18).skills("a").build()).add(Day.session("n1", 24).skills("b").build())
      .add(Day.session("n2", 30).skills("c").build()));
  private final Neighbourhood neighbourhood = new Neighbourhood(plan);
  private final Random64 random = new Random64(1);

  @Test
  void needsThatShareASeatedPersonAreNear() {
    plan.insert(Day.edge(plan, 0, 1));
    plan.insert(Day.edge(plan, 2, 2));
    assertThat(neighbourhood.around(0, random, 100).stream()).containsExactly(0, 1);
    assertThat(neighbourhood.around(2, random, 100).stream()).containsExactly(2);
  }

  @Test
  void itEndsWithItsEdges() {
    plan.insert(Day.edge(plan, 0, 1));
    assertThat(neighbourhood.around(0, random, 1).stream()).containsExactly(0);
  }

  @Test
  void itsPeopleAreThoseWhoCouldSitThere() {
    assertThat(neighbourhood.people(neighbourhood.around(0, random, 1)).stream()).containsExactly(0,
        1);
  }

  @Test
  void itBeginsWhereSomebodyIsMissing() {
    plan.insert(Day.edge(plan, 0, 0));
    plan.insert(Day.edge(plan, 2, 2));
    for (long seed = 0; seed < 20; seed++) {
      assertThat(neighbourhood.draw(new Random64(seed), 1).stream()).contains(1);
    }
  }
}
