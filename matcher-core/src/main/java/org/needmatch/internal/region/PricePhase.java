package org.needmatch.internal.region;

import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;

/**
 * Prices of all regions in turns: after each, all are told what the others
 * ended it with. Not thread-safe.
 */
final class PricePhase {
  /** Of the start, before anybody was told anything. */
  private static final long UNPROVEN = Long.MAX_VALUE;
  private static final double FALL = 0.0002;
  /**
   * Turns without such a fall before the end: prices of pairs overshoot at first.
   */
  private static final int PATIENCE = 8;

  private final WorkFolder work;
  private final RegionFiles files;
  private final RegionWorkers workers;
  private final Division division;
  private final LongConsumer bound;
  private final int regions;
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
  record Schedule(int turnsOfRoles, int stepsOfRoles, int turns,
      int steps) implements Serializable {
    /** People up to whom regions stay in memory. */
    static final int CITY = 200_000;

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
  PricePhase(WorkFolder work, RegionWorkers workers, Division division, LongConsumer bound) {
    this.work = work;
    files = new RegionFiles(work);
    this.workers = workers;
    this.division = division;
    this.bound = bound;
    regions = division.regions();
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
      for (int r = 0; r < regions; r++) {
        work.delete(RegionFiles.name("result", last, r));
        work.delete(RegionFiles.name("result", best, r));
      }
    }
    workers.release();
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

  /** Does a turn, or what is left of it; returns the sum of shares. */
  private long turn(int turn, Schedule how) throws IOException {
    var done = String.format(Locale.ROOT, "turn-%04d.done", turn);
    boolean known = work.has(done);
    long sum = known ? work.read(done, in -> in.readLong()) : 0;
    if (!known) {
      workers.run(stage(r -> new PriceTask(r, regions, turn, how)));
      for (int r = 0; r < regions; r++) {
        sum += files.share(turn, r);
      }
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

  private RegionWorkers.Stage stage(IntFunction<RegionTask> task) {
    return new RegionWorkers.Stage("prices", regions, task, division::prices);
  }

  private void forget(int turn) throws IOException {
    for (int r = 0; r < regions && turn >= 0; r++) {
      work.delete(RegionFiles.name("state", turn, r));
      work.delete(RegionFiles.name("border", turn, r));
    }
  }

  /** Tries the last prices, then writes what the best ones are good for. */
  private void finish(int last) throws IOException {
    long sum = results(last);
    lowest = sum <= lowest ? sum : results(best);
  }

  /** At the prices after a turn. */
  private long results(int turn) throws IOException {
    workers.run(stage(r -> new ResultTask(r, regions, turn)));
    long sum = 0;
    eligible = 0;
    for (int r = 0; r < regions; r++) {
      sum += work.read(RegionFiles.name("result", turn, r), in -> {
        long share = in.readLong();
        eligible += in.readLong();
        return share;
      });
    }
    return sum;
  }
}
