package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.domain.TravelCosts;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.Volunteer;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Town;

class MileageTest {
  private static final Plan PLAN = new Plan(List.of(Assignment.of("far", "volunteer", 1, "ann"),
      Assignment.of("home", "volunteer", 1, "ann"), Assignment.of("far", "volunteer", 2, "bob"),
      Assignment.of("far", "volunteer", 3, "eve")));

  private static Problem problem(TravelCosts costs) {
    var settings = Settings.DEFAULT.toBuilder().travel(new TravelSettings(1.3, 10, Map.of(), costs))
        .build();
    return Problem.builder(Town.MONDAY).settings(settings).add(person("ann", TravelMode.CAR))
        .add(person("bob", TravelMode.TRANSIT)).add(Volunteer.builder("eve").build())
        .add(Need.builder("far").at(Town.north(Town.CENTRE, 5000))
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .add(Need.builder("home").remote(true)
            .on(Town.MONDAY, LocalTime.of(12, 0), LocalTime.of(13, 0)).build())
        .build();
  }

  private static Volunteer person(String id, TravelMode mode) {
    return Volunteer.builder(id).home(Town.CENTRE).travels(mode).build();
  }

  @Test
  void kilometresAreThereAndBackAndRoundedUp() {
    var costs = new TravelCosts(Map.of(TravelMode.CAR, new BigDecimal("0.28")), "uk-2018");
    var mileage = Mileage.of(problem(costs), PLAN);
    assertThat(mileage.modes())
        .isEqualTo(Map.of(TravelMode.CAR,
            new Mileage.Line(1, new BigDecimal("13"), new BigDecimal("3.64"),
                new BigDecimal("2.3")),
            TravelMode.TRANSIT,
            new Mileage.Line(1, new BigDecimal("13"), new BigDecimal("0.00"), null)));
    assertThat(mileage.km()).isEqualByComparingTo("26");
    assertThat(mileage.cost()).isEqualByComparingTo("3.64");
    assertThat(mileage.carbonKg()).isEqualByComparingTo("2.3");
  }

  @Test
  void nobodyAsksUnlessSomethingIsChosen() {
    assertThat(Mileage.isAsked(problem(TravelCosts.NONE))).isFalse();
    assertThat(Mileage.isAsked(problem(new TravelCosts(Map.of(), "uk-2018")))).isTrue();
  }

  @Test
  void anUnknownFactorSaysWhichThereAre() {
    assertThatIllegalArgumentException().isThrownBy(() -> CarbonFactor.named("uk-1900"))
        .withMessageContaining("uk-2018");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TravelCosts(Map.of(TravelMode.CAR, new BigDecimal("-1")), null));
  }
}
