package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Town;

class SessionLocationTest {
  private static final Place SITE = Town.north(Town.CENTRE, 1000);
  private static final Volunteer HOST = Volunteer.builder("v").site(SITE).build();

  private static Need need(boolean remote, ServiceArea serviceArea) {
    return Need.builder("n").at(Town.CENTRE).remote(remote).serviceArea(serviceArea)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  @Test
  void whoTravelsDecidesWhereTheVolunteerIs() {
    var visited = need(false, ServiceArea.DEFAULT);
    assertThat(SessionLocation.during(HOST, visited)).isEqualTo(Town.CENTRE);
    assertThat(SessionLocation.travelledTo(visited)).isEqualTo(Town.CENTRE);
    var served = need(false, ServiceArea.served(5));
    assertThat(SessionLocation.during(HOST, served)).isEqualTo(SITE);
    assertThat(SessionLocation.travelledTo(served)).isNull();
    var remote = need(true, ServiceArea.served(5));
    assertThat(SessionLocation.during(HOST, remote)).isNull();
    assertThat(SessionLocation.travelledTo(remote)).isNull();
  }
}
