package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.InvalidPathException;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: one sentence and where to read more. */
final class UsageErrorHandler implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    var commandLine = failure.getCommandLine();
    var err = commandLine.getErr();
    err.println("matcher: " + (failure.getCause() instanceof InvalidPathException e
        ? ExceptionMapper.unnameable(e.getInput())
        : failure.getMessage()));
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println(say("wrong.help", commandLine.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG_USAGE;
  }
}
