package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Town;

class VenueTest {
  private static NeedBuilder session(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0));
  }

  @Test
  void oneNameAtTwoPlacesIsTwoVenuesAndSessionsAreInTheirOrder() {
    var venues = Venue
        .of(Problem.builder(Town.MONDAY).add(session("late", 15).venue("Hall").build())
            .add(session("early", 9).venue("Hall").build())
            .add(session("other", 9).venue("Hall").at(Town.north(Town.CENTRE, 500)).build())
            .add(session("untold", 9).title("Reading").build()).build());
    assertThat(venues).extracting(Venue::name).containsExactly("Hall", "Hall", "Reading");
    assertThat(venues.getFirst().sessions()).extracting(Need::id).containsExactly("early", "late");
  }
}
