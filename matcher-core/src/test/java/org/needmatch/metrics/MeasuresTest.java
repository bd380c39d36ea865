package org.needmatch.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Area;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.metrics.Measures.AreaInitiative;
import org.needmatch.metrics.Measures.Group;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class MeasuresTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Problem town() {
    return Problem.builder(MONDAY).add(Area.builder("north").name("North").weight(1.5).build())
        .add(Area.builder("south").name("South").build())
        .add(Initiative.builder("reading").name("Reading").weight(2)
            .hourlyValue(new BigDecimal("8.32")).build())
        .add(Volunteer.builder("ann").build()).add(Volunteer.builder("bob").build())
        .add(Volunteer.builder("cy").active(false).build())
        .add(session("n1", 10, 12).area("north").initiative("reading").volunteers(1, 3, 2).build())
        .add(session("n2", 10, 11).area("north").volunteers(2, 2).build())
        .add(session("n3", 9, 10).volunteers(0, 1, 0).build()).build();
  }

  private static NeedBuilder session(String id, int from, int to) {
    return Need.builder(id).remote(true).on(MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  @Test
  void coreSeatsAreWorthTheUnitAndOthersTheExtraShare() {
    var measures = Matcher.create().on(town()).measure(
        new Plan(List.of(seat("n1", 1, "ann"), seat("n1", 2, "bob"), seat("n1", 3, "cy"))));

    assertThat(measures.all().metPoints()).isEqualTo(3000 + 3000 + 1500);
    assertThat(measures.all().totalPoints()).isEqualTo(7500 + 3000 + 500);
    assertThat(measures.all().needsRunning()).isEqualTo(1);
    assertThat(measures.all().needsTotal()).isEqualTo(3);
    assertThat(measures.volunteersPlaced()).isEqualTo(3);
  }

  @Test
  void aNeedBelowItsMinimumMeetsNothing() {
    var measures = Matcher.create().on(town()).measure(new Plan(List.of(seat("n2", 1, "ann"))));

    assertThat(measures.all().metPoints()).isZero();
    assertThat(measures.all().needsRunning()).isZero();
    assertThat(measures.all().seatsFilled()).isEqualTo(1);
  }

  @Test
  void theSeatsOfANeedWithoutMinimumAreAllExtra() {
    var measures = Matcher.create().on(town()).measure(new Plan(List.of(seat("n3", 1, "ann"))));

    assertThat(measures.all().metPoints()).isEqualTo(500);
    assertThat(figures(measures.areas(), Measures.NO_ID).metPoints()).isEqualTo(500);
  }

  @Test
  void everyAreaIsThereAndSumsEqualTheTotal() {
    var measures = Matcher.create().on(town())
        .measure(new Plan(List.of(seat("n1", 1, "ann"), seat("n3", 1, "bob"))));

    assertThat(measures.areas()).containsOnlyKeys("", "north", "south");
    assertThat(measures.initiatives()).containsOnlyKeys("", "reading");
    for (var groups : List.of(measures.areas(), measures.initiatives())) {
      assertThat(groups.values().stream().reduce(Figures.NONE, Figures::plus))
          .isEqualTo(measures.all());
    }
  }

  @Test
  void valueOfTimeIsRoundedForEachSeatAndMissingWithoutARate() {
    var problem = Problem.builder(MONDAY)
        .add(Initiative.builder("a").name("A").hourlyValue(new BigDecimal("10.01")).build())
        .add(Initiative.builder("b").name("B").build())
        .add(Need.builder("n").remote(true).initiative("a")
            .on(MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 20)).volunteers(1, 3).build())
        .add(session("m", 9, 10).initiative("b").build()).build();

    var measures = Matcher.create().on(problem).measure(new Plan(
        List.of(seat("n", 1, "x"), seat("n", 2, "y"), seat("n", 3, "z"), seat("m", 1, "w"))));

    assertThat(figures(measures.initiatives(), "a").valueOfTime()).isEqualByComparingTo("10.02");
    assertThat(figures(measures.initiatives(), "b").valueOfTime()).isNull();
    assertThat(measures.all().valueOfTime()).isEqualByComparingTo("10.02");
    assertThat(measures.all().hours()).isEqualTo(2.0);
  }

  @Test
  void goldenValuesOfTheFoundingReport() {
    assertThat(value(250_000)).isEqualByComparingTo("2080000");
    assertThat(value(18_000)).isEqualByComparingTo("149760");
  }

  private static BigDecimal value(int hours) {
    int seats = hours / 10;
    var problem = Problem.builder(MONDAY)
        .add(Initiative.builder("k").name("K").hourlyValue(new BigDecimal("8.32")).build())
        .add(session("n", 8, 18).initiative("k").volunteers(1, seats).build()).build();
    var rows = new ArrayList<Assignment>();
    for (int i = 1; i <= seats; i++) {
      rows.add(seat("n", i, "v" + i));
    }
    return Objects
        .requireNonNull(Matcher.create().on(problem).measure(new Plan(rows)).all().valueOfTime());
  }

  @Test
  void aPresetCountsOnlyWhenChosenAndWhereNoInitiativeHasItsOwn() {
    var plan = new Plan(List.of(seat("n1", 1, "ann"), seat("n3", 1, "bob")));
    var problem = Problem.builder(MONDAY)
        .add(
            Initiative.builder("reading").name("Reading").hourlyValue(new BigDecimal("10")).build())
        .add(session("n1", 10, 12).initiative("reading").build()).add(session("n3", 9, 10).build())
        .build();

    var silent = Matcher.create().on(problem).measure(plan);
    var chosen = Matcher.create().on(problem).measure(plan, ValueRate.named("uk-2013"));

    assertThat(silent.all().valueOfTime()).isEqualByComparingTo("20.00");
    assertThat(chosen.all().valueOfTime()).isEqualByComparingTo("28.32");
    assertThat(figures(chosen.initiatives(), Measures.NO_ID).valueOfTime())
        .isEqualByComparingTo("8.32");
  }

  @Test
  void anUnknownRateNamesTheKnownOnes() {
    assertThatThrownBy(() -> ValueRate.named("uk-2024")).hasMessageContaining("uk-2024")
        .hasMessageContaining("uk-2013");
    assertThat(ValueRate.UK_2013.hourly()).isEqualByComparingTo("8.32");
    assertThat(ValueRate.UK_2013.caveat()).isEqualTo("It does not equate to taxpayer savings.");
  }

  @Test
  void travelReachAndContinuityByHand() {
    var centre = new Place(53.65, -1.78);
    var problem = Problem.builder(MONDAY)
        .add(Volunteer.builder("ann").home(centre).travels(TravelMode.WALK).build())
        .add(Volunteer.builder("bob").home(centre).build())
        .add(Need.builder("walk").series("w").at(53.659, -1.78).beneficiaries(12)
            .on(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 30)).volunteers(1, 2).build())
        .add(Need.builder("none").at(centre).beneficiaries(5)
            .on(MONDAY.plusDays(6), LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .add(new SeriesMembership("w", "ann")).build();

    var measures = Matcher.create().on(problem).measure(new Plan(List.of(seat("walk", 1, "ann"))));

    // 0.009 degrees north are 1.000756 km as the crow flies, 1.300983 km with the
    // detour of 1.3.
    assertThat(measures.all().travelKm()).isEqualTo(new BigDecimal("1.31"));
    assertThat(measures.all().toldKm()).isEqualTo(2);
    assertThat(measures.all().toldMinutes()).isEqualTo(20);
    // 1.300983 km at 5 km/h are 15.61 minutes.
    assertThat(measures.all().travelMinutes()).isEqualTo(16);
    assertThat(measures.all().peopleReached()).isEqualTo(12);
    assertThat(measures.all().peopleHoped()).isEqualTo(17);
    assertThat(measures.all().seatsContinued()).isEqualTo(1);
    assertThat(measures.byDay()).hasSize(7);
    assertThat(measures.byDay().get(MONDAY)).extracting(group -> group.figures().seatsFilled())
        .isEqualTo(1L);
    assertThat(measures.byDay().get(MONDAY.plusDays(6)))
        .extracting(group -> group.figures().seatsWanted()).isEqualTo(1L);
  }

  @Test
  void idleButEligibleAreThoseWhoCouldTakeASeatAndHaveNone() {
    var measures = Matcher.create().on(oneOfEach())
        .measure(new Plan(List.of(seat("kitchen", 1, "bob"))));

    // ann, cat, dan and eve are active and free; fay is not active; bob is placed.
    assertThat(measures.whole().people().idleEligible()).isEqualTo(4);
    // dan has no home and the food is cooked somewhere; ann, cat and eve could
    // come.
    var food = Objects.requireNonNull(measures.byInitiative().get("food")).people();
    assertThat(food.idleEligible()).isEqualTo(3);
    assertThat(food.placed()).isEqualTo(1);
    // one of four carries all.
    assertThat(food.loadGini()).isEqualTo(0.75);
    assertThat(measures.byAreaAndInitiative()).containsOnlyKeys(new AreaInitiative("", ""),
        new AreaInitiative("dale", ""), new AreaInitiative("dale", "food"),
        new AreaInitiative("hill", "school"));
  }

  /** No hour of the day is asked for, so any window will do. */
  @Test
  void idleButEligibleCountsNeedsWithoutAClockTime() {
    var lot = Need.builder("lot").at(Town.CENTRE).on(MONDAY, LocalTime.MIDNIGHT, LocalTime.of(2, 0))
        .terms(new EngagementTerms(null, true, 0));
    var office = new TimeSpan(MONDAY.atTime(9, 0), MONDAY.atTime(17, 0));
    var problem = Problem.builder(MONDAY).add(lot.build())
        .add(Volunteer.builder("ann").home(Town.CENTRE).available(office).build()).add(Volunteer
            .builder("far").home(Town.north(Town.CENTRE, 50_000)).available(office).build())
        .build();
    assertThat(
        Matcher.create().on(problem).measure(new Plan(List.of())).whole().people().idleEligible())
        .isEqualTo(1);
  }

  @Test
  void sumsOverEveryGroupingEqualTheWholeToThePenny() {
    var measures = Matcher.create().on(oneOfEach()).measure(Problems.oneOfEachPlan(),
        ValueRate.UK_2013);

    // School: 2 h at 14.97 for three; food, phone and shelter at 8.32: 2 × 2.5 h, 1
    // h, 8 h.
    assertThat(measures.all().valueOfTime()).isEqualByComparingTo("206.30");
    for (var groups : List.of(measures.byArea().values(), measures.byInitiative().values(),
        measures.byAreaAndInitiative().values(), measures.byDay().values())) {
      assertThat(groups.stream().map(Group::figures).reduce(Figures.NONE, Figures::plus))
          .isEqualTo(measures.all());
    }
    assertThat(figures(measures.areas(), Measures.NO_ID).valueOfTime())
        .isEqualByComparingTo("8.32");
  }

  private static Problem oneOfEach() {
    return Problems.oneOfEach();
  }

  private static Figures figures(Map<String, Figures> all, String id) {
    return Objects.requireNonNull(all.get(id));
  }

  private static Assignment seat(String need, int number, String volunteer) {
    return Assignment.of(need, "volunteer", number, volunteer);
  }
}
