package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.SoftWeights;

class MediumScoreTest {
  static Settings settings(String extraSeatValue, PointsUnit pointsPer, SoftWeights soft) {
    var d = Settings.DEFAULT;
    return d.toBuilder().pinsOverrideChecks(false).dbsMaxAgeMonths(36)
        .extraSeatValue(new BigDecimal(extraSeatValue)).pointsPer(pointsPer).needTolerance(0)
        .softWeights(soft).build();
  }

  static NeedBuilder hourAndHalf() {
    return session("n", at(9, 0), at(10, 30));
  }

  private static long medium(NeedBuilder need, Settings settings, int people) {
    var bench = new Bench().with(need.build());
    bench.problem().settings(settings)
        .add(Area.builder("hill").weight(Area.weightOfDecile(1)).imdDecile(1).build())
        .add(Initiative.builder("school").weight(1.5).build());
    for (int i = 1; i <= people; i++) {
      bench.with(anyone("v" + i).build()).seat("n", "volunteer", i, "v" + i);
    }
    assertThat(bench.judge().violations()).isEmpty();
    return bench.judge().score().medium();
  }

  private static long unit(NeedBuilder need) {
    return medium(need, Settings.DEFAULT, 1);
  }

  @Test
  void theUnitIsTheProductOfTheWeights() {
    assertThat(unit(hourAndHalf())).isEqualTo(1000);
    assertThat(unit(hourAndHalf().area("hill").initiative("school").priority(2))).isEqualTo(9000);
  }

  @Test
  void theUnitIsRoundedHalfUpAndAtLeastOne() {
    assertThat(unit(hourAndHalf().priority(1.0625))).isEqualTo(1063);
    assertThat(unit(hourAndHalf().priority(1.0624))).isEqualTo(1062);
    assertThat(unit(hourAndHalf().priority(0.0005))).isEqualTo(1);
    assertThat(unit(hourAndHalf().priority(0.0001))).isEqualTo(1);
    assertThat(unit(hourAndHalf().priority(0.0015))).isEqualTo(2);
    assertThat(unit(hourAndHalf().priority(1000))).isEqualTo(1_000_000);
  }

  @Test
  void pointsPerHourMultipliesByTheHours() {
    var perHour = settings("0.5", PointsUnit.HOUR, SoftWeights.DEFAULT);
    assertThat(medium(hourAndHalf(), perHour, 1)).isEqualTo(1500);
    assertThat(medium(session("n", at(23, 0), at(24, 20)), perHour, 1)).isEqualTo(1333);
  }

  @Test
  void seatsAboveTheCoreAreWorthTheirShareRoundedDown() {
    var need = hourAndHalf().priority(1.0625).volunteers(1, 4, 2);
    assertThat(medium(need, Settings.DEFAULT, 1)).isEqualTo(1063);
    assertThat(medium(need, Settings.DEFAULT, 2)).isEqualTo(2126);
    assertThat(medium(need, Settings.DEFAULT, 3)).isEqualTo(2126 + 531);
    assertThat(medium(need, Settings.DEFAULT, 4)).isEqualTo(2126 + 1062);
  }

  @Test
  void extraSeatsAreReckonedInDecimals() {
    var extra = settings("0.29", PointsUnit.SEAT, SoftWeights.DEFAULT);
    assertThat((long) (100 * 0.29)).as("what doubles would say").isEqualTo(28);
    assertThat(medium(hourAndHalf().priority(0.1).volunteers(0, 2, 0), extra, 2)).isEqualTo(58);
    assertThat(medium(hourAndHalf().volunteers(1, 3),
        settings("1.75", PointsUnit.SEAT, SoftWeights.DEFAULT), 3)).isEqualTo(4500);
    assertThat(medium(hourAndHalf().volunteers(0, 3),
        settings("0", PointsUnit.SEAT, SoftWeights.DEFAULT), 3)).isZero();
  }
}
