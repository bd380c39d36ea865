package org.needmatch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
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

  /** Where results go. */
  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where progress and log go. */
  final PrintWriter err() {
    return spec.commandLine().getErr();
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
