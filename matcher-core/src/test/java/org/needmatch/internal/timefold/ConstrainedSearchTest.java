package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.functional.OddWithEven;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.plan.Score;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;

class ConstrainedSearchTest {
  /** Nobody takes a second seat. */
  private static final ExtraConstraints ONE_EACH = factory -> new Constraint[]{
      factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::getPerson))
          .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("one each")};

  private static Need session(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }

  @Test
  void thePlanKeepsTheConstraintAndTheBoundDoesNotKnowIt() throws Exception {
    var rules = RuleSet.standard().with(ONE_EACH);
    var instance = Instance.of(Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(session("a", 9)).add(session("b", 12)).build(), rules);
    assertThat(ConstrainedSearch.own(rules)).containsExactly(ONE_EACH);
    var result = new CertifiedStrategy().solve(new InstanceModel(instance), new StepControl(5));
    assertThat(result.edges()).hasSize(1);
    assertThat(result.boundMedium()).isEqualTo(2000);
    assertThat(result.gapCauses()).contains(GapCause.OWN_CONSTRAINTS);
  }

  /** Timefold runs no phase then. */
  @Test
  void aWeekWithoutAnOpenSeatEndsToo() {
    var week = Problem.builder(Town.MONDAY).add(session("a", 9)).build();
    var outcome = Matcher.create().with(ONE_EACH).solve(week, steps(1));
    assertThat(outcome.plan().assignments()).isEmpty();
    assertThat(outcome.boundMedium()).isZero();
  }

  private static Problem city() {
    return CityGenerator.generate(CitySpec.of(60, 80, 3));
  }

  private static SolveOptions steps(int threads) {
    return SolveOptions.builder().timeLimit(null).stepLimit(60).threads(threads).build();
  }

  @Test
  void everyPlanThatIsPublishedKeepsTheConstraint() throws Exception {
    var rules = RuleSet.standard().with(new OddWithEven());
    var instance = Instance.of(city(), rules);
    var plans = new PlanCodec(instance);
    var check = new ConstraintCheck(city(), rules);
    var published = new ArrayList<int[]>();
    var control = new StepControl(60) {
      @Override
      public void improved(int[] edges, Score score) {
        published.add(edges);
        assertThat(score).as("the contract's score").isEqualTo(plans.score(edges));
      }
    };
    var result = new CertifiedStrategy().solve(new InstanceModel(instance), control);
    assertThat(published).hasSizeGreaterThan(1)
        .allSatisfy(edges -> assertThat(check.broken(plans.plan(edges))).isEmpty());
    assertThat(result.edges()).isEqualTo(published.getLast());
    assertThat(check.broken(Matcher.create().solve(city(), steps(1)).plan()))
        .as("which matters here").isNotEmpty();
  }

  @Test
  void thePlanDoesNotDependOnTheThreads() {
    var matcher = Matcher.create().with(new OddWithEven());
    var one = matcher.solve(city(), steps(1));
    var two = matcher.solve(city(), steps(2));
    assertThat(two.plan()).isEqualTo(one.plan());
    assertThat(two.score()).isEqualTo(one.score());
    assertThat(two.boundMedium()).isEqualTo(one.boundMedium());
  }

  /** Teams of two may grow only if the one who leads comes first. */
  @Test
  void teamsAreBuiltUpUnderAConstraintThatTheyMeetOnlyTogether() {
    ExtraConstraints led = factory -> new Constraint[]{
        factory.forEach(Seat.class).groupBy(Seat::getNeedIndex, ConstraintCollectors.toList())
            .filter((need, seats) -> seats.stream().noneMatch(ConstrainedSearchTest::leads))
            .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("somebody leads")};
    var week = Problem.builder(Town.MONDAY);
    for (int i = 0; i < 8; i++) {
      week.add(Problems.anyone("v" + i).build());
    }
    for (int i = 0; i < 4; i++) {
      week.add(Need.builder("n" + i).at(Town.CENTRE).volunteers(2, 3)
          .on(Town.MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)).build());
    }
    var outcome = Matcher.create().with(led).solve(week.build(), steps(1));
    assertThat(outcome.plan().assignments()).hasSize(8);
    assertThat(outcome.score().medium()).isEqualTo(outcome.boundMedium());
  }

  private static boolean leads(Seat seat) {
    var person = seat.getPerson();
    return person != null && person.index() % 2 == 0;
  }

  @Test
  void constraintsThatSayOtherThingsTheSecondTimeEndTheSolve() {
    var asked = new AtomicInteger();
    ExtraConstraints moody = factory -> new Constraint[]{factory.forEach(Seat.class)
        .penalize(HardMediumSoftScore.ONE_SOFT, seat -> asked.incrementAndGet())
        .asConstraint("moody")};
    assertThatThrownBy(() -> Matcher.create().with(moody).solve(city(), steps(1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theFailureOfAConstraintEndsTheSolveAsItWasThrown() {
    ExtraConstraints failing = factory -> new Constraint[]{
        factory.forEach(Seat.class).filter(seat -> refuse(seat))
            .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("failing")};
    assertThatThrownBy(() -> Matcher.create().with(failing).solve(city(), steps(1)))
        .hasStackTraceContaining("no such rule").isInstanceOf(RuntimeException.class);
  }

  private static boolean refuse(Seat seat) {
    throw new IllegalArgumentException("no such rule for " + seat);
  }
}
