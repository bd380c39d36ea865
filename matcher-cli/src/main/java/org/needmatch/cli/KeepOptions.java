package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.EarlierEditionsReader;
import org.needmatch.internal.io.read.PriceReader;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.io.read.PlanReader;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.DualPrices;
import org.needmatch.replan.RetainedPlan;
import picocli.CommandLine.Option;

/** Which published plan a new one is held against. */
final class KeepOptions {
  @Option(names = "--keep", paramLabel = "PLAN", description = "A published plan: what is still valid of it stays, and only the rest is planned anew.")
  private @Nullable Path keep;

  @Option(names = "--from", paramLabel = "DATETIME", converter = DateTimeConverter.class, description = "With --keep, the time that it is, such as 2026-11-23T09:00: sessions that have begun and people on their way stay as they are.")
  private @Nullable LocalDateTime from;

  @Nullable
  Path plan() {
    return keep;
  }

  /** The prices that the plan was proven with, none without a plan. */
  DualPrices prices() {
    return keep == null ? DualPrices.NONE : PriceReader.read(keep);
  }

  /**
   * What was published of the same weeks: by the plan that is kept, and by
   * calendars that the new plan's folder holds.
   */
  EarlierEditions earlier(Problem problem, Path out) throws UnusableInputException {
    return new EarlierEditionsReader(problem.week(), problem.weeks()).of(keep, out);
  }

  /** Who has been told to be ready. */
  List<Assignment> standbys() throws UnusableInputException {
    return keep == null ? List.of() : PlanReader.standbys(keep);
  }

  /** What stays, null when no plan is to be kept. */
  @Nullable
  RetainedPlan of(Problem problem) throws UnusableInputException, CommandFailure {
    var path = keep;
    if (path == null) {
      if (from != null) {
        throw new CommandFailure(ExitCode.WRONG_USAGE, say("wrong.from-alone"));
      }
      return null;
    }
    return Cores.matcher().on(problem).retain(PlanReader.published(path), from);
  }
}
