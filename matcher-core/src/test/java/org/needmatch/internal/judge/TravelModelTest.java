package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class TravelModelTest {
  private static final TravelModel MODEL = new TravelModel(TravelSettings.DEFAULT,
      TravelTable.NONE);
  private static final Volunteer ANN = Problems.anyone("ann").build();

  private static NeedBuilder at(double metres) {
    return Need.builder("n" + metres).at(Town.north(Town.CENTRE, metres)).on(Town.MONDAY,
        LocalTime.of(9, 0), LocalTime.of(10, 0));
  }

  @Test
  void aDegreeOfTheMeridianIsOneHundredAndElevenKilometres() {
    assertThat(TravelModel.crowFliesKm(new Place(53, -1), new Place(54, -1))).isCloseTo(111.195,
        within(0.001));
    assertThat(TravelModel.crowFliesKm(Town.CENTRE, Town.CENTRE)).isZero();
  }

  @Test
  void minutesAreRoundedUp() {
    double km = MODEL.kilometres(Town.CENTRE, Town.north(Town.CENTRE, 1_000));
    assertThat(km).isCloseTo(TravelSettings.DEFAULT.detour(), within(1e-6));
    double exact = 60 * km / TravelSettings.DEFAULT.speed(ANN.travelMode());
    assertThat(MODEL.minutesFromHome(ANN, at(1_000).build())).isEqualTo((long) Math.ceil(exact));
  }

  @Test
  void betweenVenuesTheBufferIsAddedButNotWithinFiftyMetres() {
    var here = at(0).build();
    assertThat(MODEL.minutesBetween(ANN, here, at(49).build())).isZero();
    assertThat(MODEL.minutesBetween(ANN, here, at(51).build()))
        .isGreaterThan(TravelSettings.DEFAULT.bufferMinutes());
  }

  @Test
  void aRemoteSessionAndOneToWhichTheOtherTravelsNeedNoWay() {
    assertThat(MODEL.minutesFromHome(ANN, at(5_000).remote(true).build())).isZero();
    assertThat(MODEL.kilometresFromHome(ANN, at(5_000).serviceArea(ServiceArea.served(10)).build()))
        .isZero();
    assertThat(MODEL.minutesBetween(ANN, at(0).build(), at(5_000).remote(true).build())).isZero();
  }
}
