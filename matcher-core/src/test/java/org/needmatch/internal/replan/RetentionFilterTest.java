package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class RetentionFilterTest {
  private static final DbsRequirement CHECK = new DbsRequirement(DbsLevel.ENHANCED,
      Set.of(Workforce.CHILD), Set.of(BarredList.CHILD));

  private static NeedBuilder club() {
    return Need.builder("club").at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(9, 0),
        LocalTime.of(10, 0));
  }

  private static RetainedPlan keeping(Need club, boolean pinned) {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build()).add(club)
        .build();
    var row = PublishedRow.proposed(Assignment.of("club", "volunteer", 1, "ann"));
    return Matcher.create().on(problem)
        .retain(new PublishedPlan(
            List.of(new PublishedRow(row.assignment(), "", row.status(), pinned, Town.MONDAY)),
            List.of()), null);
  }

  @Test
  void whoIsPinnedAndHasLostTheCheckGoesWithTheReason() {
    var keeping = keeping(club().dbs(CHECK).build(), true);

    assertThat(keeping.kept()).isEmpty();
    assertThat(keeping.released())
        .extracting(gone -> gone.row().assignment().volunteerId(), RetainedPlan.DroppedRow::why)
        .containsExactly(tuple("ann", "dbs-level"));
    assertThat(keeping.fixed().pins()).isEmpty();
  }

  @Test
  void whoIsPinnedWhereAnOrdinaryRuleForbidsItStays() {
    var keeping = keeping(club().skills("driving").build(), true);

    assertThat(keeping.kept()).hasSize(1);
    assertThat(keeping.released()).isEmpty();
  }

  @Test
  void whoIsNotPinnedGoesForAnOrdinaryRuleToo() {
    var keeping = keeping(club().skills("driving").build(), false);

    assertThat(keeping.released()).extracting(RetainedPlan.DroppedRow::why)
        .containsExactly("skill");
  }
}
