package org.needmatch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.io.read.UnusableInputException;
import picocli.CommandLine.Parameters;

/** Where the input is and how it is to be read. */
final class InputOptions extends ReadingOptions {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder of CSV files, or one JSON document.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  Path folder() {
    return folder;
  }

  InputReading read(@Nullable LocalDate weekIfNoneGiven)
      throws UnusableInputException, CommandFailure {
    return read(folder, weekIfNoneGiven);
  }
}
