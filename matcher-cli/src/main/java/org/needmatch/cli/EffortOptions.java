package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Option;

/** How much each try may search; counted in steps, so that answers repeat. */
final class EffortOptions {
  @Option(names = "--steps", paramLabel = "N", defaultValue = "200", description = "Steps of each search (default: ${DEFAULT-VALUE}).")
  private long steps;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of every random choice (default: 1).")
  private long seed;

  /** Of one solve. */
  SolveOptions effort() {
    if (steps < 1) {
      throw new IllegalArgumentException(say("wrong.below-one", "--steps", steps));
    }
    return SolveOptions.builder().timeLimit(null).stepLimit(steps).seed(seed).build();
  }
}
