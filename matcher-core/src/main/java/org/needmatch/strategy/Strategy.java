package org.needmatch.strategy;

import java.util.List;
import java.util.Locale;

/**
 * A way to make a plan. Implementations are thread-safe: one object serves any
 * number of solves at once. They are given to a solve as objects, or by their
 * names; then they have a public constructor without arguments, and
 * {@link java.util.ServiceLoader} finds them.
 *
 * {@snippet file = "FrontDoor.java" region = "strategy"}
 */
public interface Strategy {

  /**
   * By which users choose it; in kebab-case.
   *
   * @return the text
   */
  String name();

  /** {@return one sentence for the list of strategies} */
  String description();

  /**
   * {@return whether it knows {@link org.needmatch.rules.PlanConstraints} and its
   * plans break no hard one that pins alone do not break}
   */
  default boolean keepsConstraints() {
    return false;
  }

  /**
   * {@return whether it proves a bound while it searches and stops when that is
   * {@linkplain StrategyControl#isNearEnough near enough}}
   */
  default boolean keepsGapLimit() {
    return false;
  }

  /**
   * {@return what can be set about it, in the order in which it is listed}
   * Whoever sets anything else is refused before the solve.
   */
  default List<Parameter> parameters() {
    return List.of();
  }

  /**
   * Makes a plan, reporting to the control as it goes; returns when the control
   * says stop, or when done.
   *
   * @param model
   *          the choices that the rules of a seat allow
   * @param control
   *          tells when to stop, and is told what was found
   * @return the taken choices of the plan, which with the pins breaks no rule
   *         that pins alone do not break
   * @throws UnsupportedProblemException
   *           when the strategy cannot express the problem
   */
  StrategyResult solve(SolverModel model, StrategyControl control)
      throws UnsupportedProblemException;

  /**
   * Something that can be set about a strategy: a number in a range, or one of
   * some words.
   *
   * {@snippet file = "FrontDoor.java" region = "parameter"}
   *
   * @param name
   *          in camelCase; what stands after {@code strategy.} on the command
   *          line
   * @param description
   *          what it does, a few words
   * @param standard
   *          the value when none is given
   * @param words
   *          those that it takes; empty for a number
   * @param least
   *          the smallest number
   * @param most
   *          the largest number
   */
  record Parameter(String name, String description, String standard, List<String> words,
      double least, double most) {
    /** Copies the words. */
    public Parameter {
      words = List.copyOf(words);
    }

    /**
     * {@return a number}
     *
     * @param name
     *          in camelCase
     * @param description
     *          what it does
     * @param standard
     *          the value when none is given
     * @param least
     *          the smallest
     * @param most
     *          the largest
     */
    public static Parameter number(String name, String description, double standard, double least,
        double most) {
      return new Parameter(name, description, text(standard), List.of(), least, most);
    }

    /**
     * {@return one of some words, the first when none is given}
     *
     * @param name
     *          in camelCase
     * @param description
     *          what it does
     * @param words
     *          those that it takes
     */
    public static Parameter word(String name, String description, String... words) {
      return new Parameter(name, description, words[0], List.of(words), 0, 0);
    }

    private static String text(double number) {
      return number == Math.rint(number)
          ? String.format(Locale.ROOT, "%.0f", number)
          : Double.toString(number);
    }

    /** {@return the values that it takes, for people} */
    public String range() {
      return words.isEmpty() ? text(least) + " to " + text(most) : String.join(", ", words);
    }

    /**
     * {@return whether it takes the value}
     *
     * @param value
     *          as it was given
     */
    public boolean takes(String value) {
      if (!words.isEmpty()) {
        return words.contains(value);
      }
      try {
        double number = Double.parseDouble(value);
        return number >= least && number <= most;
      } catch (NumberFormatException e) {
        return false;
      }
    }

    /**
     * {@return the word that counts in a solve}
     *
     * @param control
     *          of the solve
     */
    public String word(StrategyControl control) {
      return control.parameters().getOrDefault(name, standard);
    }

    /**
     * {@return the number that counts in a solve}
     *
     * @param control
     *          of the solve
     */
    public double number(StrategyControl control) {
      return Double.parseDouble(word(control));
    }
  }
}
