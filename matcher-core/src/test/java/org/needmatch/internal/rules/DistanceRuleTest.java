package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Home is 5 km from the venue on the map: 6.5 km with the detour. */
class DistanceRuleTest {
  private static final Place FIVE_KM = Town.north(Town.CENTRE, 5000);

  private static NeedBuilder session() {
    return Need.builder("n").at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(9, 0),
        LocalTime.of(10, 0));
  }

  private static VolunteerBuilder livingAt(@Nullable Place home, double maxKm) {
    return Problems.anyone("v").home(home).maxTravelKm(maxKm);
  }

  @ParameterizedTest
  @CsvSource({"6.5,allowed", "6.499,distance", "6,distance"})
  void exactlyAsFarAsTheVolunteerTravels(double maxKm, String expected) {
    assertThat(OneSeat.code(DistanceRule.class, livingAt(FIVE_KM, maxKm), session()))
        .isEqualTo(expected);
  }

  @Test
  void whoLivesThereTravelsNothing() {
    assertThat(OneSeat.code(DistanceRule.class, livingAt(Town.CENTRE, 0), session()))
        .isEqualTo("allowed");
  }

  @Test
  void withoutAHomeOnlyRemoteSessions() {
    assertThat(OneSeat.code(DistanceRule.class, livingAt(null, 50), session())).isEqualTo("place");
    assertThat(OneSeat.code(DistanceRule.class, livingAt(null, 0), session().remote(true)))
        .isEqualTo("allowed");
    assertThat(OneSeat.code(DistanceRule.class, livingAt(FIVE_KM, 0), session().remote(true)))
        .isEqualTo("allowed");
  }

  @ParameterizedTest
  @CsvSource({"6.5,50,false,allowed", "6.499,50,false,distance", "6.499,50,true,distance",
      "6.5,0,true,allowed", "6.5,6,false,distance"})
  void theReachOfANeedCountsForRemoteOnesToo(double reachKm, double maxKm, boolean remote,
      String expected) {
    assertThat(OneSeat.code(DistanceRule.class, livingAt(FIVE_KM, maxKm),
        session().serviceArea(ServiceArea.homeWithin(reachKm)).remote(remote))).isEqualTo(expected);
  }

  @Test
  void withoutAHomeNobodyIsInReach() {
    assertThat(OneSeat.code(DistanceRule.class, livingAt(null, 50),
        session().serviceArea(ServiceArea.homeWithin(50)).remote(true))).isEqualTo("place");
  }

  @ParameterizedTest
  @CsvSource({"6.5,allowed", "6.499,distance"})
  void whoIsServedTravelsToTheSite(double servedKm, String expected) {
    assertThat(OneSeat.code(DistanceRule.class, livingAt(null, 0).site(FIVE_KM),
        session().serviceArea(ServiceArea.served(servedKm)))).isEqualTo(expected);
  }

  @Test
  void withoutASiteNobodyIsReceived() {
    assertThat(OneSeat.code(DistanceRule.class, livingAt(Town.CENTRE, 50),
        session().serviceArea(ServiceArea.served(50)))).isEqualTo("place");
  }
}
