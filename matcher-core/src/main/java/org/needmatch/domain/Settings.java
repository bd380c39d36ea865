package org.needmatch.domain;

import java.math.BigDecimal;
import java.time.ZoneId;

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
 * @param extraSeatValue
 *          share of the unit that a seat above the core is worth, 0 or more
 * @param needTolerance
 *          share of weighted need that may be given up for a better soft level,
 *          0 to 1
 * @param shortlistLength
 *          people listed at most for a role that people decide on, 1 to 1000
 * @param safeguarding
 *          policy pack and what belongs to it
 */
public record Settings(ZoneId zone, boolean pinsOverrideChecks, int dbsMaxAgeMonths,
    TravelSettings travel, BigDecimal extraSeatValue, PointsUnit pointsPer, double needTolerance,
    SoftWeights softWeights, int shortlistLength, SafeguardingSettings safeguarding) {

  /** People listed for a role when nothing else is said. */
  public static final int DEFAULT_SHORTLIST = 5;

  /** The defaults of the data contract. */
  public static final Settings DEFAULT = new Settings(ZoneId.of("Europe/London"), false, 36,
      TravelSettings.DEFAULT, new BigDecimal("0.5"), PointsUnit.SEAT, 0, SoftWeights.DEFAULT);

  /**
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public Settings {
    if (dbsMaxAgeMonths < 0 || dbsMaxAgeMonths > 1200) {
      throw new IllegalArgumentException(
          "dbs.maxAgeMonths is " + dbsMaxAgeMonths + ", not 0 to 1200.");
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

  /** With shortlists of {@link #DEFAULT_SHORTLIST} and no policy pack. */
  public Settings(ZoneId zone, boolean pinsOverrideChecks, int dbsMaxAgeMonths,
      TravelSettings travel, BigDecimal extraSeatValue, PointsUnit pointsPer, double needTolerance,
      SoftWeights softWeights) {
    this(zone, pinsOverrideChecks, dbsMaxAgeMonths, travel, extraSeatValue, pointsPer,
        needTolerance, softWeights, DEFAULT_SHORTLIST);
  }

  /** Without a policy pack. */
  public Settings(ZoneId zone, boolean pinsOverrideChecks, int dbsMaxAgeMonths,
      TravelSettings travel, BigDecimal extraSeatValue, PointsUnit pointsPer, double needTolerance,
      SoftWeights softWeights, int shortlistLength) {
    this(zone, pinsOverrideChecks, dbsMaxAgeMonths, travel, extraSeatValue, pointsPer,
        needTolerance, softWeights, shortlistLength, SafeguardingSettings.NONE);
  }

  /** The same with other settings of safeguarding. */
  public Settings with(SafeguardingSettings value) {
    return new Settings(zone, pinsOverrideChecks, dbsMaxAgeMonths, travel, extraSeatValue,
        pointsPer, needTolerance, softWeights, shortlistLength, value);
  }
}
