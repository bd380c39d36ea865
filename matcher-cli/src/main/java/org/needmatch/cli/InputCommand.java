package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.read.PlanRow;
import org.needmatch.internal.io.write.PlanFolder;
import org.needmatch.internal.region.RegionMachines;
import org.needmatch.io.read.UnusableInputException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that reads an input. */
abstract class InputCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private InputOptions input = new InputOptions();

  @Mixin
  private CommonOptions common = new CommonOptions();

  final InputOptions input() {
    return input;
  }

  final CommonOptions common() {
    return common;
  }

  /** Who solves by regions. */
  final RegionMachines machines() {
    return ((MatcherCommand) spec.root().userObject()).machines();
  }

  /** Where results go. */
  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where progress and log go. */
  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /**
   * The input, for an answer that says nothing of its rows: that some were not
   * taken is told beside it.
   *
   * @param weekIfNoneGiven
   *          null for that of the earliest dated need
   */
  final InputReading read(@Nullable LocalDate weekIfNoneGiven)
      throws UnusableInputException, CommandFailure {
    var read = input.read(weekIfNoneGiven);
    long errors = read.findings().stream().filter(one -> one.severity() == Severity.ERROR).count();
    if (errors > 0) {
      tell(say("input.errors", errors));
    }
    return read;
  }

  /**
   * A plan and its input; the week is the plan's own when none is given. Rows of
   * the plan that are about nothing in the input are told.
   */
  final PlannedWeek week(WrittenPlan written) throws UnusableInputException, CommandFailure {
    var read = read(written.week());
    var problem = PlanFolder.withRefusals(read.problem(), written.path());
    written.checkWeek(problem);
    var strangers = written.rows().stream().map(PlanRow::assignment).filter(
        row -> problem.need(row.needId()) == null || problem.volunteer(row.volunteerId()) == null)
        .toList();
    if (!strangers.isEmpty()) {
      tell(say("plan.strangers", strangers.size(), written.path(), strangers.getFirst().needId(),
          strangers.getFirst().volunteerId()));
    }
    return new PlannedWeek(problem, read.absent(), written.plan());
  }

  private void tell(String line) {
    if (!common.quiet()) {
      err().println(line);
      err().flush();
    }
  }

  /**
   * For a value that the command cannot work with; it is shown with the usage.
   */
  final ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The same for a value that something else refused. */
  final ParameterException misuse(IllegalArgumentException refusal) {
    return new ParameterException(spec.commandLine(), refusal.getMessage(), refusal);
  }
}
