package org.needmatch.cli;

import java.util.Arrays;
import org.needmatch.intake.UnusableInputException;
import org.needmatch.output.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one sentence and an exit code. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine commandLine,
      ParseResult parsed) {
    var err = commandLine.getErr();
    return switch (failure) {
      case CommandFailure e -> {
        err.println("matcher: " + e.getMessage());
        yield e.exitCode();
      }
      case UnusableInputException e -> {
        FindingText.lines(e.findings()).forEach(err::println);
        err.println("matcher: " + FindingText.line(e.finding()));
        yield ExitCode.UNUSABLE_INPUT;
      }
      case OutputException e -> {
        err.println("matcher: " + e.getMessage());
        yield ExitCode.CANNOT_WRITE;
      }
      default -> {
        boolean debug = Arrays.asList(parsed.originalArgs().toArray()).contains("--debug")
            || parsed.expandedArgs().contains("--debug");
        if (debug) {
          failure.printStackTrace(err);
        }
        err.println("matcher: An internal fault: " + failure + ". "
            + (debug
                ? "Please report it."
                : "Run it again with --debug and report what it prints."));
        yield ExitCode.INTERNAL_FAULT;
      }
    };
  }
}
