package org.needmatch.cli;

import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
  @Option(names = "--json", description = "Write the result as JSON.")
  private boolean json;

  @Option(names = "--quiet", description = "No progress and no log, results only.")
  private boolean quiet;

  @Option(names = "--debug", description = "Show where an internal fault came from.")
  private boolean debug;

  boolean json() {
    return json;
  }

  boolean quiet() {
    return quiet;
  }

  boolean debug() {
    return debug;
  }
}
