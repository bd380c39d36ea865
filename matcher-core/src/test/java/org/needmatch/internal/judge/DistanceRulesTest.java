package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.alone;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.testdomain.Town;

class DistanceRulesTest {
  private static final double DETOUR = 1.3;

  private static Place away(double travelledKm) {
    return Town.north(Town.CENTRE, 1000 * travelledKm / DETOUR);
  }

  private static NeedBuilder lesson(double maxKm) {
    return session("n", at(9, 0), at(10, 0)).serviceArea(ServiceArea.served(maxKm));
  }

  private static VolunteerBuilder tutor(@Nullable Place site) {
    return anyone("v").site(site);
  }

  @Test
  void thePersonServedGoesAsFarAsTheNeedSays() {
    assertThat(alone(tutor(away(4.999)), lesson(5))).isEmpty();
    assertThat(alone(tutor(away(5.001)), lesson(5))).containsExactly("distance");
  }

  @Test
  void whoReceivesNobodyCannotHostAndTheHomeDoesNotMatter() {
    assertThat(alone(tutor(null), lesson(5))).containsExactly("place");
    assertThat(alone(tutor(Town.CENTRE).home(null), lesson(5))).isEmpty();
    assertThat(alone(tutor(Town.CENTRE).home(away(60)).maxTravelKm(1), lesson(5))).isEmpty();
  }

  @Test
  void aReachHoldsForTheHomeAlsoWhenTheNeedIsRemote() {
    var cover = session("n", at(9, 0), at(10, 0)).remote(true)
        .serviceArea(ServiceArea.homeWithin(5));
    assertThat(alone(anyone("v").home(away(4.999)), cover)).isEmpty();
    assertThat(alone(anyone("v").home(away(5.001)), cover)).containsExactly("distance");
    assertThat(alone(anyone("v").home(null), cover)).containsExactly("place");
    assertThat(alone(anyone("v").home(away(4)).maxTravelKm(1), cover)).isEmpty();
  }

  @Test
  void ofReachAndTheVolunteersOwnKilometresTheSmallerCounts() {
    var need = session("n", at(9, 0), at(10, 0)).serviceArea(ServiceArea.homeWithin(5));
    assertThat(alone(anyone("v").home(away(4)).maxTravelKm(50), need)).isEmpty();
    assertThat(alone(anyone("v").home(away(6)).maxTravelKm(50), need)).containsExactly("distance");
    assertThat(alone(anyone("v").home(away(4)).maxTravelKm(3), need)).containsExactly("distance");
  }

  @Test
  void aReachHoldsBesideTheWayOfThePersonServed() {
    var need = session("n", at(9, 0), at(10, 0))
        .serviceArea(new ServiceArea(TravellingParty.SERVED, 10, 5.0));
    assertThat(alone(tutor(Town.CENTRE).home(away(4)), need)).isEmpty();
    assertThat(alone(tutor(Town.CENTRE).home(away(6)), need)).containsExactly("distance");
    assertThat(alone(tutor(Town.CENTRE).home(null), need)).containsExactly("place");
  }

  private static Bench tutorWith(Need... needs) {
    var bench = new Bench().with(tutor(away(13)).home(Town.CENTRE).travels(TravelMode.CAR).build());
    for (var need : needs) {
      bench.with(need).team(need.id(), "v");
    }
    return bench;
  }

  private static Need lesson(String id, int start, Place from) {
    return session(id, start, start + 60).at(from).serviceArea(ServiceArea.served(30)).build();
  }

  @Test
  void peopleMayComeToOneSiteOneAfterTheOther() {
    assertThat(tutorWith(lesson("a", at(9, 0), away(0)), lesson("b", at(10, 0), away(20))).rules())
        .isEmpty();
    assertThat(tutorWith(lesson("a", at(9, 0), away(0)), lesson("b", at(9, 59), away(0))).rules())
        .containsExactly("overlap");
  }

  @Test
  void fromElsewhereToTheSiteTheVolunteerTravels() {
    var elsewhere = session("a", at(9, 0), at(10, 0)).build();
    int minutes = 26 + 10;
    assertThat(tutorWith(elsewhere, lesson("b", at(10, 0) + minutes, away(0))).rules()).isEmpty();
    assertThat(tutorWith(elsewhere, lesson("b", at(10, 0) + minutes - 1, away(0))).rules())
        .containsExactly("overlap");
  }

  @Test
  void thePersonServedMakesTheWayAndNotTheVolunteer() {
    assertThat(tutorWith(lesson("a", at(9, 0), away(0))).judge().score().soft()).isZero();
  }
}
