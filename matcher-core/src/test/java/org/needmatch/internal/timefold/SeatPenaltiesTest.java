package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.search.Greedy;
import org.needmatch.plan.Score;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;

class SeatPenaltiesTest {
  /** One of each kind: pairs, lists, and seats that nobody has. */
  private static final ExtraConstraints MIXED = factory -> new Constraint[]{
      factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::getNeedIndex))
          .filter((one, other) -> (index(one) + index(other)) % 2 != 0)
          .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("odd with even"),
      factory.forEach(Seat.class).groupBy(Seat::getPerson, ConstraintCollectors.toList())
          .penalize(HardMediumSoftScore.ofSoft(7), (person, seats) -> seats.size() * seats.size())
          .asConstraint("crowded weeks"),
      factory.forEachIncludingUnassigned(Seat.class).filter(seat -> seat.getPerson() == null)
          .penalize(HardMediumSoftScore.ONE_MEDIUM).asConstraint("empty seats")};

  private static int index(Seat seat) {
    return Objects.requireNonNull(seat.getPerson()).index();
  }

  private static Score fromScratch(SeatPlans plans, int[] edges) {
    var plan = plans.empty();
    plans.seated(edges).forEach((role, people) -> {
      var waiting = new ArrayList<>(people);
      plan.getSeats().stream().filter(seat -> seat.getRoleIndex() == role && !seat.isPinned())
          .limit(waiting.size())
          .forEach(seat -> seat.setPerson(plans.people().get(waiting.removeFirst())));
    });
    var score = Objects.requireNonNull(
        Solvers.onlyOwn(MIXED).update(plan, SolutionUpdatePolicy.UPDATE_SCORE_ONLY));
    return new Score(score.hardScore(), score.mediumScore(), score.softScore());
  }

  private static void with(ExtraConstraints own, SeatPlans plans, PhaseCommand<SeatPlan> then) {
    Solvers.under(List.of(own), then).solve(plans.empty());
  }

  /** Parts of a valid plan come and go. */
  @Property(tries = 30)
  void changeByChangeTheStreamsSayWhatTheySayFromScratch(@ForAll long seed) {
    var instance = Instance.of(TinyProblems.random(seed));
    int[] edges = Greedy.byWorth(instance);
    var plans = new SeatPlans(instance);
    with(MIXED, plans, context -> {
      var penalties = new SeatPenalties(context, plans);
      var random = new Random(seed);
      var there = new BitSet();
      for (int i = 0; i < 12; i++) {
        var left = new IntList();
        var taken = new IntList();
        for (int k = 0; k < edges.length; k++) {
          if (random.nextInt(3) == 0) {
            there.flip(k);
            (there.get(k) ? taken : left).add(edges[k]);
          }
        }
        assertThat(penalties.change(left, taken))
            .isEqualTo(fromScratch(plans, there.stream().map(k -> edges[k]).toArray()));
      }
    });
  }

  @Test
  void whatStreamsFailWithIsNoFaultOfTheSearch() {
    ExtraConstraints failing = factory -> new Constraint[]{
        factory.forEach(Seat.class).filter(seat -> seat.getPerson() != null && broken())
            .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("broken")};
    var instance = Instance.of(CityGenerator.generate(CitySpec.of(20, 20, 1)));
    var taken = new IntList();
    taken.addAll(Greedy.byWorth(instance));
    assertThat(taken.size()).isPositive();
    var plans = new SeatPlans(instance);
    assertThatThrownBy(() -> with(failing, plans,
        context -> new SeatPenalties(context, plans).change(new IntList(), taken)))
        .isInstanceOfSatisfying(SeatPenalties.Failure.class,
            e -> assertThat(e.fault()).hasStackTraceContaining("broken on purpose"));
  }

  private static boolean broken() {
    throw new IllegalStateException("broken on purpose");
  }
}
