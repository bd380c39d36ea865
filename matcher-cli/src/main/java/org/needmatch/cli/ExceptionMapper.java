package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.InvalidPathException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.store.OutputException;
import org.needmatch.json.CommandDocument;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what went wrong into one sentence and an exit code, and with
 * {@code --json} into JSON on standard output beside it.
 */
final class ExceptionMapper implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine commandLine,
      ParseResult parsed) {
    boolean json = given(commandLine, "--json");
    return switch (failure) {
      case CommandFailure e -> end(commandLine, json, e.exitCode(), e.getMessage());
      case UnusableInputException e -> refused(commandLine, json, CommandRefusal.of(e));
      case RefusedInput e -> refused(commandLine, json, e.refusal());
      case OutputException e -> end(commandLine, json, ExitCode.CANNOT_WRITE, e.getMessage());
      case InvalidPathException e ->
        end(commandLine, json, ExitCode.UNUSABLE_INPUT, unnameable(e.getInput()));
      default -> {
        if (Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause).limit(100)
            .anyMatch(OutOfMemoryError.class::isInstance)) {
          yield end(commandLine, json, ExitCode.WRONG_USAGE, tooLittleMemory());
        }
        boolean debug = given(commandLine, "--debug");
        if (debug) {
          failure.printStackTrace(commandLine.getErr());
        }
        yield end(commandLine, json, ExitCode.INTERNAL_FAULT,
            say(debug ? "fault.debug" : "fault", failure));
      }
    };
  }

  /**
   * The findings of {@code check} are results, those of others go with the
   * sentence.
   */
  private static int refused(CommandLine commandLine, boolean json, CommandRefusal refusal) {
    boolean result = commandLine.getCommand() instanceof CheckCommand;
    if (json) {
      commandLine.getOut().print(refusal.json());
    } else if (result) {
      refusal.lines().forEach(commandLine.getOut()::println);
    } else {
      refusal.linesBefore().forEach(commandLine.getErr()::println);
    }
    commandLine.getErr().println("matcher: " + refusal.sentence());
    return ExitCode.UNUSABLE_INPUT;
  }

  /** Says why a file cannot have that name here. */
  static String unnameable(String name) {
    var letters = System.getProperty("sun.jnu.encoding", "");
    return say(letters.startsWith("UTF") ? "unnameable" : "unnameable.locale", name, letters);
  }

  /** Says how much memory there is and how to give more. */
  static String tooLittleMemory() {
    return say("memory", String.valueOf(Runtime.getRuntime().maxMemory() >> 20));
  }

  private static int end(CommandLine commandLine, boolean json, int exitCode,
      @Nullable String sentence) {
    if (json) {
      commandLine.getOut()
          .print(new CommandDocument.Failure(
              new CommandDocument.Fault(exitCode, String.valueOf(sentence), null), null, null)
              .json());
    }
    commandLine.getErr().println("matcher: " + sentence);
    return exitCode;
  }

  private static boolean given(CommandLine commandLine, String option) {
    return commandLine.getParseResult() != null
        && commandLine.getParseResult().hasMatchedOption(option);
  }
}
