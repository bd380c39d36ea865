package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;
import org.needmatch.testdomain.Town;

class PlaceOrderTest {
  @Test
  void neighboursFollowEachOtherAndNobodyIsLeftOut() {
    var far = Town.north(Town.CENTRE, 40_000);
    var places = Arrays.asList(Town.CENTRE, far, null, Town.north(Town.CENTRE, 10), far);
    assertThat(PlaceOrder.of(places.size(), places::get)).containsExactly(2, 0, 3, 1, 4);
    assertThat(PlaceOrder.of(0, List.<Place>of()::get)).isEmpty();
  }
}
