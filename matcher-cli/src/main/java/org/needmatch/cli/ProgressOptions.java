package org.needmatch.cli;

import java.io.IOException;
import java.io.PrintWriter;
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

  private @Nullable TraceFile tracing;

  /** Whether standard error holds one JSON object a line and nothing else. */
  boolean json() {
    return form == Form.JSON;
  }

  ProgressListener listener(PrintWriter err, boolean quiet) throws CommandFailure, IOException {
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
      var started = TraceFile.to(trace);
      tracing = started;
      listeners.add(started);
    }
    return new ProgressListeners(listeners);
  }

  private static void addUnless(boolean quiet, List<ProgressListener> listeners,
      ProgressListener listener) {
    if (!quiet) {
      listeners.add(listener);
    }
  }

  /** Writes the trace that was asked for, when all else is done. */
  void writeTrace() throws CommandFailure, IOException {
    var done = tracing;
    if (done != null) {
      done.write();
    }
  }
}
