package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

class AdviceFormatterTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("ann").name("Ann A.").build())
      .add(Need.builder("n").title("Reading").at(Town.CENTRE).volunteers(2, 2)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
      .build();
  private static final Plan THERE = new Plan(List.of(Assignment.of("n", "volunteer", 1, "ann")));

  private static Trial trial(Intervention change, long gain, int sessions, boolean exact) {
    return new Trial(change, THERE, gain, sessions, exact);
  }

  @Test
  void aGainIsAShareOfAllNeedAndExactOnlyWhereItIsProven() {
    var words = new AdviceFormatter(WEEK);
    assertThat(words.sentence(trial(new Intervention.Return("ann"), 1000, 1, true)))
        .isEqualTo("If ann takes part again, then exactly 50.00 % more of the weighted need is"
            + " met and 1 more session runs.");
    assertThat(words.sentence(trial(new Intervention.Return("ann"), 1000, 0, false))).isEqualTo(
        "If ann takes part again, then at least 50.00 % more of the weighted need is met.");
    assertThat(words.percent(trial(new Intervention.Return("ann"), 500, 0, true))).isEqualTo(25);
  }

  @Test
  void whatGainsNothingIsSaidToBeTriedOrProven() {
    var words = new AdviceFormatter(WEEK);
    assertThat(words.sentence(trial(new Intervention.Return("ann"), 0, 0, false)))
        .startsWith("Tried").contains("ann takes part again");
    assertThat(words.sentence(trial(new Intervention.Return("ann"), 0, 0, true)))
        .startsWith("Even if ann takes part again");
  }

  @Test
  void idsAreWrittenAsTheyAre() {
    assertThat(new AdviceFormatter(WEEK).change(trial(new Intervention.Return("ann"), 1, 0, true)))
        .isEqualTo("ann takes part again");
    assertThat(
        new AdviceFormatter(WEEK, true).change(trial(new Intervention.Return("ann"), 1, 0, true)))
        .isEqualTo("Ann A. (ann) takes part again");
  }

  @Test
  void whereSomebodyWouldBeIsSaidOfConfirmedChangesOnly() {
    var words = new AdviceFormatter(WEEK);
    assertThat(words.place(trial(new Intervention.Return("ann"), 1000, 0, true)))
        .hasValueSatisfying(text -> assertThat(text).contains("ann", "Reading"));
    assertThat(words.place(trial(new Intervention.Return("ann"), 0, 0, true))).isEmpty();
    assertThat(words.place(trial(new Intervention.SmallerTeam("n", "volunteer", 1), 1, 0, true)))
        .isEmpty();
  }

  @Test
  void aCheckIsNamedWithWhatItIsFor() {
    assertThat(AdviceFormatter.check(
        new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.CHILD), Set.of(BarredList.CHILD))))
        .isEqualTo("enhanced child barred-child");
    assertThat(AdviceFormatter.check(DbsRequirement.NONE)).isEmpty();
  }
}
