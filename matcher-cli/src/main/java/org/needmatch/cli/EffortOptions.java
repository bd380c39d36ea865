package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import org.jspecify.annotations.Nullable;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Option;

/** How much each try may search; counted in steps, so that answers repeat. */
final class EffortOptions {
  @Option(names = "--steps", paramLabel = "N", defaultValue = "200", description = "Steps of each search (default: ${DEFAULT-VALUE}).")
  private long steps;

  @Option(names = "--gap", paramLabel = "GAP", converter = GapConverter.class, description = "End each search of the whole week once its plan is below its limit by no more than this, such as 0.5%% or 0.005.")
  private @Nullable Double gap;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of every random choice (default: 1).")
  private long seed;

  /** Of one solve. */
  SolveOptions effort() {
    if (steps < 1) {
      throw new IllegalArgumentException(say("wrong.below-one", "--steps", steps));
    }
    return SolveOptions.builder().timeLimit(null).stepLimit(steps).seed(seed).gapLimit(gap).build();
  }
}
