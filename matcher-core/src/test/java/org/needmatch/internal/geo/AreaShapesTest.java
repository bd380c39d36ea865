package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;
import org.needmatch.testdomain.Town;

class AreaShapesTest {
  @Test
  void isACopyThatNobodyChanges() {
    var ring = new ArrayList<>(List.of(Town.CENTRE, Town.north(Town.CENTRE, 9), Town.CENTRE));
    var rings = new TreeMap<String, List<List<Place>>>(Map.of("hill", List.of(ring)));
    var shapes = new AreaShapes(rings);
    ring.clear();
    rings.clear();
    assertThat(shapes.rings()).containsKey("hill")
        .allSatisfy((name, outlines) -> assertThat(outlines.getFirst()).hasSize(3));
    assertThat(AreaShapes.NONE.rings()).isEmpty();
  }
}
