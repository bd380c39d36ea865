package org.needmatch.domain;

/**
 * One kind of seat in a need.
 *
 * @param name
 *          unique within its need; {@link #DEFAULT_NAME} when a need has no
 *          roles of its own
 * @param minimum
 *          volunteers below which the need cannot run, 0 or more
 * @param wanted
 *          seats, at least 1 and at least {@code minimum}
 * @param core
 *          seats that are worth the full unit, {@code minimum} to
 *          {@code wanted}
 */
public record Role(String name, int minimum, int wanted, int core, Requirement requirement) {

  /** The name of the only role of a need without role rows. */
  public static final String DEFAULT_NAME = "volunteer";

  /**
   * @throws IllegalArgumentException
   *           when the counts contradict each other
   */
  public Role {
    if (minimum < 0 || wanted < 1 || wanted < minimum) {
      throw new IllegalArgumentException(
          "Role " + name + " wants " + wanted + " volunteers with a minimum of " + minimum
              + ". Wanted is at least 1 and at least the minimum, the minimum at least 0.");
    }
    if (core < minimum || core > wanted) {
      throw new IllegalArgumentException("Role " + name + " has " + core
          + " core seats, not between its minimum " + minimum + " and the " + wanted + " wanted.");
    }
  }
}
