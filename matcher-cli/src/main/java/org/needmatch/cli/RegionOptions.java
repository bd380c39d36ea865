package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.region.Footprint;
import org.needmatch.internal.region.RegionalSolve;
import org.needmatch.internal.region.WorkFolder;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import picocli.CommandLine.Option;

/** How a week that is too large for one search is cut. */
final class RegionOptions {
  @Option(names = "--regions", paramLabel = "N", description = "Solve by so many regions, one after the other, for a week too large for the memory.")
  private @Nullable Integer regions;

  @Option(names = "--work", paramLabel = "FOLDER", description = "With --regions, where finished steps are kept, so that the same command goes on where it was stopped (default: beside the plan's folder).")
  private @Nullable Path work;

  /**
   * Into how many regions the week is cut, 1 when a search takes the whole: as
   * many as are asked for, or as many as the memory wants where the whole would
   * not fit.
   *
   * @param alone
   *          whether nothing is asked for that goes without regions only
   */
  int count(Problem problem, SolveOptions options, boolean alone) {
    if (regions != null) {
      return regions;
    }
    return alone && problem.settings().fairness() == null
        && options.strategy().equals(SolveOptions.DEFAULT_STRATEGY) && options.gapLimit() == null
            ? Footprint.of(problem, Cores.matcher().rules(), Runtime.getRuntime().maxMemory())
                .regions()
            : 1;
  }

  /** Whether regions are asked for. */
  boolean given() {
    return regions != null;
  }

  /** Where the steps are kept. */
  Path work(Path out) {
    return work == null ? Path.of(out.toAbsolutePath().normalize() + ".work") : work;
  }

  /**
   * Refuses what does not go together.
   *
   * @throws CommandFailure
   *           with the reason
   */
  void check(SolveOptions options, boolean keeps) throws CommandFailure {
    if (regions == null && work != null) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, say("wrong.work-alone"));
    }
    if (regions == null) {
      return;
    }
    if (regions < 1) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, say("wrong.below-one", "--regions", regions));
    }
    if (keeps || !options.strategy().equals(SolveOptions.DEFAULT_STRATEGY)
        || options.gapLimit() != null) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, say("wrong.regions-alone"));
    }
  }

  /** Solves by regions. */
  SolveResult solve(InputReading read, Problem problem, int count, SolveOptions options, Path out,
      ProgressListener listener) throws Exception {
    if (problem.settings().fairness() != null) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, say("wrong.regions-floors"));
    }
    var about = String.join("\n", Version.current(), read.inputHash(),
        Integer.toHexString(words(problem.settings().toString()).hashCode()),
        problem.week() + " " + problem.weeks(), "seed " + options.seed(),
        "steps " + options.stepLimit(), "regions " + count, "");
    return new RegionalSolve(problem, Cores.matcher().rules(), options, count,
        WorkFolder.of(work(out), about), listener).solve();
  }

  /** In an order that does not depend on hashing. */
  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\w.:-]+")).sorted().toList();
  }
}
