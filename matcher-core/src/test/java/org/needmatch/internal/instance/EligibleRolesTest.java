package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.TinyProblems;

class EligibleRolesTest {
  private static List<String> edges(ProblemBuilder problem) {
    return Days.edges(Instance.of(problem.build()));
  }

  private static ProblemBuilder two(NeedBuilder... needs) {
    return Days.weeks(1, List.of(Days.anyone("a"), Days.anyone("b")), needs);
  }

  @Test
  void areThosePairsThatEveryRuleAllows() {
    for (long seed = 0; seed < 60; seed++) {
      var problem = TinyProblems.random(seed).toBuilder().pins(List.of()).pairs(List.of()).build();
      var eligibility = Eligibility.of(problem, RuleSet.standard());
      var allowed = new TreeSet<String>();
      for (var volunteer : problem.volunteers()) {
        for (var need : problem.needs()) {
          boolean fits = volunteer.limits().sessionsPerWeek() > 0
              && volunteer.limits().sessionsPerDay() > 0
              && volunteer.limits().hoursPerWeek() * 60 >= need.time().minutes() - 1e-6;
          for (var role : need.roles()) {
            if (fits && need.open() && eligibility.judge(new Applicant(volunteer),
                new SeatSpec(need, role)) instanceof Verdict.Allowed) {
              allowed.add(volunteer.id() + " " + need.id() + ":" + role.name());
            }
          }
        }
      }
      assertThat(Days.edges(Instance.of(problem))).as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(allowed);
    }
  }

  @Test
  void aSeatThatAPinTakesIsOpenToNobody() {
    assertThat(edges(two(Days.session("n", 0, 9, 10)).add(new Placement("n", "volunteer", "a"))))
        .isEmpty();
    assertThat(edges(two(Days.session("n", 0, 9, 10).volunteers(1, 2))
        .add(new Placement("n", "volunteer", "a")))).containsExactly("b n:volunteer");
  }

  @Test
  void needsThatClashWithAPinAreClosedToThatVolunteer() {
    assertThat(edges(two(Days.session("n", 0, 9, 11), Days.session("m", 0, 10, 12))
        .add(new Placement("n", "volunteer", "a")))).containsExactly("b m:volunteer");
  }

  @Test
  void whoIsApartFromAPinnedPersonStaysOut() {
    assertThat(edges(two(Days.session("n", 0, 9, 10).volunteers(1, 2))
        .add(new VolunteerPair("a", "b", VolunteerPair.Kind.APART))
        .add(new Placement("n", "volunteer", "a")))).isEmpty();
  }

  @Test
  void whatPeopleDecideOnIsOpenToNobody() {
    assertThat(edges(two(Days.session("n", 0, 9, 10).assignmentMode(AssignmentMode.PEOPLE))))
        .isEmpty();
  }
}
