package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class NeedWorthTest {
  private static final Need NEED = Need.builder("n").remote(true).volunteers(1, 3, 2)
      .initiative("food").on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 30)).build();

  private static NeedWorth worth(Settings settings, @Nullable BigDecimal hourly) {
    return new NeedWorth(Problem.builder(Town.MONDAY).settings(settings)
        .add(Initiative.builder("food").hourlyValue(hourly).build()).add(NEED)
        .add(Problems.anyone("half").reliability(0.5).build()).add(Problems.anyone("sure").build())
        .build());
  }

  private static List<Assignment> crew(String... people) {
    var crew = new ArrayList<Assignment>();
    for (var one : people) {
      crew.add(Assignment.of("n", Role.DEFAULT_NAME, crew.size() + 1, one));
    }
    return crew;
  }

  @Test
  void noSeatBeyondThoseWantedIsWorthAnything() {
    var worth = worth(Settings.DEFAULT, null);
    var role = NEED.roles().getFirst();
    assertThat(worth.points(NEED, role, 3)).isEqualTo(2_500);
    assertThat(worth.points(NEED, role, 9)).isEqualTo(2_500);
    assertThat(worth.gain(NEED, role, crew("half", "sure"), null)).isEqualTo(500);
    assertThat(worth.gain(NEED, role, crew("half", "sure", "half"), null)).isZero();
  }

  @Test
  void whereChancesCountTheSurestAreCountedFirst() {
    var worth = worth(Settings.builder().attendance(Settings.Attendance.EXPECTED).build(), null);
    var role = NEED.roles().getFirst();
    assertThat(worth.points(NEED, role, crew("half"))).isEqualTo(500);
    assertThat(worth.points(NEED, role, crew("half", "sure"))).isEqualTo(1_500);
    assertThat(worth.points(NEED, role, crew("half", "sure", "gone")))
        .as("two that are sure, and half of half a seat").isEqualTo(2_250);
  }

  @Test
  void aSeatsValueIsItsHoursRoundedHalfUp() {
    assertThat(worth(Settings.DEFAULT, new BigDecimal("14.97")).seatValue(NEED)).isEqualTo("22.46");
    assertThat(worth(Settings.DEFAULT, null).seatValue(NEED)).isNull();
  }
}
