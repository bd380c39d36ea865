package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.replan.RetainedPlan.SeatChange;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ChangeFormatterTest {
  private static final EngagementTerms MATHS = new EngagementTerms("maths", false, 0);
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY).weeks(2)
      .add(Problems.anyone("ann").name("Ann Archer").build()).add(need("one", 1, MATHS))
      .add(need("two", 8, MATHS)).add(need("tea", 2, EngagementTerms.NONE)).build();

  private static Need need(String id, int day, EngagementTerms terms) {
    return Need.builder(id).at(Town.CENTRE).terms(terms)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  private static SeatChange change(String need, boolean added, String why) {
    return new SeatChange(new Placement(need, Role.DEFAULT_NAME, "ann"), added, why);
  }

  private static List<String> lines(boolean names, SeatChange... changes) {
    return new ChangeFormatter(PROBLEM, names).lines(new WeekChanges(List.of(changes)));
  }

  @Test
  void aCommitmentIsOneSentenceWithTheReasonThatStartedIt() {
    assertThat(lines(false, change("two", false, "commitment"), change("one", false, "declined")))
        .singleElement().asString().startsWith("ann: no longer in ")
        .endsWith(" and 1 more session of the commitment, because the volunteer said no.");
  }

  @Test
  void eachPersonHasALineAndNamesOnlyWhenAskedFor() {
    assertThat(lines(true, change("tea", true, "new"), change("one", false, "moved")))
        .singleElement().asString().startsWith("Ann Archer (ann): ").contains("; new in ");
    assertThat(lines(false, change("tea", true, "new"))).singleElement().asString()
        .startsWith("ann: ").doesNotContain("Archer");
  }

  @Test
  void anOwnRuleIsNamedByItsCode() {
    var formatter = new ChangeFormatter(PROBLEM, false);
    assertThat(formatter.why(change("tea", false, "late-shift"))).contains("late-shift");
    for (var rule : RuleCode.values()) {
      assertThat(formatter.why(change("tea", false, rule.code()))).as(rule.code()).isNotBlank();
    }
  }
}
