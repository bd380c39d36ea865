package org.needmatch.internal.region;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.rules.RuleSet;

/**
 * What tasks find on a machine: the work folder, the rules, and regions that
 * stay in memory between the turns of prices. While all fit into a part of the
 * memory they stay as they are; when they do not, what does not move stays of
 * each, as far as it fits. That changes nothing but the time. Thread-safe when
 * the folder is.
 */
public final class TaskContext {
  private static final double SHARE_OF_MEMORY = 0.5;
  private static final long BYTES_A_PAIR = 105;
  private static final long BYTES_A_PAIR_OF_GROUND = 68;

  private final WorkFolder work;
  private final RuleSet rules;
  private final long room;
  private final Map<Integer, Held> held = new HashMap<>();
  private boolean crowded;
  private long pairs;

  /**
   * A region as it was after a turn.
   *
   * @param region
   *          null when only the ground was kept
   * @param turn
   *          −1 for the start
   */
  record Held(RegionGround ground, @Nullable PriceRegion region, int turn) {
    static Held of(PriceRegion region, int turn) {
      return new Held(region.ground(), region, turn);
    }
  }

  /** For tasks under these rules. */
  public TaskContext(WorkFolder work, RuleSet rules) {
    this(work, rules, (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_MEMORY));
  }

  /**
   * @param room
   *          bytes that kept regions may take
   */
  TaskContext(WorkFolder work, RuleSet rules, long room) {
    this.work = work;
    this.rules = rules;
    this.room = room;
  }

  WorkFolder work() {
    return work;
  }

  RuleSet rules() {
    return rules;
  }

  /** The region if it was kept; nobody else has it until it is kept again. */
  synchronized @Nullable Held take(int region) {
    var known = held.remove(region);
    pairs -= known == null ? 0 : known.ground().count();
    return known;
  }

  /**
   * Keeps as much of the region as there is room for.
   *
   * @return whether that is all of it
   */
  synchronized boolean keep(int number, Held region) {
    take(number);
    long all = pairs + region.ground().count();
    if (!crowded && all * BYTES_A_PAIR >= room) {
      crowded = true;
      held.replaceAll((other, known) -> new Held(known.ground(), null, known.turn()));
    }
    if (!crowded || all * BYTES_A_PAIR_OF_GROUND < room) {
      held.put(number, crowded ? new Held(region.ground(), null, region.turn()) : region);
      pairs = all;
    }
    return !crowded;
  }

  /** Forgets all regions. */
  synchronized void clear() {
    held.clear();
    crowded = false;
    pairs = 0;
  }
}
