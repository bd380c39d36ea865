package org.needmatch.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.needmatch.internal.strategy.PluginFolder;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.internal.strategy.StrategyChoice;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.Strategy;

/**
 * Strategies in the jars of a folder, for this JVM and for those that it
 * starts, and strategies with parameters: {@code leximin:over=initiative}.
 */
final class Plugins {
  private static final String FOLDER = "needmatch.bench.plugins";

  private Plugins() {
  }

  /**
   * Uses the strategies of the folder.
   *
   * @throws IllegalArgumentException
   *           when they cannot be had
   */
  static void use(Path folder) {
    PluginFolder.strategies(folder);
    System.setProperty(FOLDER, folder.toAbsolutePath().toString());
  }

  /** What a JVM needs to know of them. */
  static List<String> jvmOptions() {
    var folder = System.getProperty(FOLDER);
    return folder == null ? List.of() : List.of("-D" + FOLDER + "=" + folder);
  }

  /**
   * The options with the strategy and the parameters that their name of a
   * strategy stands for.
   *
   * @throws IllegalArgumentException
   *           when there is no such strategy, or no such parameter
   */
  static SolveOptions chosen(SolveOptions options) {
    var choice = StrategyChoice.of(options.strategy());
    var builder = options.toBuilder().strategy(known(options.strategy()));
    choice.parameters().forEach(builder::parameter);
    return builder.build();
  }

  /**
   * The strategy that is meant.
   *
   * @throws IllegalArgumentException
   *           when there is no such strategy, or no such parameter
   */
  static Strategy known(String word) {
    var choice = StrategyChoice.of(word);
    var strategy = Strategies.named(choice.name(), all());
    Strategies.check(strategy, choice.parameters());
    return strategy;
  }

  private static List<Strategy> all() {
    var folder = System.getProperty(FOLDER);
    return folder == null ? Strategies.all() : PluginFolder.strategies(Path.of(folder));
  }
}
