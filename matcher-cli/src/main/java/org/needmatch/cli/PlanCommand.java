package org.needmatch.cli;

import java.nio.file.Path;
import org.needmatch.internal.io.write.PlanFolder;
import org.needmatch.io.read.UnusableInputException;
import picocli.CommandLine.Parameters;

/** A command that reads an input and one plan of it. */
abstract class PlanCommand extends InputCommand {
  @Parameters(index = "1", paramLabel = "PLAN", description = "The plan's folder, or its assignments.csv.")
  @SuppressWarnings("NullAway.Init")
  private Path path;

  /** The plan's folder, or its assignments.csv. */
  final Path path() {
    return path;
  }

  /** The plan as it stands in its files. */
  final WrittenPlan written() throws UnusableInputException, CommandFailure {
    return WrittenPlan.read(path);
  }

  /** The plan and its input; the week is the plan's own when none is given. */
  final PlannedWeek week(WrittenPlan written) throws UnusableInputException, CommandFailure {
    var read = input().read(written.week());
    var problem = PlanFolder.withRefusals(read.problem(), path);
    written.checkWeek(problem);
    return new PlannedWeek(problem, read.absent(), written.plan());
  }
}
