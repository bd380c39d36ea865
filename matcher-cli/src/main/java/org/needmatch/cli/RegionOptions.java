package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.region.Footprint;
import org.needmatch.internal.region.RegionMachines;
import org.needmatch.internal.region.RegionalSolve;
import org.needmatch.internal.text.Sha256;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import picocli.CommandLine.Option;

/** How a week that is too large for one search is cut. */
final class RegionOptions {
  @Option(names = "--regions", paramLabel = "N", description = "Solve by so many regions, two at a time, for a week too large for the memory.")
  private @Nullable Integer regions;

  @Option(names = "--work", paramLabel = "FOLDER", description = "With --regions, where finished steps are kept, so that the same command goes on where it was stopped (default: beside the plan's folder).")
  private @Nullable String work;

  /**
   * Into how many regions the week is cut, 1 when a search takes the whole: as
   * many as are asked for, or as many as the memory wants where the whole would
   * not fit.
   *
   * @param memory
   *          bytes that a search may take
   */
  int count(Problem problem, SolveOptions options, long memory) {
    if (regions != null) {
      return regions;
    }
    return options.strategy().equals(SolveOptions.DEFAULT_STRATEGY)
        ? Footprint.of(problem, Cores.matcher().rules(), memory).regions()
        : 1;
  }

  /** Whether regions are asked for. */
  boolean given() {
    return regions != null;
  }

  /** Where the steps are kept. */
  String work(Path out) {
    return work == null ? out.toAbsolutePath().normalize() + ".work" : work;
  }

  /**
   * Refuses what does not go together.
   *
   * @throws CommandFailure
   *           with the reason
   */
  void check(SolveOptions options) throws CommandFailure {
    if (regions == null && work != null) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, say("wrong.work-alone"));
    }
    if (regions == null) {
      return;
    }
    if (regions < 1) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, say("wrong.below-one", "--regions", regions));
    }
    if (!options.strategy().equals(SolveOptions.DEFAULT_STRATEGY)) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, say("wrong.regions-alone"));
    }
  }

  /**
   * Solves by regions. Whoever stops it is told that the same command goes on.
   *
   * @param settings
   *          that replace those of the input, by name
   * @param place
   *          of the work folder
   */
  SolveResult solve(InputReading read, Map<String, String> settings, Problem problem, int count,
      SolveOptions options, String place, RegionMachines machines, ProgressListener listener,
      PrintWriter err) throws Exception {
    var about = String.join("\n", Version.current(), read.inputHash(),
        "settings " + new TreeMap<>(settings) + " " + options.parameters(),
        problem.week() + " " + problem.weeks(), "seed " + options.seed(),
        "steps " + options.stepLimit() + " gap " + options.gapLimit(), "regions " + count,
        "told " + told(problem), "files 3", "");
    var rules = Cores.matcher().rules();
    var stopped = new Thread(() -> {
      err.println(say("solve.regions-stopped", place));
      err.flush();
    });
    Runtime.getRuntime().addShutdownHook(stopped);
    try (var files = machines.folder(place, about)) {
      return new RegionalSolve(problem, rules, options, count, files,
          machines.workers(files, rules.on(options.threads(), null)), listener).solve();
    } finally {
      notStopped(stopped);
    }
  }

  /** What people have been told and what stays, as a digest. */
  private static String told(Problem problem) {
    var text = new StringBuilder().append(problem.published().from());
    problem.pins().forEach(pin -> text.append('\n').append(pin));
    problem.published().assignments().forEach(one -> text.append('\n').append(one));
    return Sha256.hex(text.toString());
  }

  private static void notStopped(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // It is told.
      return;
    }
  }
}
