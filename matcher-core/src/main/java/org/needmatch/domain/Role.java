package org.needmatch.domain;

import org.jspecify.annotations.Nullable;

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
 * @param requirement
 *          what a seat asks
 */
public record Role(String name, int minimum, int wanted, int core, Requirement requirement) {

  /** The name of the only role of a need without role rows. */
  public static final String DEFAULT_NAME = "volunteer";

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when the counts contradict each other
   */
  public Role {
    Words.id("role name", name);
    Words.present("requirement of role " + name, requirement);
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

  /**
   * Starts one with defaults for all but its name.
   *
   * @param name
   *          the role's name
   * @return the builder
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder(name).minimum(minimum).wanted(wanted).core(core).requirement(requirement);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private final String name;
    private int minimum = 1;
    private int wanted = 1;
    private @Nullable Integer core;
    private Requirement requirement = Requirement.NONE;

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Replaces {@link Role#minimum()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder minimum(int value) {
      minimum = value;
      return this;
    }

    /**
     * Replaces {@link Role#wanted()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder wanted(int value) {
      wanted = value;
      return this;
    }

    /**
     * The minimum when never set.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder core(int value) {
      core = value;
      return this;
    }

    /**
     * Replaces {@link Role#requirement()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder requirement(Requirement value) {
      requirement = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the role
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public Role build() {
      return new Role(name, minimum, wanted, core == null ? minimum : core, requirement);
    }
  }
}
