package org.needmatch.internal.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In what an input differs from the last beyond what weeks differ by. The
 * thresholds stand in {@code docs/drift.md}.
 */
public final class Drift {
  private Drift() {
  }

  /** Those about safeguarding first; none when nothing stands out. */
  public static List<Alarm> between(LastInput last, Statement now, InputRecord input) {
    var alarms = new ArrayList<Alarm>();
    alarms.addAll(new CheckCountDrift(last.footing(), CheckCounts.of(now)).alarms());
    alarms.addAll(new FileDrift(last.input(), input).alarms());
    alarms.sort(Comparator.comparing(alarm -> !alarm.safeguarding()));
    return alarms;
  }
}
