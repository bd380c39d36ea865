package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.metrics.DesiredMinimumCounts;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.metrics.Figures;
import org.needmatch.metrics.Measures.Group;
import org.needmatch.metrics.ValueRate;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTravel;

/** The judge's figures and the engine's, written twice, are the same. */
class PlanFiguresProperties {
  private static final SolveOptions EFFORT = SolveOptions.builder().timeLimit(null).stepLimit(2L)
      .threads(1).strategy("greedy").build();

  @Property(tries = 150)
  void aWeek(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
    agree(TinyProblems.random(seed));
  }

  @Property(tries = 60)
  void byTheWaysOfATable(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
    agree(TinyTravel.random(seed));
  }

  @Property(tries = 3)
  void inACity(@ForAll @LongRange(min = 1, max = 1_000) long seed) {
    agree(CityGenerator.generate(CitySpec.of(200, 150, seed)));
  }

  @Property(tries = 60)
  void severalWeeks(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
    agree(TinyHorizons.random(seed));
  }

  @Property(tries = 60)
  void underAPolicyPack(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
    agree(SafeProblems.random(seed));
  }

  @Property(tries = 60)
  void whenPastWeeksAreKnown(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
    var problem = TinyHorizons.published(seed);
    agree(problem.toBuilder()
        .volunteers(problem.volunteers().stream()
            .map(one -> one.toBuilder().recentSessions(one.weeksWaiting() % 3).build()).toList())
        .build());
  }

  @Property(tries = 60)
  void whenPeopleWereTold(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
    agree(TinyHorizons.published(seed));
  }

  @Example
  void whoeverIsHeldTwiceInASessionGivesItsHoursOnce() {
    agree(TinyHorizons.published(194));
  }

  private static void agree(Problem problem) {
    var plan = Matcher.create().solve(problem, EFFORT).plan();
    agree(problem, plan, null);
    agree(problem, plan, ValueRate.UK_2013);
  }

  private static void agree(Problem problem, Plan plan, @Nullable ValueRate rate) {
    var rows = plan.assignments();
    var judged = PlanFigures.of(problem, rows, rate == null ? null : rate.hourly());
    var measured = Matcher.create().on(problem).measure(plan, rate);

    same(judged.all(), measured.all());
    same(judged.areas(), measured.byArea());
    same(judged.initiatives(), measured.byInitiative());
    same(judged.days(), measured.byDay());
    assertThat(judged.placed()).isEqualTo(measured.volunteersPlaced());
    assertThat(judged.idle().eligible()).isEqualTo(measured.whole().people().idleEligible());
    assertThat(judged.idle().loadGini()).isCloseTo(measured.whole().people().loadGini(),
        Offset.offset(1e-12));
    var shares = measured.shares();
    var turns = judged.idle().turns();
    assertThat(turns == null).isEqualTo(shares == null);
    if (shares != null && turns != null) {
      assertThat(turns.people()).isEqualTo(shares.people());
      assertThat(turns.before()).isCloseTo(shares.giniBefore(), Offset.offset(1e-12));
      assertThat(turns.after()).isCloseTo(shares.giniAfter(), Offset.offset(1e-12));
      assertThat(turns.waitBefore()).isEqualTo(shares.longestWaitBefore());
      assertThat(turns.waitAfter()).isEqualTo(shares.longestWaitAfter());
    }
    var wishes = DesiredMinimumCounts.of(problem, plan);
    assertThat(judged.wishes()).isEqualTo(new OwnWishes(wishes.people(), wishes.peopleMet(),
        wishes.hoursWished(), wishes.hoursShort(), wishes.hoursOffered()));
    assertThat(judged.wishes().outOfReach()).isEqualTo(wishes.outOfReach());
  }

  private static <K> void same(SortedMap<K, GroupFigures> judged, SortedMap<K, Group> measured) {
    Map<K, Group> groups = new TreeMap<>(measured);
    assertThat(judged.keySet()).isEqualTo(groups.keySet());
    judged.forEach(
        (key, figures) -> same(figures, Objects.requireNonNull(measured.get(key)).figures()));
  }

  private static void same(GroupFigures judged, Figures measured) {
    assertThat(new GroupFigures(judged.met(), judged.total(), judged.filled(), judged.wanted(),
        judged.running(), judged.needs(), judged.minutes(), judged.valueOfTime(),
        judged.peopleReached(), judged.travelKm().add(BigDecimal.ZERO.setScale(2)),
        judged.travelMinutes(), judged.seatsContinued())).isEqualTo(
            new GroupFigures(measured.metPoints(), measured.totalPoints(), measured.seatsFilled(),
                measured.seatsWanted(), measured.needsRunning(), measured.needsTotal(),
                measured.volunteerMinutes(), measured.valueOfTime(), measured.peopleReached(),
                measured.travelKm(), measured.travelMinutes(), measured.seatsContinued()));
  }
}
