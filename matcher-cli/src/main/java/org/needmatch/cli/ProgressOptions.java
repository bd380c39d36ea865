package org.needmatch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a run is watched. */
final class ProgressOptions {
  /** How progress is written to standard error. */
  enum Form {
    AUTO, LINE, LOG, JSON, NONE
  }

  @Option(names = "--progress", paramLabel = "FORM", defaultValue = "auto", description = "How to show progress: auto, line, log, json (one object a line), none.")
  private Form form = Form.AUTO;

  @Option(names = "--trace", paramLabel = "FILE", description = "Write every event of the run to a CSV file.")
  private @Nullable Path trace;

  /** Whether standard error holds one JSON object a line and nothing else. */
  boolean json() {
    return form == Form.JSON;
  }

  ProgressListener listener(PrintWriter err, boolean quiet) throws CommandFailure {
    var listeners = new ArrayList<ProgressListener>();
    switch (form) {
      case JSON -> listeners.add(new ProgressJson(err));
      case LINE -> addUnless(quiet, listeners, new ProgressLine(err));
      case LOG -> addUnless(quiet, listeners, new ProgressLog(err));
      case AUTO -> addUnless(quiet, listeners,
          Boolean.getBoolean("matcher.terminal") ? new ProgressLine(err) : new ProgressLog(err));
      case NONE -> {
      }
    }
    if (trace != null) {
      listeners.add(trace(trace));
    }
    return new ProgressListeners(listeners);
  }

  private static void addUnless(boolean quiet, List<ProgressListener> listeners,
      ProgressListener listener) {
    if (!quiet) {
      listeners.add(listener);
    }
  }

  private static ProgressListener trace(Path file) throws CommandFailure {
    try {
      return new TraceFile(new PrintWriter(Files.newBufferedWriter(file)));
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE,
          "The trace " + file + " cannot be written. Choose another file with --trace.");
    }
  }
}
