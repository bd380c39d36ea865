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
  public static final SafeguardingSettings NONE = new SafeguardingSettings(null, "", Set.of(), 0, 1,
      null);

  /**
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

  /** Under this pack, all else as by default. */
  public static SafeguardingSettings under(PolicyPack pack) {
    return new SafeguardingSettings(pack, "", Set.of(), 0, 0.5, null);
  }
}
