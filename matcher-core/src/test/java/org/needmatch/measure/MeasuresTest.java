package org.needmatch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

class MeasuresTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Problem town() {
    return Problem.builder(MONDAY).add(new Area("north", "North", 1.5, null, null))
        .add(new Area("south", "South", 1, null, null))
        .add(new Initiative("reading", "Reading", 2, new BigDecimal("8.32")))
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
    var measures = Measures.of(town(),
        new Plan(List.of(seat("n1", 1, "ann"), seat("n1", 2, "bob"), seat("n1", 3, "cy"))));

    assertThat(measures.all().metPoints()).isEqualTo(3000 + 3000 + 1500);
    assertThat(measures.all().totalPoints()).isEqualTo(7500 + 3000 + 500);
    assertThat(measures.all().needsRunning()).isEqualTo(1);
    assertThat(measures.all().needsTotal()).isEqualTo(3);
    assertThat(measures.volunteersPlaced()).isEqualTo(3);
  }

  @Test
  void aNeedBelowItsMinimumMeetsNothing() {
    var measures = Measures.of(town(), new Plan(List.of(seat("n2", 1, "ann"))));

    assertThat(measures.all().metPoints()).isZero();
    assertThat(measures.all().needsRunning()).isZero();
    assertThat(measures.all().seatsFilled()).isEqualTo(1);
  }

  @Test
  void theSeatsOfANeedWithoutMinimumAreAllExtra() {
    var measures = Measures.of(town(), new Plan(List.of(seat("n3", 1, "ann"))));

    assertThat(measures.all().metPoints()).isEqualTo(500);
    assertThat(figures(measures.areas(), Measures.NO_ID).metPoints()).isEqualTo(500);
  }

  @Test
  void everyAreaIsThereAndSumsEqualTheTotal() {
    var measures = Measures.of(town(),
        new Plan(List.of(seat("n1", 1, "ann"), seat("n3", 1, "bob"))));

    assertThat(measures.areas()).containsOnlyKeys("", "north", "south");
    assertThat(measures.initiatives()).containsOnlyKeys("", "reading");
    for (var groups : List.of(measures.areas(), measures.initiatives())) {
      assertThat(groups.values().stream().reduce(Figures.NONE, Figures::plus))
          .isEqualTo(measures.all());
    }
  }

  @Test
  void valueOfTimeIsRoundedForEachSeatAndMissingWithoutARate() {
    var problem = Problem.builder(MONDAY).add(new Initiative("a", "A", 1, new BigDecimal("10.01")))
        .add(new Initiative("b", "B", 1, null))
        .add(Need.builder("n").remote(true).initiative("a")
            .on(MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 20)).volunteers(1, 3).build())
        .add(session("m", 9, 10).initiative("b").build()).build();

    var measures = Measures.of(problem, new Plan(
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
    var problem = Problem.builder(MONDAY).add(new Initiative("k", "K", 1, new BigDecimal("8.32")))
        .add(session("n", 8, 18).initiative("k").volunteers(1, seats).build()).build();
    var rows = new ArrayList<Assignment>();
    for (int i = 1; i <= seats; i++) {
      rows.add(seat("n", i, "v" + i));
    }
    return Objects.requireNonNull(Measures.of(problem, new Plan(rows)).all().valueOfTime());
  }

  private static Figures figures(Map<String, Figures> all, String id) {
    return Objects.requireNonNull(all.get(id));
  }

  private static Assignment seat(String need, int number, String volunteer) {
    return new Assignment(need, "volunteer", number, volunteer);
  }
}
