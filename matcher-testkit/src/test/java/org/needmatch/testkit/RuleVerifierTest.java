package org.needmatch.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** The kit finds the rules that are not as they have to be. */
class RuleVerifierTest {
  private static final Verdict NO = Verdict.refused(new Reason.Custom("own", "no"));
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("a").build()).add(Problems.anyone("b").build())
      .add(new VolunteerPair("a", "b", VolunteerPair.Kind.TOGETHER))
      .add(Need.builder("team").at(Town.CENTRE)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
          .supervision(Supervision.builder().adults(3).build())
          .role(Role.builder("lead").core(1).build())
          .role(Role.builder("help").minimum(2).wanted(2).core(2).build()).build())
      .build();

  private record Own(String code,
      BiFunction<Volunteer, Role, @Nullable Verdict> verdict) implements SeatRule {
    @Override
    @SuppressWarnings("NullAway")
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      return verdict.apply(volunteer, role);
    }
  }

  private static GivenProblem given(BiFunction<Volunteer, Role, @Nullable Verdict> verdict) {
    return RuleVerifier.of(new Own("own", verdict)).given(PROBLEM);
  }

  private static void fails(Runnable check, String... words) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(check::run)
        .withMessageContainingAll(words);
  }

  @Test
  void pairsMinimumsAndCompanyDoNotStandInTheWay() {
    var given = given((volunteer, role) -> volunteer.id().equals("b") ? NO : Verdict.ALLOWED);
    given.refuses("team", "b").allows("team", "a").isPure();
    fails(() -> given.refuses("team", "a"), "own allows volunteer a in need team as lead");
    fails(() -> given.allows("team", "b"), "own refuses volunteer b in need team as lead");
  }

  @Test
  void rolesAreCheckedOneByOne() {
    var given = given((volunteer, role) -> role.name().equals("lead") ? NO : Verdict.ALLOWED);
    given.refuses("team", "lead", "a").allows("team", "help", "a");
    fails(() -> given.refuses("team", "a"), "as help");
    fails(() -> given.allows("team", "a"), "as lead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Late", "dbs-level", "pair"})
  void aCodeThatIsBlankOddOrBuiltInIsFound(String code) {
    fails(() -> RuleVerifier.of(new Own(code, (volunteer, role) -> NO)), "code");
  }

  @Test
  void aVerdictThatIsMissingIsFound() {
    fails(() -> given((volunteer, role) -> null).isPure(), "own says nothing of volunteer a");
  }

  @Test
  void aReasonWithAnotherCodeIsFound() {
    fails(() -> given((volunteer, role) -> Verdict.refused(new Reason.Inactive())).refuses("team",
        "a"), "inactive");
  }

  @Test
  void aRuleWithStateIsFound() {
    var asked = new AtomicInteger();
    fails(() -> given((volunteer, role) -> asked.incrementAndGet() % 3 == 0 ? NO : Verdict.ALLOWED)
        .isPure(), "the same whenever it is asked");
  }

  @Test
  void aRuleThatKnowsItsThreadIsFound() {
    var mine = Thread.currentThread();
    fails(
        () -> given((volunteer, role) -> Thread.currentThread().equals(mine) ? Verdict.ALLOWED : NO)
            .isPure(),
        "the same whenever it is asked");
  }

  @Test
  void aRuleThatThrowsOnAnotherThreadIsFound() {
    var mine = Thread.currentThread();
    fails(() -> given((volunteer, role) -> {
      if (!Thread.currentThread().equals(mine)) {
        throw new IllegalStateException("not mine");
      }
      return NO;
    }).isPure(), "own failed on volunteer a");
  }

  @Test
  void whatTheContractRefusesAnywayShowsNothing() {
    var inactive = PROBLEM.volunteers().getFirst().toBuilder().active(false).build();
    var limited = PROBLEM.volunteers().getLast().toBuilder()
        .limits(WorkloadLimits.builder().sessionsPerWeek(0).build()).build();
    var given = RuleVerifier.of(new Own("own", (volunteer, role) -> NO))
        .given(PROBLEM.withVolunteers(List.of(inactive, limited)));
    fails(() -> given.refuses("team", "a"), "contract already refuses", "inactive");
    fails(() -> given.refuses("team", "b"), "limits already refuse", "sessions-week");
  }

  @Test
  void idsThatAreNotThereAreNamed() {
    var given = given((volunteer, role) -> NO);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> given.refuses("team", "c")).withMessage("There is no volunteer c.");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> given.refuses("team", "cook", "a")).withMessage("There is no role cook.");
  }
}
