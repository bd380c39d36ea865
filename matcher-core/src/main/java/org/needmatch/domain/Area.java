package org.needmatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * A part of the place with its own weight of need.
 *
 * @param id
 *          the id
 * @param name
 *          for people
 * @param weight
 *          above 0, at most 1,000
 * @param place
 *          where its needs are when they name no place, null when unknown
 * @param imdDecile
 *          1 (most deprived) to 10, null when unknown
 */
public record Area(String id, String name, double weight, @Nullable Place place,
    @Nullable Integer imdDecile) {
  /** The largest weight. */
  public static final double MAX_WEIGHT = Weights.MAXIMUM;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public Area {
    Words.id("area id", id);
    Words.present("name of area " + id, name);
    Weights.check("Area " + id + ": weight", weight);
    if (imdDecile != null && (imdDecile < 1 || imdDecile > 10)) {
      throw new IllegalArgumentException(
          "Area " + id + " has deprivation decile " + imdDecile + ", not 1 to 10.");
    }
  }

  /**
   * {@return the weight of an area for which only its deprivation decile is
   * known: 1 at decile 10 to 3 at decile 1}
   *
   * @param imdDecile
   *          the deprivation decile, 1 to 10, 1 the most deprived
   */
  public static double weightOfDecile(int imdDecile) {
    return 1 + 2.0 * (10 - imdDecile) / 9;
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
    return new Builder(id).name(name).weight(weight).place(place).imdDecile(imdDecile);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private final String id;
    private String name = "";
    private double weight = 1;
    private @Nullable Place place;
    private @Nullable Integer imdDecile;

    private Builder(String id) {
      this.id = id;
    }

    /**
     * Replaces {@link Area#name()}.
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
     * Replaces {@link Area#weight()}.
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
     * Replaces {@link Area#place()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder place(@Nullable Place value) {
      place = value;
      return this;
    }

    /**
     * Replaces {@link Area#imdDecile()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder imdDecile(@Nullable Integer value) {
      imdDecile = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the area
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public Area build() {
      return new Area(id, name, weight, place, imdDecile);
    }
  }
}
