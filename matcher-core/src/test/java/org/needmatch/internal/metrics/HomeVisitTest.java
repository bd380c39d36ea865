package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.testdomain.Town;

class HomeVisitTest {
  private static NeedBuilder at(String venue) {
    return Need.builder("n").venue(venue).at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(9, 0),
        LocalTime.of(10, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the person's home", "Mrs K.'s home", "Client's own home", "at home",
      "Home", "home visit", "Their house", "the family home", "Private address", "residents’ home"})
  void homesAreToldByTheirVenue(String venue) {
    assertThat(HomeVisit.is(at(venue).build())).isTrue();
    assertThat(HomeVisit.is(at(venue).remote(true).build())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lantern Hall", "Dalton Care Home", "Home Farm", "children's home", "",
      "Homework club", "12 Acacia Avenue"})
  void otherVenuesAreNone(String venue) {
    assertThat(HomeVisit.is(at(venue).beneficiaries(12).build())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 Acacia Avenue", "Flat 3, Mill House", "Acacia Avenue, HD1 2TU"})
  void theAddressOfOnePersonIsAHome(String venue) {
    assertThat(HomeVisit.is(at(venue).beneficiaries(1).build())).isTrue();
  }
}
