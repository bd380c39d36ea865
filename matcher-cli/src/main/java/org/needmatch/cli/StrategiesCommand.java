package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.concurrent.Callable;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.json.CommandDocument;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "strategies", description = "Lists the ways to search.")
final class StrategiesCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var all = Strategies.all();
    if (common.json()) {
      out.print(new CommandDocument.Strategies(
          all.stream().map(strategy -> new CommandDocument.Strategy(strategy.name(),
              strategy.description(), isDefault(strategy))).toList())
          .json());
      return ExitCode.DONE;
    }
    int width = all.stream().mapToInt(strategy -> strategy.name().length()).max().orElse(0);
    all.forEach(strategy -> out.println(
        strategy.name() + " ".repeat(width + 2 - strategy.name().length()) + strategy.description()
            + (isDefault(strategy) ? " " + say("strategies.default") : "")));
    return ExitCode.DONE;
  }

  private static boolean isDefault(Strategy strategy) {
    return strategy.name().equals(SolveOptions.DEFAULT_STRATEGY);
  }
}
