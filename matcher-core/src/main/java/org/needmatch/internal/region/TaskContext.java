package org.needmatch.internal.region;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.rules.RuleSet;

/**
 * What tasks find on a machine: the work folder, the rules, and regions that
 * stay in memory between the turns of prices while they fit into a part of it,
 * which changes nothing but the time. Thread-safe when the folder is.
 */
public final class TaskContext {
  private static final double SHARE_OF_MEMORY = 0.4;
  private static final long BYTES_A_PAIR = 220;

  private final WorkFolder work;
  private final RuleSet rules;
  private final Map<Integer, Held> held = new HashMap<>();
  private long pairs;

  /**
   * A region as it was after a turn.
   *
   * @param turn
   *          −1 for the start
   */
  record Held(PriceRegion region, int turn) {
  }

  /** For tasks under these rules. */
  public TaskContext(WorkFolder work, RuleSet rules) {
    this.work = work;
    this.rules = rules;
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
    pairs -= known == null ? 0 : known.region().pairs();
    return known;
  }

  /** Keeps the region if there is room. */
  synchronized void keep(int number, Held region) {
    long more = region.region().pairs();
    if ((pairs + more) * BYTES_A_PAIR < Runtime.getRuntime().maxMemory() * SHARE_OF_MEMORY) {
      var before = held.put(number, region);
      pairs += more - (before == null ? 0 : before.region().pairs());
    }
  }

  /** Forgets all regions. */
  synchronized void clear() {
    held.clear();
    pairs = 0;
  }
}
