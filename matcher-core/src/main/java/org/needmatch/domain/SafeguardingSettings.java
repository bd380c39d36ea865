package org.needmatch.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings of safeguarding.
 *
 * @param pack
 *          with the organisation's own rules in it, null for none
 * @param own
 *          file of the organisation's own rules, empty for none
 * @param signedOff
 *          ids of unsure rules that a person has signed off
 * @param statusMonths
 *          calendar months within which the Update Service must have been asked
 *          where a check rests on it; 0 is off
 * @param shutOutShare
 *          share of active volunteers above which a check that turns them away
 *          is reported, 0 to 1
 * @param keepFrom
 *          records of an earlier date are kept too long, null when not set
 */
public record SafeguardingSettings(@Nullable PolicyPack pack, String own, Set<String> signedOff,
    int statusMonths, double shutOutShare, @Nullable LocalDate keepFrom) {

  /** No pack. */
  public static final SafeguardingSettings NONE = builder().build();

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public SafeguardingSettings {
    if (statusMonths < 0 || statusMonths > 1200) {
      throw new IllegalArgumentException(
          "policy.statusMonths is " + statusMonths + ", not 0 to 1200.");
    }
    if (!(shutOutShare >= 0 && shutOutShare <= 1)) {
      throw new IllegalArgumentException(
          "policy.shutOutShare is " + shutOutShare + ", not 0 to 1.");
    }
    signedOff = StableCopies.strings(signedOff);
  }

  /**
   * Under this pack, all else as by default.
   *
   * @param pack
   *          the policy pack
   * @return the new safeguarding settings
   */
  public static SafeguardingSettings under(PolicyPack pack) {
    return builder().pack(pack).shutOutShare(0.5).build();
  }

  /**
   * Starts from the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().pack(pack).own(own).signedOff(signedOff).statusMonths(statusMonths)
        .shutOutShare(shutOutShare).keepFrom(keepFrom);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable PolicyPack pack;
    private String own = "";
    private Set<String> signedOff = Set.of();
    private int statusMonths;
    private double shutOutShare = 1;
    private @Nullable LocalDate keepFrom;

    private Builder() {
    }

    /**
     * Replaces {@link SafeguardingSettings#pack()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder pack(@Nullable PolicyPack value) {
      pack = value;
      return this;
    }

    /**
     * Replaces {@link SafeguardingSettings#own()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder own(String value) {
      own = value;
      return this;
    }

    /**
     * Replaces {@link SafeguardingSettings#signedOff()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder signedOff(Set<String> value) {
      signedOff = value;
      return this;
    }

    /**
     * Replaces {@link SafeguardingSettings#statusMonths()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder statusMonths(int value) {
      statusMonths = value;
      return this;
    }

    /**
     * Replaces {@link SafeguardingSettings#shutOutShare()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder shutOutShare(double value) {
      shutOutShare = value;
      return this;
    }

    /**
     * Replaces {@link SafeguardingSettings#keepFrom()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder keepFrom(@Nullable LocalDate value) {
      keepFrom = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the safeguarding settings
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public SafeguardingSettings build() {
      return new SafeguardingSettings(pack, own, signedOff, statusMonths, shutOutShare, keepFrom);
    }
  }
}
