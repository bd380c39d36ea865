package org.needmatch.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.strategy.PluginFolder;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.strategy.Strategy;
import picocli.CommandLine.Option;

/** Where strategies of others are. */
final class PluginOptions {
  @Option(names = "--plugins", paramLabel = "FOLDER", description = "Folder of jars with strategies of your own; they run with the rights of this program.")
  private @Nullable Path folder;

  /**
   * Ours and those in the folder, by name.
   *
   * @throws IllegalArgumentException
   *           when they cannot be had
   */
  List<Strategy> strategies() {
    return folder == null ? Strategies.all() : PluginFolder.strategies(folder);
  }
}
