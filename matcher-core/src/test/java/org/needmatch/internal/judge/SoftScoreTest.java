package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.anyone;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.SoftWeights;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.testdomain.Town;

class SoftScoreTest {
  private static long soft(VolunteerBuilder volunteer, NeedBuilder need, SoftWeights weights) {
    var bench = new Bench().with(volunteer.build()).with(need.initiative("school").build());
    bench.problem().settings(MediumScoreTest.settings("0.5", PointsUnit.SEAT, weights))
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
    assertThat(soft(anyone("v").home(home), MediumScoreTest.hourAndHalf())).as("3.9 km at 20 km/h")
        .isEqualTo(-12);
    assertThat(soft(anyone("v").home(home).travels(TravelMode.WALK), MediumScoreTest.hourAndHalf()))
        .as("46.8 minutes").isEqualTo(-47);
    assertThat(
        soft(anyone("v").home(home).travels(TravelMode.CYCLE), MediumScoreTest.hourAndHalf()))
        .as("15.6 minutes").isEqualTo(-16);
    assertThat(soft(anyone("v").home(home).travels(TravelMode.CAR), MediumScoreTest.hourAndHalf()))
        .as("7.8 minutes").isEqualTo(-8);
    assertThat(soft(anyone("v").home(Town.north(Town.CENTRE, 5000)), MediumScoreTest.hourAndHalf()))
        .as("19.5 minutes").isEqualTo(-20);
    assertThat(soft(anyone("v").home(home), MediumScoreTest.hourAndHalf().remote(true))).isZero();
    assertThat(soft(anyone("v"), MediumScoreTest.hourAndHalf())).isZero();
  }

  @Test
  void wishesContinuityAndWaitingAreGained() {
    assertThat(soft(anyone("v").prefers(Set.of("school")), MediumScoreTest.hourAndHalf()))
        .isEqualTo(15);
    assertThat(soft(anyone("v").prefers(Set.of("n", "food")), MediumScoreTest.hourAndHalf()))
        .isZero();
    assertThat(soft(anyone("v"), MediumScoreTest.hourAndHalf().series("weekly"))).isEqualTo(60);
    assertThat(soft(anyone("v").weeksWaiting(8), MediumScoreTest.hourAndHalf())).isEqualTo(16);
    assertThat(soft(anyone("v").weeksWaiting(9), MediumScoreTest.hourAndHalf())).isEqualTo(16);
    assertThat(soft(anyone("v").weeksWaiting(7), MediumScoreTest.hourAndHalf())).isEqualTo(14);
  }

  @Test
  void sessionsAreSpreadOnlyWhereThatIsAskedFor() {
    var busy = anyone("v").recentSessions(3);
    assertThat(soft(busy, MediumScoreTest.hourAndHalf())).isZero();
    var spread = SoftWeights.DEFAULT.with(SoftWeight.SPREAD, 7);
    assertThat(soft(busy, MediumScoreTest.hourAndHalf(), spread)).isEqualTo(-21);
    assertThat(soft(anyone("v"), MediumScoreTest.hourAndHalf(), spread)).isZero();
  }

  @Test
  void theFiveWeightsAreSettings() {
    var weights = SoftWeights.DEFAULT.with(SoftWeight.TRAVEL_MINUTE, 3)
        .with(SoftWeight.PREFERS, 100).with(SoftWeight.CONTINUES, 1000)
        .with(SoftWeight.WEEK_WAITING, 10_000).with(SoftWeight.WEEKS_WAITING_CAP, 2);
    assertThat(soft(
        anyone("v").home(Town.north(Town.CENTRE, 3000)).prefers(Set.of("school")).weeksWaiting(5),
        MediumScoreTest.hourAndHalf().series("weekly"), weights))
        .isEqualTo(-36 + 100 + 1000 + 20_000);
  }
}
