package org.needmatch.cli;

import java.nio.file.Path;
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
}
