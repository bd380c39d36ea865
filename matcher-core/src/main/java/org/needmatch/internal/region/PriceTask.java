package org.needmatch.internal.region;

import java.io.IOException;

/**
 * One turn of a region's prices, from what all regions ended the last with. Its
 * state is written where it is not kept, and now and then.
 *
 * @param turn
 *          from 0
 */
record PriceTask(PriceTurns turns, int turn) implements RegionTask {
  /** Turns from one state that is always written to the next. */
  static final int BETWEEN_STATES = 10;

  @Override
  public int region() {
    return turns.region();
  }

  @Override
  public String done() {
    return RegionFiles.name("border", turn, region());
  }

  @Override
  public void run(TaskContext context, Part part) throws IOException {
    var files = new RegionFiles(context.work());
    var at = files.at(context, part, turns, turn - 1);
    var ended = files.turn(at, turns, turn);
    boolean kept = context.keep(region(), TaskContext.Held.of(at, turn));
    if (!kept || turn % BETWEEN_STATES == 0) {
      files.state(turn, region(), ended.state());
    }
    if (!kept && (turn - 2) % BETWEEN_STATES != 0) {
      files.forget(turn - 2, region());
    }
    files.border(turn, region(), ended.share(), ended.border());
  }
}
