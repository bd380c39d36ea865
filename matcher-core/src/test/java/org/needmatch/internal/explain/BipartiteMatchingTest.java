package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Role;

/** Teams of random candidates against every way to seat them. */
class BipartiteMatchingTest {
  private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e");

  private final Random random = new Random(5);

  private Map<Role, List<String>> candidates() {
    var candidates = new LinkedHashMap<Role, List<String>>();
    for (int r = 0; r < 3; r++) {
      int minimum = random.nextInt(3);
      candidates.put(Role.builder("r" + r).minimum(minimum).wanted(3).build(),
          PEOPLE.stream().filter(one -> random.nextInt(3) == 0).toList());
    }
    return candidates;
  }

  private static boolean canSeat(List<Role> seats, Map<Role, List<String>> candidates,
      List<String> chosen, BiPredicate<String, String> apart) {
    if (chosen.size() == seats.size()) {
      return true;
    }
    for (var one : candidates.getOrDefault(seats.get(chosen.size()), List.of())) {
      if (!chosen.contains(one) && chosen.stream().noneMatch(other -> apart.test(one, other))) {
        var more = new ArrayList<>(chosen);
        more.add(one);
        if (canSeat(seats, candidates, more, apart)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Role> seats(Map<Role, List<String>> candidates) {
    var seats = new ArrayList<Role>();
    candidates.keySet().forEach(role -> {
      for (int i = 0; i < role.minimum(); i++) {
        seats.add(role);
      }
    });
    return seats;
  }

  @Test
  void aTeamIsShortWhenNoWayToSeatItIsThere() {
    int formed = 0;
    for (int i = 0; i < 500; i++) {
      var candidates = candidates();
      boolean possible = canSeat(seats(candidates), candidates, List.of(), (one, other) -> false);
      assertThat(BipartiteMatching.shortOf(candidates).isEmpty()).isEqualTo(possible);
      formed += possible ? 1 : 0;
    }
    assertThat(formed).isBetween(100, 400);
  }

  @Test
  void whoIsKeptApartIsNotSeatedTogether() {
    int onlyApart = 0;
    for (int i = 0; i < 500; i++) {
      var candidates = candidates();
      BiPredicate<String, String> apart = (one, other) -> Set.of(Set.of("a", "b"), Set.of("b", "c"))
          .contains(Set.of(one, other.equals(one) ? "" : other));
      boolean possible = canSeat(seats(candidates), candidates, List.of(), apart);
      var from = Map.of("a", Set.of("b"), "b", Set.of("a", "c"), "c", Set.of("b"));
      assertThat(
          BipartiteMatching.shortOf(candidates, id -> from.getOrDefault(id, Set.of())).isEmpty())
          .isEqualTo(possible);
      onlyApart += !possible && BipartiteMatching.shortOf(candidates).isEmpty() ? 1 : 0;
    }
    assertThat(onlyApart).isGreaterThan(10);
  }
}
