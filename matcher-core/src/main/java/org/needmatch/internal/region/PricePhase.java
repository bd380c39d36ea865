package org.needmatch.internal.region;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.bound.PriceState;
import org.needmatch.rules.RuleSet;

/**
 * Prices of all regions, one region after the other, in turns. Regions stay in
 * memory between turns while they fit into a part of it, which changes nothing
 * but the time. Not thread-safe.
 */
final class PricePhase {
  /** Of the start, before anybody was told anything. */
  private static final long UNPROVEN = Long.MAX_VALUE;
  private static final double SHARE_OF_MEMORY = 0.4;
  private static final long BYTES_A_PAIR = 220;
  private static final double FALL = 0.0002;
  /**
   * Turns without such a fall before the end: prices of pairs overshoot at first.
   */
  private static final int PATIENCE = 8;

  private final WorkFolder work;
  private final Division division;
  private final RuleSet rules;
  private final LongConsumer bound;
  private final @Nullable PriceRegion[] kept;
  private final int[] turnOf;
  private long pairsKept;
  private long eligible;
  private int best = -1;
  private long lowest = Long.MAX_VALUE;

  /**
   * How many turns, and steps in each: first with one price a role, then with a
   * price for each pair.
   *
   * @param turns
   *          at most
   */
  record Schedule(int turnsOfRoles, int stepsOfRoles, int turns, int steps) {
    private static final int CITY = 200_000;

    /**
     * Regions of so many people stay in memory, and short turns cost nothing; those
     * of a nation are made anew each turn.
     */
    static Schedule of(int people, boolean timed) {
      return people <= CITY
          ? new Schedule(30, 1, timed ? 400 : 50, 5)
          : new Schedule(6, 5, timed ? 60 : 16, 12);
    }
  }

  /**
   * @param bound
   *          is told of each sum of shares that is lower than those before
   */
  PricePhase(WorkFolder work, Division division, RuleSet rules, LongConsumer bound) {
    this.work = work;
    this.division = division;
    this.rules = rules;
    this.bound = bound;
    kept = new PriceRegion[division.regions()];
    turnOf = new int[kept.length];
  }

  /**
   * Goes on until all turns are done, it is time to stop, or the bound has hardly
   * fallen for some turns; then writes what the best prices prove.
   *
   * @param over
   *          asked after each turn
   */
  void run(Schedule how, BooleanSupplier over) throws IOException {
    if (!work.has("prices.done")) {
      int last = -1;
      double mark = Double.POSITIVE_INFINITY;
      int flat = 0;
      while (last < how.turnsOfRoles() + how.turns() && flat < PATIENCE
          && (last < 0 || !over.getAsBoolean())) {
        last++;
        long value = turn(last, how);
        boolean falls = mark - value > FALL * Math.abs(value);
        mark = falls ? value : mark;
        flat = falls || last <= how.turnsOfRoles() ? 0 : flat + 1;
      }
      finish(last);
      work.write("prices.done", out -> {
        out.writeLong(lowest);
        out.writeLong(eligible);
      });
      for (int turn = 0; turn <= last; turn++) {
        forget(turn);
      }
    }
    Arrays.fill(kept, null);
    work.read("prices.done", in -> {
      lowest = in.readLong();
      eligible = in.readLong();
      return lowest;
    });
    bound.accept(lowest);
  }

  /**
   * What the best prices prove of needs that have a region, in 1/1024 of a point.
   */
  long lowest() {
    return lowest;
  }

  /** Pairs of needs that have a region. */
  long eligible() {
    return eligible;
  }

  static String name(String what, int turn, int region) {
    return String.format(Locale.ROOT, "%s-%04d-%04d.bin", what, turn, region);
  }

  /** Region files of the end. */
  static String name(String what, int region) {
    return String.format(Locale.ROOT, "%s-%04d.bin", what, region);
  }

  /** Does a turn, or what is left of it; returns the sum of shares. */
  private long turn(int turn, Schedule how) throws IOException {
    var done = String.format(Locale.ROOT, "turn-%04d.done", turn);
    boolean known = work.has(done);
    long sum = known ? work.read(done, in -> in.readLong()) : 0;
    for (int r = 0; r < kept.length && !known; r++) {
      if (!work.has(name("state", turn, r))) {
        work(turn, r, how);
      }
      sum += share(turn, r);
    }
    sum = turn == 0 ? UNPROVEN : sum;
    int idle = turn - 1;
    if (sum < lowest) {
      lowest = sum;
      idle = best < turn - 1 ? best : -1;
      best = turn - 1;
      bound.accept(lowest);
    }
    if (!known) {
      long value = sum;
      work.write(done, out -> out.writeLong(value));
      if (idle != best) {
        forget(idle);
      }
    }
    return sum;
  }

  private void work(int turn, int r, Schedule how) throws IOException {
    var region = at(r, turn - 1);
    if (turn > 0) {
      region.told(others(turn - 1, r));
    }
    boolean byRoles = turn < how.turnsOfRoles();
    long value = region.turn(byRoles ? 0 : how.steps()).share();
    if (byRoles) {
      region.stepRoles(how.stepsOfRoles(), turn * how.stepsOfRoles());
    }
    turnOf[r] = turn;
    var border = region.border();
    work.write(name("border", turn, r), out -> {
      WorkFolder.longs(out, border.keys());
      WorkFolder.longs(out, border.prices());
    });
    var state = region.state();
    work.write(name("state", turn, r), out -> {
      out.writeLong(value);
      out.writeDouble(state.iterations());
      WorkFolder.longs(out, state.price());
      WorkFolder.floats(out, state.direction());
      WorkFolder.floats(out, state.seen());
      WorkFolder.floats(out, state.leaning());
      WorkFolder.doubles(out, state.ofRoles());
    });
  }

  private long share(int turn, int region) throws IOException {
    return work.read(name("state", turn, region), in -> in.readLong());
  }

  /** The region as it was after a turn, −1 for the start. */
  private PriceRegion at(int r, int turn) throws IOException {
    var known = kept[r];
    if (known != null && turnOf[r] == turn) {
      return known;
    }
    var region = known == null ? new PriceRegion(division.prices(r), rules) : known;
    if (turn >= 0) {
      region.restore(state(turn, r));
    }
    turnOf[r] = turn;
    if (known == null && (pairsKept + region.pairs())
        * BYTES_A_PAIR < Runtime.getRuntime().maxMemory() * SHARE_OF_MEMORY) {
      pairsKept += region.pairs();
      kept[r] = region;
    }
    return region;
  }

  private PriceState state(int turn, int region) throws IOException {
    return work.read(name("state", turn, region), in -> {
      in.readLong();
      return new PriceState(in.readDouble(), WorkFolder.longs(in), WorkFolder.floats(in),
          WorkFolder.floats(in), WorkFolder.floats(in), WorkFolder.doubles(in));
    });
  }

  private List<BorderPrices> others(int turn, int region) throws IOException {
    var others = new ArrayList<BorderPrices>();
    for (int r = 0; r < kept.length; r++) {
      if (r != region) {
        others.add(prices(work, name("border", turn, r)));
      }
    }
    return others;
  }

  static BorderPrices prices(WorkFolder work, String name) throws IOException {
    return work.read(name, in -> new BorderPrices(WorkFolder.longs(in), WorkFolder.longs(in)));
  }

  private void forget(int turn) throws IOException {
    for (int r = 0; r < kept.length && turn >= 0; r++) {
      work.delete(name("state", turn, r));
      work.delete(name("border", turn, r));
    }
  }

  /** Tries the last prices, then writes what the best ones are good for. */
  private void finish(int last) throws IOException {
    long sum = results(last);
    lowest = sum <= lowest ? sum : results(best);
  }

  /** At the prices after a turn. */
  private long results(int turn) throws IOException {
    long sum = 0;
    eligible = 0;
    for (int r = 0; r < kept.length; r++) {
      var region = at(r, turn);
      region.told(others(turn, r));
      sum += region.turn(0).share();
      eligible += region.ownPairs();
      work.write(name("certificate", r), out -> {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        region.writeRows(text);
        text.flush();
      });
      var all = region.all();
      work.write(name("prices", r), out -> {
        WorkFolder.longs(out, all.keys());
        WorkFolder.longs(out, all.prices());
      });
      var leaning = region.inclinations();
      work.write(name("leaning", r), out -> {
        WorkFolder.ints(out, leaning.volunteers());
        WorkFolder.doubles(out, leaning.points());
        WorkFolder.ints(out, leaning.needs());
        WorkFolder.doubles(out, leaning.ofNeeds());
      });
    }
    return sum;
  }
}
