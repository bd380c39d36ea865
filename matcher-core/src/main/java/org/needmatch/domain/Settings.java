package org.needmatch.domain;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings of rules and objective.
 *
 * @param zone
 *          the time zone that wall-clock times are in
 * @param pinsOverrideChecks
 *          a pin that fails the DBS rule is kept instead of released
 * @param dbsMaxAgeMonths
 *          calendar months after which a certificate is due for renewal by
 *          policy; 0 is off
 * @param dbsExpiryMonths
 *          months from the issue of a check to the last day that the
 *          organisation's register gives, by which the reader worked out dates
 *          of issue that are not known; 0 when the register is not said to keep
 *          any
 * @param travel
 *          distances and speeds
 * @param extraSeatValue
 *          share of the unit that a seat above the core is worth, 0 or more
 * @param pointsPer
 *          what a point is counted for
 * @param attendance
 *          whether a seat's points count the chance that its person comes
 * @param standby
 *          whether people are asked to be ready for sessions that do not say
 *          how many
 * @param needTolerance
 *          share of weighted need that may be given up for a better soft level,
 *          0 to 1
 * @param softWeights
 *          weights of the soft level
 * @param shortlistLength
 *          people listed at most for a role that people decide on, 1 to 1000
 * @param safeguarding
 *          policy pack and what belongs to it
 * @param fairness
 *          the share of its need that each group is to get before others get
 *          more, null for none
 */
public record Settings(ZoneId zone, boolean pinsOverrideChecks, int dbsMaxAgeMonths,
    int dbsExpiryMonths, TravelSettings travel, BigDecimal extraSeatValue, PointsUnit pointsPer,
    Attendance attendance, Standby standby, double needTolerance, SoftWeights softWeights,
    int shortlistLength, SafeguardingSettings safeguarding, @Nullable Fairness fairness) {

  /** People listed for a role when nothing else is said. */
  public static final int DEFAULT_SHORTLIST = 5;

  /** The defaults of the data contract. */
  public static final Settings DEFAULT = builder().build();

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public Settings {
    Words.allPresent("settings", "zone", zone, "travel", travel, "extraSeatValue", extraSeatValue,
        "pointsPer", pointsPer, "attendance", attendance, "standby", standby, "soft weights",
        softWeights, "safeguarding", safeguarding);
    if (dbsMaxAgeMonths < 0 || dbsMaxAgeMonths > 1200) {
      throw new IllegalArgumentException(
          "dbs.maxAgeMonths is " + dbsMaxAgeMonths + ", not 0 to 1200.");
    }
    if (dbsExpiryMonths < 0 || dbsExpiryMonths > 1200) {
      throw new IllegalArgumentException(
          "dbs.expiryMonths is " + dbsExpiryMonths + ", not 0 to 1200.");
    }
    if (extraSeatValue.signum() < 0 || extraSeatValue.compareTo(new BigDecimal(1000)) > 0) {
      throw new IllegalArgumentException(
          "extraSeatValue is " + extraSeatValue + ", not 0 to 1000.");
    }
    if (!(needTolerance >= 0 && needTolerance <= 1)) {
      throw new IllegalArgumentException("needTolerance is " + needTolerance + ", not 0 to 1.");
    }
    if (shortlistLength < 1 || shortlistLength > 1000) {
      throw new IllegalArgumentException(
          "shortlist.length is " + shortlistLength + ", not 1 to 1000.");
    }
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
    return new Builder().zone(zone).pinsOverrideChecks(pinsOverrideChecks)
        .dbsMaxAgeMonths(dbsMaxAgeMonths).dbsExpiryMonths(dbsExpiryMonths).travel(travel)
        .extraSeatValue(extraSeatValue).pointsPer(pointsPer).attendance(attendance).standby(standby)
        .needTolerance(needTolerance).softWeights(softWeights).shortlistLength(shortlistLength)
        .safeguarding(safeguarding).fairness(fairness);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private ZoneId zone = ZoneId.of("Europe/London");
    private boolean pinsOverrideChecks;
    private int dbsMaxAgeMonths = 36;
    private int dbsExpiryMonths;
    private TravelSettings travel = TravelSettings.DEFAULT;
    private BigDecimal extraSeatValue = new BigDecimal("0.5");
    private PointsUnit pointsPer = PointsUnit.SEAT;
    private Attendance attendance = Attendance.OFF;
    private Standby standby = Standby.OFF;
    private double needTolerance;
    private SoftWeights softWeights = SoftWeights.DEFAULT;
    private int shortlistLength = DEFAULT_SHORTLIST;
    private SafeguardingSettings safeguarding = SafeguardingSettings.NONE;
    private @Nullable Fairness fairness;

    private Builder() {
    }

    /**
     * Replaces {@link Settings#zone()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder zone(ZoneId value) {
      zone = value;
      return this;
    }

    /**
     * Replaces {@link Settings#pinsOverrideChecks()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder pinsOverrideChecks(boolean value) {
      pinsOverrideChecks = value;
      return this;
    }

    /**
     * Replaces {@link Settings#dbsMaxAgeMonths()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder dbsMaxAgeMonths(int value) {
      dbsMaxAgeMonths = value;
      return this;
    }

    /**
     * Replaces {@link Settings#dbsExpiryMonths()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder dbsExpiryMonths(int value) {
      dbsExpiryMonths = value;
      return this;
    }

    /**
     * Replaces {@link Settings#travel()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder travel(TravelSettings value) {
      travel = value;
      return this;
    }

    /**
     * Replaces {@link Settings#extraSeatValue()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder extraSeatValue(BigDecimal value) {
      extraSeatValue = value;
      return this;
    }

    /**
     * Replaces {@link Settings#pointsPer()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder pointsPer(PointsUnit value) {
      pointsPer = value;
      return this;
    }

    /**
     * Replaces {@link Settings#attendance()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder attendance(Attendance value) {
      attendance = value;
      return this;
    }

    /**
     * Replaces {@link Settings#standby()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder standby(Standby value) {
      standby = value;
      return this;
    }

    /**
     * Replaces {@link Settings#needTolerance()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder needTolerance(double value) {
      needTolerance = value;
      return this;
    }

    /**
     * Replaces {@link Settings#softWeights()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder softWeights(SoftWeights value) {
      softWeights = value;
      return this;
    }

    /**
     * Replaces {@link Settings#shortlistLength()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder shortlistLength(int value) {
      shortlistLength = value;
      return this;
    }

    /**
     * Replaces {@link Settings#safeguarding()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder safeguarding(SafeguardingSettings value) {
      safeguarding = value;
      return this;
    }

    /**
     * Replaces {@link Settings#fairness()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder fairness(@Nullable Fairness value) {
      fairness = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the settings
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public Settings build() {
      return new Settings(zone, pinsOverrideChecks, dbsMaxAgeMonths, dbsExpiryMonths, travel,
          extraSeatValue, pointsPer, attendance, standby, needTolerance, softWeights,
          shortlistLength, safeguarding, fairness);
    }
  }

  /** Whether it matters to points who is likely to come. */
  public enum Attendance {
    /** A filled seat is worth its points. */
    OFF,
    /**
     * A filled seat is worth its points times the chance that its person comes.
     */
    EXPECTED
  }

  /** For which sessions people are asked to be ready. */
  public enum Standby {
    /** For those that say how many. */
    OFF,
    /**
     * Also for those that have to be certain: as many as keep them so when one of
     * those placed calls off. Rule and arithmetic stand in
     * {@code docs/attendance.md}.
     */
    AUTO
  }

  /**
   * A floor under what each group of needs gets: points that a group lacks of its
   * floor are taken off the plan's medium, {@code weight} times. Rule and
   * arithmetic stand in {@code docs/rules.md}.
   *
   * @param by
   *          what makes needs a group
   * @param floor
   *          of a group's weighted need, in thousandths, 0 to 1000
   * @param own
   *          floors of single groups in place of it, by the group's id
   * @param weight
   *          1 to 1000, or 0 for as much as makes floors come before all else
   */
  public record Fairness(Grouping by, int floor, SortedMap<String, Integer> own, int weight) {
    /** The highest floor: all of a group's need. */
    public static final int WHOLE = 1000;

    /**
     * Copies the map and checks the components.
     *
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public Fairness {
      own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
      if (weight < 0 || weight > 1000) {
        throw new IllegalArgumentException("fairness.weight is " + weight + ", not 0 to 1000.");
      }
      for (int share : Stream.concat(Stream.of(floor), own.values().stream()).toList()) {
        if (share < 0 || share > WHOLE) {
          throw new IllegalArgumentException(
              "fairness.floor is " + share / 10.0 + " %, not 0 % to 100 %.");
        }
      }
    }

    /**
     * {@return a floor that is the same for all groups and comes before all else}
     *
     * @param by
     *          what makes needs a group
     * @param floor
     *          in thousandths
     */
    public static Fairness of(Grouping by, int floor) {
      return new Fairness(by, floor, new TreeMap<>(), 0);
    }
  }

  /** What makes needs a group. */
  public enum Grouping {
    /** The need's area. */
    AREA,
    /** The deprivation decile of the need's area. */
    DECILE,
    /** The need's initiative. */
    INITIATIVE,
    /** The need's own group. */
    NEED_GROUP
  }

  /** What a unit of need is counted in. */
  public enum PointsUnit {
    /** A seat, however long its session is. */
    SEAT,
    /** An hour in a seat. */
    HOUR
  }
}
