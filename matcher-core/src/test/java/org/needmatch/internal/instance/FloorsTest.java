package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;

class FloorsTest {
  private static Floors floors(int floor, Map<String, Integer> own, int weight) {
    return Instance.of(problem(new Fairness(Grouping.AREA, floor, new TreeMap<>(own), weight)))
        .floors();
  }

  /** One seat in the north, three in the south, one nowhere. */
  private static Problem problem(@Nullable Fairness fairness) {
    return Days.weeks(1, List.of(Days.anyone("a")), Days.session("n", 0, 9, 10).area("north"),
        Days.session("s", 1, 9, 10).area("south").volunteers(1, 3, 3), Days.session("x", 2, 9, 10))
        .add(Area.builder("north").build()).add(Area.builder("south").build())
        .settings(Settings.DEFAULT.toBuilder().fairness(fairness).build()).build();
  }

  @Test
  void aFloorIsAShareOfTheGroupsPointsRoundedUp() {
    var floors = floors(333, Map.of(), 5);
    assertThat(floors.count()).isEqualTo(2);
    assertThat(floors.id(1)).isEqualTo("south");
    assertThat(floors.total(1)).isEqualTo(3000);
    assertThat(floors.floor(0)).isEqualTo(333);
    assertThat(floors.floor(1)).isEqualTo(999);
    assertThat(new int[]{floors.group(0), floors.group(1), floors.group(2)}).containsExactly(0, 1,
        -1);
  }

  @Test
  void eachMissingPointCostsTheWeight() {
    var floors = floors(500, Map.of("north", 0), 5);
    assertThat(floors.floor(0)).isZero();
    assertThat(floors.cost(new long[]{0, 1000})).isEqualTo(5 * 500);
    assertThat(floors.cost(new long[]{0, 1500})).isZero();
    assertThat(floors.worst()).isEqualTo(5 * 1500);
  }

  @Test
  void withoutAWeightAMissingPointCostsMoreThanAllNeed() {
    assertThat(floors(1000, Map.of(), 0).weight()).isEqualTo(5001);
  }

  @Test
  void withoutFairnessThereIsNone() {
    var none = Instance.of(problem(null)).floors();
    assertThat(none.count()).isZero();
    assertThat(none.worst()).isZero();
    assertThat(none.group(0)).isEqualTo(-1);
  }
}
