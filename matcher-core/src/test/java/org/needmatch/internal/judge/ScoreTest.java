package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.SoftWeights;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ScoreTest {

  private static Settings settings(String extraSeatValue, PointsUnit pointsPer, SoftWeights soft) {
    var d = Settings.DEFAULT;
    return d.toBuilder().pinsOverrideChecks(false).dbsMaxAgeMonths(36)
        .extraSeatValue(new BigDecimal(extraSeatValue)).pointsPer(pointsPer).needTolerance(0)
        .softWeights(soft).build();
  }

  private static NeedBuilder hourAndHalf() {
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

  private static long soft(VolunteerBuilder volunteer, NeedBuilder need, SoftWeights weights) {
    var bench = new Bench().with(volunteer.build()).with(need.initiative("school").build());
    bench.problem().settings(settings("0.5", PointsUnit.SEAT, weights))
        .add(Initiative.builder("school").build()).add(new SeriesMembership("weekly", "v"))
        .add(new SeriesMembership("n", "somebody else"));
    assertThat(bench.team("n", "v").judge().violations()).isEmpty();
    return bench.judge().score().soft();
  }

  private static long soft(VolunteerBuilder volunteer, NeedBuilder need) {
    return soft(volunteer, need, SoftWeights.DEFAULT);
  }

  @Test
  void travelFromHomeIsLostAndRoundedUp() {
    var home = Town.north(Town.CENTRE, 3000);
    assertThat(soft(anyone("v").home(home), hourAndHalf())).as("3.9 km at 20 km/h").isEqualTo(-12);
    assertThat(soft(anyone("v").home(home).travels(TravelMode.WALK), hourAndHalf()))
        .as("46.8 minutes").isEqualTo(-47);
    assertThat(soft(anyone("v").home(home).travels(TravelMode.CYCLE), hourAndHalf()))
        .as("15.6 minutes").isEqualTo(-16);
    assertThat(soft(anyone("v").home(home).travels(TravelMode.CAR), hourAndHalf()))
        .as("7.8 minutes").isEqualTo(-8);
    assertThat(soft(anyone("v").home(Town.north(Town.CENTRE, 5000)), hourAndHalf()))
        .as("19.5 minutes").isEqualTo(-20);
    assertThat(soft(anyone("v").home(home), hourAndHalf().remote(true))).isZero();
    assertThat(soft(anyone("v"), hourAndHalf())).isZero();
  }

  @Test
  void wishesContinuityAndWaitingAreGained() {
    assertThat(soft(anyone("v").prefers(Set.of("school")), hourAndHalf())).isEqualTo(15);
    assertThat(soft(anyone("v").prefers(Set.of("n", "food")), hourAndHalf())).isZero();
    assertThat(soft(anyone("v"), hourAndHalf().series("weekly"))).isEqualTo(60);
    assertThat(soft(anyone("v").weeksWaiting(8), hourAndHalf())).isEqualTo(16);
    assertThat(soft(anyone("v").weeksWaiting(9), hourAndHalf())).isEqualTo(16);
    assertThat(soft(anyone("v").weeksWaiting(7), hourAndHalf())).isEqualTo(14);
  }

  @Test
  void theFiveWeightsAreSettings() {
    var weights = SoftWeights.DEFAULT.with(SoftWeight.TRAVEL_MINUTE, 3)
        .with(SoftWeight.PREFERS, 100).with(SoftWeight.CONTINUES, 1000)
        .with(SoftWeight.WEEK_WAITING, 10_000).with(SoftWeight.WEEKS_WAITING_CAP, 2);
    assertThat(soft(
        anyone("v").home(Town.north(Town.CENTRE, 3000)).prefers(Set.of("school")).weeksWaiting(5),
        hourAndHalf().series("weekly"), weights)).isEqualTo(-36 + 100 + 1000 + 20_000);
  }

  @Test
  void oneOfEachIsWorthWhatAHandReckons() {
    var problem = Problems.oneOfEach();
    var judged = Judge.standard().judge(problem, Problems.oneOfEachPlan());
    assertThat(judged.violations()).isEmpty();
    long club = 9000 + 9000 + 4500;
    long kitchen = 1000 + 1000;
    long phone = 500;
    long shelter = 1250;
    assertThat(judged.score().medium()).isEqualTo(club + kitchen + phone + shelter);
    assertThat(judged.totalMedium()).isEqualTo(club + 4500 + kitchen + 500 + phone + 500 + shelter);
    long ann = 15 + 2 * 3;
    long bob = 60 - 4;
    long eve = -12 - 6;
    assertThat(judged.score()).isEqualTo(new Score(0, 26_250, ann + bob + eve));
    assertThat(judged.seatsFilled()).isEqualTo(7);
    assertThat(judged.seatsWanted()).isEqualTo(10);
    assertThat(judged.needsRunning()).isEqualTo(4);
  }

  @Test
  void nothingIsWorthNothing() {
    assertThat(Judge.standard().judge(Problems.empty(), Plan.EMPTY).score()).isEqualTo(Score.ZERO);
    var judged = Judge.standard().judge(Problems.single(), Plan.EMPTY);
    assertThat(judged.score()).isEqualTo(Score.ZERO);
    assertThat(judged.totalMedium()).isEqualTo(1000);
  }
}
