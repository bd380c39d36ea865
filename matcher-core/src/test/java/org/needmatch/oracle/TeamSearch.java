package org.needmatch.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/**
 * Every vector of team sizes that crowds can reach, each with the best way to
 * reach it. A vector is a number with one digit per kind of seat.
 */
final class TeamSearch {
  private static final long UNREACHED = Long.MIN_VALUE;
  private static final long BROKEN_PAIR = 1L << 40;

  private record Layer(Crowd crowd, int[] from, int[] choice) {
  }

  private final SeatKinds seats;
  private final PinnedSeats pins;
  private final int[] place;
  private final int[] most;
  private final List<Layer> layers = new ArrayList<>();
  private long[] value;

  TeamSearch(SeatKinds seats, PinnedSeats pins) {
    this.seats = seats;
    this.pins = pins;
    int kinds = seats.all().size();
    place = new int[kinds];
    most = new int[kinds];
    long states = 1;
    for (var kind : seats.all()) {
      most[kind.index()] = kind.role().wanted() - pins.surplus(kind.index());
      place[kind.index()] = (int) states;
      states *= most[kind.index()] + 1;
      if (states > 4_000_000) {
        throw new IllegalArgumentException("Too many team sizes for an exhaustive search.");
      }
    }
    value = new long[(int) states];
    Arrays.fill(value, UNREACHED);
    value[0] = 0;
  }

  void add(Crowd crowd) {
    var next = new long[value.length];
    Arrays.fill(next, UNREACHED);
    var layer = new Layer(crowd, new int[value.length], new int[value.length]);
    for (int state = 0; state < value.length; state++) {
      if (value[state] != UNREACHED) {
        for (int choice = 0; choice < crowd.choices().size(); choice++) {
          step(state, choice, layer, next);
        }
      }
    }
    layers.add(layer);
    value = next;
  }

  private void step(int state, int index, Layer layer, long[] next) {
    var choice = layer.crowd().choices().get(index);
    int reached = state;
    for (var week : choice.weeks()) {
      for (int kind : week.kinds()) {
        if (count(reached, kind) == most[kind]) {
          return;
        }
        reached += place[kind];
      }
    }
    long worth = value[state] + choice.soft() - choice.broken() * BROKEN_PAIR;
    if (worth > next[reached]) {
      next[reached] = worth;
      layer.from()[reached] = state;
      layer.choice()[reached] = index;
    }
  }

  private int count(int state, int kind) {
    return state / place[kind] % (most[kind] + 1);
  }

  BruteForce.Optimum best(Problem problem) {
    var floors = new FloorCost(problem, seats);
    Score best = null;
    int bestState = -1;
    long highestMedium = Long.MIN_VALUE;
    for (int state = 0; state < value.length; state++) {
      var teams = value[state] == UNREACHED ? null : teams(problem, floors, state);
      if (teams != null) {
        long brokenPairs = -Math.floorDiv(value[state] + BROKEN_PAIR / 2, BROKEN_PAIR);
        var score = new Score(teams.hard() - brokenPairs - pins.brokenAlone(), teams.medium(),
            value[state] + brokenPairs * BROKEN_PAIR);
        highestMedium = Math.max(highestMedium, score.medium());
        if (best == null || score.betterThan(best)) {
          best = score;
          bestState = state;
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("No plan at all: even pins alone were refused.");
    }
    var plan = plan(bestState);
    var judged = Judge.standard().judge(problem, plan);
    if (!judged.score().equals(best) || !judged.validButForPins()) {
      throw new IllegalStateException(
          "The search says " + best + " and the judge " + judged + " of " + plan);
    }
    return new BruteForce.Optimum(plan, best, highestMedium);
  }

  /**
   * Minus the needs that pins alone keep below a minimum, and points; null when
   * others do.
   */
  private @Nullable Score teams(Problem problem, FloorCost floors, int state) {
    long hard = 0;
    long medium = 0;
    var met = new HashMap<String, Long>();
    for (var need : problem.needs()) {
      boolean anybody = false;
      boolean minimums = true;
      boolean pinsOnly = true;
      long worth = 0;
      for (var kind : seats.of(need)) {
        int filled = count(state, kind.index());
        anybody |= filled > 0;
        minimums &= filled >= kind.role().minimum();
        pinsOnly &= filled == pins.counted(kind.index());
        worth += kind.worth(filled);
      }
      if (anybody && minimums) {
        medium += worth;
        met.merge(need.id(), worth, Long::sum);
      } else if (anybody && pinsOnly) {
        hard--;
      } else if (anybody) {
        return null;
      }
    }
    return new Score(hard, medium - floors.cost(met), 0);
  }

  private Plan plan(int last) {
    var rows = new ArrayList<Placement>();
    int state = last;
    for (int i = layers.size() - 1; i >= 0; i--) {
      var layer = layers.get(i);
      for (var week : layer.crowd().choices().get(layer.choice()[state]).weeks()) {
        for (int kind : week.kinds()) {
          var seat = seats.get(kind);
          rows.add(new Placement(seat.need().id(), seat.role().name(), week.volunteer().id()));
        }
      }
      state = layer.from()[state];
    }
    pins.all().stream().filter(pin -> !rows.contains(pin)).forEach(rows::add);
    return new Plan(PinnedSeats.rows(rows));
  }
}
