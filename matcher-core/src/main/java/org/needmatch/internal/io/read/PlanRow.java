package org.needmatch.internal.io.read;

import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedRow;

/**
 * A row of a plan's assignments.csv as it stands; nothing is promised about the
 * ids.
 *
 * @param line
 *          1-based line of the file at which the row starts
 */
public record PlanRow(long line, PublishedRow row) {

  /** Who sits where. */
  public Assignment assignment() {
    return row.assignment();
  }

  /** What became of it. */
  public ResponseStatus status() {
    return row.status();
  }

  /** The same with another status. */
  public PlanRow with(ResponseStatus other) {
    return new PlanRow(line, row.with(other));
  }
}
