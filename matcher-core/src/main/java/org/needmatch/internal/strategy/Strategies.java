package org.needmatch.internal.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.needmatch.rules.RuleSet;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.UnsupportedProblemException;

/** The strategies on the class path. */
public final class Strategies {
  private Strategies() {
  }

  /** All, by name. Cost: loads their classes. */
  public static List<Strategy> all() {
    return ServiceLoader.load(Strategy.class, Strategy.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get).sorted(Comparator.comparing(Strategy::name)).toList();
  }

  /**
   * @throws IllegalArgumentException
   *           when there is none of the name; the message lists the names
   */
  public static Strategy named(String name) {
    var all = all();
    return all.stream().filter(strategy -> strategy.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no strategy " + name + ". Known: "
            + String.join(", ", all.stream().map(Strategy::name).toList()) + "."));
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
