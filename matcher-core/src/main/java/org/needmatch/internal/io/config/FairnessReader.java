package org.needmatch.internal.io.config;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.io.table.TableFault;

/** Reads the floors under what groups of needs get. */
record FairnessReader(SettingValues values, SettingFaults faults) {

  /** Null when no floor is set. */
  @Nullable
  Fairness read() throws TableFault {
    var floor = values.parse("fairness.floor", null, FloorText::floor);
    var own = values.parse("fairness.own", null, FloorText::own);
    if (floor == null && own == null) {
      for (var name : List.of("fairness.by", "fairness.weight")) {
        if (values.text(name) != null) {
          throw faults.bad(name, String.valueOf(values.text(name)),
              "The setting " + name + " says how floors count, but no floor is set.",
              "Set fairness.floor or fairness.own, or take it out.");
        }
      }
      return null;
    }
    return new Fairness(values.parse("fairness.by", Grouping.AREA, FloorText::grouping),
        floor == null ? 0 : floor, own == null ? new TreeMap<>() : own,
        values.whole("fairness.weight", 0));
  }
}
