package org.needmatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.needmatch.domain.Problem;
import org.needmatch.intake.UnusableInputException;
import org.needmatch.plan.Plan;

/** A plan that is there already, beside its input. */
record PlannedWeek(Problem problem, Plan plan) {

  /**
   * Reads both; the week is the plan's own when none is given.
   *
   * @param path
   *          the plan's folder, or its assignments.csv
   */
  static PlannedWeek read(Path path, InputOptions input)
      throws UnusableInputException, CommandFailure {
    var read = ComparedPlan.read(path);
    var problem = PlanFolder.withRefusals(input.read(read.week()).problem(), path);
    return new PlannedWeek(problem, read.against(problem).plan());
  }

  /** The folder that the plan is in. */
  static Path folder(Path path) {
    var parent = path.toAbsolutePath().getParent();
    return Files.isDirectory(path) || parent == null ? path : parent;
  }
}
