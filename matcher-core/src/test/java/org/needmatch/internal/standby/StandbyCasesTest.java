package org.needmatch.internal.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.standby.StandbyFlow.Option;

class StandbyCasesTest {
  /** Each seat a group of its own. */
  private record Market(List<Option> options, int seats, int people, List<List<Integer>> apart) {

    static Market random(long seed, int seats, int people, int clashes) {
      var random = new Random(seed);
      var options = new ArrayList<Option>();
      for (int seat = 0; seat < seats; seat++) {
        for (int person = 0; person < people; person++) {
          if (random.nextInt(3) > 0) {
            options.add(new Option(seat, person, 1 + random.nextInt(50)));
          }
        }
      }
      var apart = new ArrayList<List<Integer>>();
      for (int i = 0; i < options.size() * clashes && options.size() > 1; i++) {
        int one = random.nextInt(options.size());
        int other = random.nextInt(options.size());
        if (one != other && options.get(one).person() == options.get(other).person()) {
          apart.add(List.of(one, other));
        }
      }
      return new Market(options, seats, people, apart);
    }

    StandbyCases cases() {
      Function<List<Integer>, List<Integer>> clash = chosen -> apart.stream()
          .filter(chosen::containsAll).findFirst().orElse(List.of());
      var groups = new int[seats];
      var ones = new int[seats];
      for (int seat = 0; seat < seats; seat++) {
        groups[seat] = seat;
        ones[seat] = 1;
      }
      var room = new int[people];
      var volunteers = new int[people];
      for (int person = 0; person < people; person++) {
        room[person] = 2;
        volunteers[person] = person;
      }
      return new StandbyCases(options, groups, ones, room, volunteers, new long[seats], clash);
    }

    boolean holds(List<Integer> chosen) {
      var filled = new BitSet();
      var load = new int[people];
      for (int option : chosen) {
        var one = options.get(option);
        if (filled.get(one.seat()) || ++load[one.person()] > 2) {
          return false;
        }
        filled.set(one.seat());
      }
      return apart.stream().noneMatch(chosen::containsAll);
    }

    long best(int from, List<Integer> chosen) {
      if (!holds(chosen)) {
        return Long.MIN_VALUE / 2;
      }
      if (from == options.size()) {
        return 0;
      }
      long without = best(from + 1, chosen);
      chosen.add(from);
      long with = options.get(from).value() + best(from + 1, chosen);
      chosen.removeLast();
      return Math.max(without, with);
    }
  }

  @Test
  void theFirstChoiceWithoutAClashIsTheBestOfAll() {
    for (long seed = 0; seed < 400; seed++) {
      var market = Market.random(seed, 4, 4, 4);
      var found = market.cases().best();
      assertThat(market.holds(found.chosen())).as("seed %d", seed).isTrue();
      assertThat(found.value()).as("seed %d", seed).isEqualTo(market.best(0, new ArrayList<>()))
          .isEqualTo(found.limit());
    }
  }

  @Test
  void afterTooManyCasesTheChoiceIsMendedAndTheLimitStands() {
    int open = 0;
    for (long seed = 0; seed < 10; seed++) {
      var market = Market.random(seed, 30, 6, 400);
      var found = market.cases().best();
      assertThat(market.holds(found.chosen())).as("seed %d", seed).isTrue();
      assertThat(found.value()).isPositive().isLessThanOrEqualTo(found.limit());
      open += found.value() < found.limit() ? 1 : 0;
    }
    assertThat(open).isPositive();
  }
}
