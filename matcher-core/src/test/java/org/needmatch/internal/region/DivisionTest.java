package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;

class DivisionTest {
  private static final int REGIONS = 3;
  private final Problem city = Cities.city(300, 380, 8);
  private final Division byReach = Cities.division(city, REGIONS, 1);

  private Division narrowed() {
    var takers = new ArrayList<BitSet>();
    for (int r = 0; r < REGIONS; r++) {
      var set = new BitSet();
      var part = byReach.membership(r);
      for (int v : TakersTask.of(part, Instance.of(part.problem(), Cities.RULES))) {
        set.set(v);
      }
      takers.add(set);
    }
    return byReach.narrowed(takers);
  }

  /** By volunteer, the needs and roles that they may sit in. */
  private static Map<String, Set<String>> pairs(Problem problem) {
    var instance = Instance.of(problem);
    var pairs = new HashMap<String, Set<String>>();
    for (int e = 0; e < instance.graph().edges(); e++) {
      instance.graph().forEachPlacement(e,
          (v, r, p) -> pairs
              .computeIfAbsent(problem.volunteers().get(v).id(), id -> new HashSet<>())
              .add(instance.sessions().need(instance.sessions().roleNeed(r)).id() + "/"
                  + instance.sessions().role(r).name()));
    }
    return pairs;
  }

  private void keepsAllPairs(Division division) {
    var whole = pairs(city);
    var ownNeeds = new ArrayList<String>();
    var counted = new ArrayList<String>();
    var settled = new ArrayList<String>();
    for (int r = 0; r < REGIONS; r++) {
      var part = division.prices(r);
      var pairs = pairs(part.problem());
      part.counted().stream().mapToObj(v -> part.problem().volunteers().get(v).id()).forEach(id -> {
        counted.add(id);
        assertThat(pairs.getOrDefault(id, Set.of())).isEqualTo(whole.getOrDefault(id, Set.of()));
      });
      part.settled().stream().forEach(n -> settled.add(part.problem().needs().get(n).id()));
      part.own().stream().mapToObj(n -> part.problem().needs().get(n).id()).forEach(need -> {
        ownNeeds.add(need);
        whole.forEach((id, theirs) -> theirs.stream().filter(one -> one.startsWith(need + "/"))
            .forEach(one -> assertThat(pairs.getOrDefault(id, Set.of())).contains(one)));
      });
    }
    ownNeeds.addAll(settled);
    assertThat(ownNeeds).doesNotHaveDuplicates().hasSize(city.needs().size());
    assertThat(counted).doesNotHaveDuplicates().containsAll(whole.keySet());
    assertThat(settled).isNotEmpty();
  }

  @Test
  void aPartHasAllPairsOfWhatCountsThere() {
    keepsAllPairs(byReach);
    keepsAllPairs(narrowed());
  }

  @Test
  void whoCouldBeInNoNeedOfARegionIsNotSharedWithIt() {
    assertThat(narrowed().shared()).isPositive().isLessThan(byReach.shared());
  }
}
