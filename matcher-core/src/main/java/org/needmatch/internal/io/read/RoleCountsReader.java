package org.needmatch.internal.io.read;

import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;

/** Reads how many seats a row has. */
final class RoleCountsReader {
  private static final int MOST = 100_000;

  private RoleCountsReader() {
  }

  /** The role, null when the row is set aside. */
  static @Nullable Role read(RowReader row, String name, Requirement requirement) {
    int minimum = row.count("volunteers_min", 1, 0, MOST);
    int wanted = row.count("volunteers", Math.max(1, minimum), 1, MOST);
    if (row.ok() && wanted < minimum) {
      row.error(FindingCode.COUNTS_CONTRADICT,
          row.blank("volunteers") ? "volunteers_min" : "volunteers",
          "The row wants " + wanted + " volunteers, fewer than its minimum of " + minimum + ".",
          "Raise volunteers or lower volunteers_min.");
    }
    int core = row.count("volunteers_core", minimum, 0, MOST);
    if (row.ok() && (core < minimum || core > wanted)) {
      row.error(
          FindingCode.COUNTS_CONTRADICT, "volunteers_core", "volunteers_core is " + core
              + ", not from the minimum of " + minimum + " to the " + wanted + " wanted.",
          "Correct volunteers_core, or leave it empty for the minimum.");
    }
    return row.ok()
        ? Role.builder(name).minimum(minimum).wanted(wanted).core(core).requirement(requirement)
            .build()
        : null;
  }
}
