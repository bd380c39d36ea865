package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import org.needmatch.internal.region.RegionMachines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(name = "matcher", versionProvider = Version.class, mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, synopsisSubcommandLabel = "COMMAND", description = "Matches volunteers to the needs of a place, week after week.", footer = {
    "", "Exit codes: 0 done, 1 internal fault, 2 wrong usage, 3 unusable input,",
    "4 a plan that breaks a rule, 5 cannot write, 130 interrupted with the best plan written."}, subcommands = {
        SolveCommand.class, CheckCommand.class, VerifyCommand.class, CompareCommand.class,
        ExplainCommand.class, RecommendCommand.class, RecruitCommand.class, FairCommand.class,
        GenerateCommand.class, StrategiesCommand.class, ExportCommand.class, MarkCommand.class,
        ReplanCommand.class, HistoryCommand.class, NextCommand.class, PolicyCommand.class,
        InitCommand.class, ServeCommand.class, RoadsCommand.class, CompletionCommand.class,
        CommandLine.HelpCommand.class})
final class MatcherCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private final RegionMachines machines;

  /** With those who solve by regions. */
  MatcherCommand(RegionMachines machines) {
    this.machines = machines;
  }

  RegionMachines machines() {
    return machines;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), say("wrong.no-command"));
  }
}
