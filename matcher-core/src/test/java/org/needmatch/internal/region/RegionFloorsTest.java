package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.judge.GroupFloors;
import org.needmatch.internal.judge.GroupShares;

class RegionFloorsTest {
  private static final int REGIONS = 3;
  private final Problem city = floored(Cities.city(300, 380, 8), Grouping.INITIATIVE);

  private static Problem floored(Problem problem, Grouping by) {
    return problem.toBuilder()
        .settings(problem.settings().toBuilder()
            .fairness(new Fairness(by, 400, new TreeMap<>(Map.of("food", 700)), 0)).build())
        .build();
  }

  /** The floors of each region, in points, summed by group. */
  private static SortedMap<String, Long> sum(Problem problem, @Nullable SeatRows plan) {
    var geography = new Geography(problem);
    var division = new Division(geography, Cuts.of(geography.weights(), REGIONS, 0));
    var floors = Objects.requireNonNull(RegionFloors.of(problem, plan));
    var sum = new TreeMap<String, Long>();
    for (int r = -1; r < REGIONS; r++) {
      var needs = new BitSet();
      for (int n = 0; n < problem.needs().size(); n++) {
        needs.set(n, division.regionOfNeed(n) == r);
      }
      var part = floors.in(geography.owned(0, new BitSet(), needs, geography.pins()), needs);
      GroupFloors.of(part.problem()).floors()
          .forEach((group, floor) -> sum.merge(group, floor, Long::sum));
    }
    return sum;
  }

  @Test
  void atFirstRegionsShareEachFloor() {
    var whole = GroupFloors.of(city);
    var shared = sum(city, null);
    assertThat(shared.keySet()).isEqualTo(whole.floors().keySet());
    whole.floors().forEach((group, floor) -> assertThat(shared.get(group)).as(group)
        .isBetween(floor, floor + whole.totals().getOrDefault(group, 0L) / 200));
  }

  @Test
  void laterTheyAddUpToTheFloorWhateverTheyGiveAlready() {
    var geography = new Geography(city);
    var first = city.needs().stream().filter(need -> "food".equals(need.initiative())).limit(3)
        .toList();
    var placements = new ArrayList<>(geography.pins().placements(city));
    for (int i = 0; i < first.size(); i++) {
      for (int k = 0; k < first.get(i).roles().getFirst().wanted(); k++) {
        placements.add(new Placement(first.get(i).id(), first.get(i).roles().getFirst().name(),
            city.volunteers().get(20 * i + k).id()));
      }
    }
    var plan = SeatRows.of(city, geography.positions(), placements);
    var whole = GroupFloors.of(city);
    assertThat(GroupShares.met(city, PlanTask.seated(placements).assignments(), whole).get("food"))
        .isPositive();
    var shared = sum(city, plan);
    whole.floors().forEach((group, floor) -> assertThat(shared.get(group)).as(group)
        .isBetween(floor, floor + whole.totals().getOrDefault(group, 0L) / 200));
  }

  @Test
  void aGroupThatLiesInOneRegionKeepsItsFloorAndAWeekWithoutFloorsHasNone() {
    assertThat(RegionFloors.of(Cities.city(120, 150, 2), null)).isNull();
    var areas = floored(Cities.city(120, 150, 2), Grouping.AREA);
    var geography = new Geography(areas);
    var all = new BitSet();
    all.set(0, areas.needs().size());
    var part = Objects.requireNonNull(RegionFloors.of(areas, null))
        .in(geography.owned(0, new BitSet(), all, geography.pins()), all);
    assertThat(
        List.copyOf(Objects.requireNonNull(part.problem().settings().fairness()).own().values()))
        .isNotEmpty().containsOnly(400);
  }
}
