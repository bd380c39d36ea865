package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.json.CommandDocument;
import org.needmatch.json.CommandDocument.StrategyParameter;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "strategies", description = "Lists the ways to search.")
final class StrategiesCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Mixin
  private PluginOptions plugins = new PluginOptions();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var all = strategies();
    if (common.json()) {
      out.print(
          new CommandDocument.Strategies(
              all.stream()
                  .map(strategy -> new CommandDocument.Strategy(strategy.name(),
                      strategy.description(), isDefault(strategy), parameters(strategy)))
                  .toList())
              .json());
      return ExitCode.DONE;
    }
    int width = all.stream().mapToInt(strategy -> strategy.name().length()).max().orElse(0);
    for (var strategy : all) {
      out.println(strategy.name() + " ".repeat(width + 2 - strategy.name().length())
          + strategy.description() + (isDefault(strategy) ? " " + say("strategies.default") : ""));
      strategy.parameters()
          .forEach(one -> out.println(" ".repeat(width + 2) + say("strategies.parameter",
              one.name(), one.description(), one.range(), one.standard())));
    }
    return ExitCode.DONE;
  }

  private List<Strategy> strategies() {
    try {
      return plugins.strategies();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static @Nullable List<StrategyParameter> parameters(Strategy strategy) {
    return strategy.parameters().isEmpty()
        ? null
        : strategy.parameters().stream().map(one -> new StrategyParameter(one.name(),
            one.description(), one.range(), one.standard())).toList();
  }

  private static boolean isDefault(Strategy strategy) {
    return strategy.name().equals(SolveOptions.DEFAULT_STRATEGY);
  }
}
