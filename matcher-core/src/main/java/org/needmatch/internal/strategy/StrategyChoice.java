package org.needmatch.internal.strategy;

import java.util.Map;
import java.util.TreeMap;

/**
 * A strategy and what is set about it, as one word: {@code leximin}, or
 * {@code leximin:over=initiative}, with a colon before each parameter.
 *
 * @param name
 *          of the strategy
 * @param parameters
 *          values by name
 */
public record StrategyChoice(String name, Map<String, String> parameters) {

  /**
   * Reads the word.
   *
   * @throws IllegalArgumentException
   *           when a parameter has no value
   */
  public static StrategyChoice of(String word) {
    var parts = word.split(":");
    var parameters = new TreeMap<String, String>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("In " + word + " the parameter " + parts[i]
            + " has no value. Write " + parts[0] + ":name=value.");
      }
      parameters.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
    }
    return new StrategyChoice(parts[0], parameters);
  }
}
