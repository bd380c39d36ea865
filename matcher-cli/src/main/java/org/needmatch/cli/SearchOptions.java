package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.plan.DualPrices;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How to search, and for how long. */
final class SearchOptions {
  private static final Duration DEFAULT_TIME = Duration.ofSeconds(30);

  @Mixin
  private PluginOptions plugins = new PluginOptions();

  @Option(names = {"--time-limit",
      "--time"}, paramLabel = "TIME", converter = DurationConverter.class, description = "Time to search, such as 30s or 1m30s (default: 30s, or none with --steps).")
  private @Nullable Duration timeLimit;

  @Option(names = "--steps", paramLabel = "N", description = "Steps to search; the same input, seed and steps give the same files.")
  private @Nullable Long steps;

  @Option(names = "--gap", paramLabel = "GAP", converter = GapConverter.class, description = "Stop once the plan is below the limit by no more than this, such as 0.5%% or 0.005; 0: only when no plan can meet more.")
  private @Nullable Double gap;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of every random choice (default: 1).")
  private long seed;

  @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: one a core); the plan does not depend on it.")
  private @Nullable Integer threads;

  @Option(names = "--strategy", paramLabel = "NAME", defaultValue = SolveOptions.DEFAULT_STRATEGY, description = "How to search; 'matcher strategies' lists them and what --set strategy.NAME=VALUE sets (default: ${DEFAULT-VALUE}).")
  private String strategy = SolveOptions.DEFAULT_STRATEGY;

  /**
   * Of one solve.
   *
   * @param prices
   *          that the bound begins from
   * @param parameters
   *          what is set about the strategy
   * @param err
   *          is told of options without effect
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  SolveOptions of(DualPrices prices, Map<String, String> parameters, PrintWriter err) {
    var limit = timeLimit == null && steps == null ? DEFAULT_TIME : timeLimit;
    var search = Strategies.named(strategy, plugins.strategies());
    Strategies.check(search, parameters);
    if (gap != null && !search.keepsGapLimit()) {
      err.println(say("solve.gap-unused", strategy));
    }
    var options = SolveOptions.builder().timeLimit(limit).stepLimit(steps).seed(seed)
        .threads(threads == null ? Runtime.getRuntime().availableProcessors() : threads)
        .strategy(search).prices(prices).gapLimit(gap);
    parameters.forEach(options::parameter);
    return options.build();
  }
}
