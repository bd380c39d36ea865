package org.needmatch.internal.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.needmatch.rules.RuleSet;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.Strategy.Parameter;
import org.needmatch.strategy.UnsupportedProblemException;

/** The strategies on the class path. */
public final class Strategies {
  private Strategies() {
  }

  /** All, by name. Cost: loads their classes. */
  public static List<Strategy> all() {
    return all(Strategy.class.getClassLoader());
  }

  /** Those that a class loader and its parents find, by name. */
  static List<Strategy> all(ClassLoader loader) {
    return ServiceLoader.load(Strategy.class, loader).stream().map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Strategy::name)).toList();
  }

  /**
   * @throws IllegalArgumentException
   *           when there is none of the name; the message lists the names
   */
  public static Strategy named(String name) {
    return named(name, all());
  }

  /**
   * The one of these that has the name.
   *
   * @throws IllegalArgumentException
   *           when there is none of the name; the message lists the names
   */
  public static Strategy named(String name, List<Strategy> all) {
    return all.stream().filter(strategy -> strategy.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no strategy " + name + ". Known: "
            + String.join(", ", all.stream().map(Strategy::name).toList()) + "."));
  }

  /**
   * Refuses what cannot be set about the strategy.
   *
   * @throws IllegalArgumentException
   *           when it has no such parameter, or the value is none that it takes;
   *           the message says what there is
   */
  public static void check(Strategy strategy, Map<String, String> given) {
    var known = strategy.parameters();
    given.forEach((name, value) -> {
      var parameter = known.stream().filter(one -> one.name().equals(name)).findFirst()
          .orElseThrow(() -> new IllegalArgumentException(
              "The strategy " + strategy.name() + " has no parameter " + name + ". "
                  + (known.isEmpty() ? "It has none." : "It has " + list(known) + ".")));
      if (!parameter.takes(value)) {
        throw new IllegalArgumentException("The parameter " + name + " of the strategy "
            + strategy.name() + " is " + value + ". It takes " + parameter.range() + ".");
      }
    });
  }

  private static String list(List<Parameter> known) {
    return String.join("; ",
        known.stream().map(one -> one.name() + " (" + one.range() + ")").toList());
  }

  /**
   * The strategy, if it keeps these rules.
   *
   * @throws UnsupportedProblemException
   *           when it would break constraints of an embedder
   */
  public static Strategy under(RuleSet rules, Strategy strategy)
      throws UnsupportedProblemException {
    if (!rules.constraints().isEmpty() && !strategy.keepsConstraints()) {
      throw new UnsupportedProblemException("The strategy " + strategy.name()
          + " knows no constraints of an embedder. Choose the strategy certified.");
    }
    return strategy;
  }
}
