package org.needmatch.internal.region;

import java.io.IOException;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
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
  private static final int PATIENCE = 40;

  private final WorkFolder work;
  private final RegionFiles files;
  private final RegionWorkers workers;
  private final Division division;
  private final LongConsumer bound;
  private final int regions;
  private long eligible;
  private int best = -1;
  private int forgotten;
  private long lowest = Long.MAX_VALUE;

  /**
   * How long prices take: first steps with one price a role, each region by
   * itself, then turns, each a step with a price for each pair.
   *
   * @param turns
   *          at most
   */
  record Schedule(int stepsOfRoles, int turns) {
    private static final Schedule BY_STEPS = new Schedule(30, 250);
    private static final Schedule BY_TIME = new Schedule(30, 2_000);

    static Schedule of(boolean timed) {
      return timed ? BY_TIME : BY_STEPS;
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
      while (last < how.turns() && flat < PATIENCE
          && (last < 0 || !over.getAsBoolean() || last < 1)) {
        last++;
        long value = turn(last, how);
        boolean falls = mark - value > FALL * Math.abs(value);
        mark = falls ? value : mark;
        flat = falls ? 0 : flat + 1;
      }
      finish(how);
      work.write("prices.done", out -> {
        out.writeLong(lowest);
        out.writeLong(eligible);
      });
      forget(last + 1);
      for (int r = 0; r < regions; r++) {
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
      workers.run(stage(how, turns -> new PriceTask(turns, turn)));
      for (int r = 0; r < regions; r++) {
        sum += files.share(turn, r);
      }
    }
    sum = turn == 0 ? UNPROVEN : sum;
    if (sum < lowest) {
      lowest = sum;
      best = turn;
      bound.accept(lowest);
    }
    if (!known) {
      long value = sum;
      work.write(done, out -> out.writeLong(value));
      forget(best - best % PriceTask.BETWEEN_STATES);
    }
    return sum;
  }

  private RegionWorkers.Stage stage(Schedule how, Function<PriceTurns, RegionTask> task) {
    return new RegionWorkers.Stage("prices", regions,
        r -> task.apply(new PriceTurns(r, regions, how.stepsOfRoles())), division::prices);
  }

  /** Whatever turns before this one left. */
  private void forget(int first) throws IOException {
    for (; forgotten < first; forgotten++) {
      for (int r = 0; r < regions; r++) {
        work.delete(RegionFiles.name("state", forgotten, r));
        work.delete(RegionFiles.name("border", forgotten, r));
      }
    }
  }

  /** Writes what the best prices are good for. */
  private void finish(Schedule how) throws IOException {
    workers.run(stage(how, turns -> new ResultTask(turns, best)));
    eligible = 0;
    for (int r = 0; r < regions; r++) {
      eligible += work.read(RegionFiles.name("result", best, r), in -> in.readInt());
    }
  }
}
