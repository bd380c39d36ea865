package org.needmatch.cli;

import org.jspecify.annotations.Nullable;
import org.needmatch.intake.UnusableInputException;
import org.needmatch.output.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what went wrong into one sentence and an exit code, and with
 * {@code --json} into JSON on standard output beside it.
 */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine commandLine,
      ParseResult parsed) {
    boolean json = given(commandLine, "--json");
    return switch (failure) {
      case CommandFailure e -> end(commandLine, json, e.exitCode(), e.getMessage());
      case UnusableInputException e -> refused(commandLine, json, Refusal.of(e));
      case RefusedInput e -> refused(commandLine, json, e.refusal());
      case OutputException e -> end(commandLine, json, ExitCode.CANNOT_WRITE, e.getMessage());
      default -> {
        boolean debug = given(commandLine, "--debug");
        if (debug) {
          failure.printStackTrace(commandLine.getErr());
        }
        yield end(commandLine, json, ExitCode.INTERNAL_FAULT,
            "An internal fault: " + failure + ". "
                + (debug
                    ? "Please report it."
                    : "Run it again with --debug and report what it prints."));
      }
    };
  }

  /**
   * The findings of {@code check} are results, those of others go with the
   * sentence.
   */
  private static int refused(CommandLine commandLine, boolean json, Refusal refusal) {
    boolean result = commandLine.getCommand() instanceof CheckCommand;
    if (json) {
      commandLine.getOut().println(refusal.json());
    } else if (result) {
      refusal.lines().forEach(commandLine.getOut()::println);
    } else {
      refusal.linesBefore().forEach(commandLine.getErr()::println);
    }
    commandLine.getErr().println("matcher: " + refusal.sentence());
    return ExitCode.UNUSABLE_INPUT;
  }

  private static int end(CommandLine commandLine, boolean json, int exitCode,
      @Nullable String sentence) {
    if (json) {
      commandLine.getOut().println(Json.pretty(Json.failure(exitCode, String.valueOf(sentence))));
    }
    commandLine.getErr().println("matcher: " + sentence);
    return exitCode;
  }

  private static boolean given(CommandLine commandLine, String option) {
    return commandLine.getParseResult() != null
        && commandLine.getParseResult().hasMatchedOption(option);
  }
}
