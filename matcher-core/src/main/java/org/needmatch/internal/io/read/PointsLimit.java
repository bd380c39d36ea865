package org.needmatch.internal.io.read;

import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.rules.Objective;

/** Refuses weeks whose points could not be counted exactly. */
final class PointsLimit {
  private static final double MAX_POINTS = 0x1p52;

  private PointsLimit() {
  }

  /**
   * Adds up what all seats of all needs are worth.
   *
   * @param file
   *          that has the needs
   */
  static void check(Problem problem, String file) throws TableFault {
    var objective = new Objective(problem);
    double total = 0;
    double most = 0;
    String dearest = "";
    for (var need : problem.needs()) {
      double points = (double) objective.unit(need)
          * need.roles().stream().mapToLong(Role::wanted).sum();
      total += points;
      if (points > most) {
        most = points;
        dearest = need.id();
      }
    }
    if (total > MAX_POINTS) {
      throw new TableFault(FindingCode.NUMBER_RANGE.at(file, 0, "priority", dearest,
          "All needs together are worth more points than can be counted exactly (2^52); the need "
              + dearest + " is worth most.",
          "nothing was read", "Write smaller weights of areas and initiatives, priorities or "
              + "numbers of volunteers; only their proportions matter."));
    }
  }
}
