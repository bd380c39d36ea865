package org.needmatch.strategy;

import java.util.List;

/**
 * Where a strategy that improves a plan should look.
 *
 * @param needIds
 *          needs, most promising first
 */
public record Focus(List<String> needIds) implements Extension {
  /** Copies the list. */
  public Focus {
    needIds = List.copyOf(needIds);
  }
}
