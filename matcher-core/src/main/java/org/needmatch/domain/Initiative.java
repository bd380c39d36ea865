package org.needmatch.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A programme that asks for volunteers.
 *
 * @param id
 *          the id
 * @param name
 *          for people
 * @param weight
 *          above 0, at most 1,000
 * @param hourlyValue
 *          currency per volunteer hour for the value-of-time figure, null when
 *          none is shown
 * @param targetShare
 *          share of all filled seats that is wished for it, 0 to 1, null when
 *          none is; reported, not scored
 */
public record Initiative(String id, String name, double weight, @Nullable BigDecimal hourlyValue,
    @Nullable Double targetShare) {
  /** The largest weight. */
  public static final double MAX_WEIGHT = Weights.MAXIMUM;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public Initiative {
    Words.id("initiative id", id);
    Words.present("name of initiative " + id, name);
    Weights.check("Initiative " + id + ": weight", weight);
    if (hourlyValue != null && hourlyValue.signum() < 0) {
      throw new IllegalArgumentException("Initiative " + id + " has an hourly value below 0.");
    }
    if (targetShare != null && !(targetShare >= 0 && targetShare <= 1)) {
      throw new IllegalArgumentException(
          "Initiative " + id + " has target share " + targetShare + ", not 0 to 1.");
    }
  }

  /**
   * Starts one with defaults for all but its id.
   *
   * @param id
   *          the id
   * @return the builder
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder(id).name(name).weight(weight).hourlyValue(hourlyValue)
        .targetShare(targetShare);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private final String id;
    private String name = "";
    private double weight = 1;
    private @Nullable BigDecimal hourlyValue;
    private @Nullable Double targetShare;

    private Builder(String id) {
      this.id = id;
    }

    /**
     * Replaces {@link Initiative#name()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /**
     * Replaces {@link Initiative#weight()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder weight(double value) {
      weight = value;
      return this;
    }

    /**
     * Replaces {@link Initiative#hourlyValue()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder hourlyValue(@Nullable BigDecimal value) {
      hourlyValue = value;
      return this;
    }

    /**
     * Replaces {@link Initiative#targetShare()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder targetShare(@Nullable Double value) {
      targetShare = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the initiative
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public Initiative build() {
      return new Initiative(id, name, weight, hourlyValue, targetShare);
    }
  }
}
