package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;

class SeatRowsTest {
  private final Problem city = Cities.city(60, 80, 2);
  private final SeatRows.Positions positions = new SeatRows.Positions(city);

  private Placement placement(int need, int volunteer) {
    var where = city.needs().get(need);
    return new Placement(where.id(), where.roles().getFirst().name(),
        city.volunteers().get(volunteer).id());
  }

  @Test
  void rowsAreFoundByNeedAndByVolunteerInTheOrderGiven() {
    var given = List.of(placement(3, 5), placement(1, 5), placement(3, 2));
    var rows = SeatRows.of(city, positions, given);
    var found = new ArrayList<Integer>();
    rows.ofNeed(3, row -> found.add(rows.volunteer(row)));
    rows.ofVolunteer(5, row -> found.add(rows.need(row)));
    rows.ofNeed(0, found::add);
    assertThat(found).containsExactly(5, 2, 3, 1);
    assertThat(rows.placements(city)).isEqualTo(given);
    assertThat(rows.contains(SeatRows.of(city, positions, List.of(placement(3, 2))), 0)).isTrue();
    assertThat(rows.contains(SeatRows.of(city, positions, List.of(placement(3, 4))), 0)).isFalse();
  }

  @Test
  void whatIsNotThereHasNoNumber() {
    assertThatThrownBy(() -> positions.need("nowhere")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> positions.role(0, "captain"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("captain");
  }
}
