package org.needmatch.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has decided about a volunteer: statuses only, no
 * content.
 *
 * @param statusCheckedOn
 *          when the Update Service was last asked, null when never or not known
 * @param pvg
 *          groups that a membership of the PVG scheme covers
 * @param pvgEndsOn
 *          last day of that membership, null when no end is known
 * @param suitableSites
 *          sites that have decided that the volunteer is suitable there
 * @param loneWorking
 *          agreed to be alone with people served
 * @param firstTimer
 *          has never been at a session yet
 * @param history
 *          days of activity, here and elsewhere
 */
public record VettingRecord(CheckStatus check, @Nullable LocalDate statusCheckedOn,
    Set<ServedGroup> pvg, @Nullable LocalDate pvgEndsOn, Set<String> suitableSites,
    boolean loneWorking, boolean firstTimer, List<ActivityDay> history) {

  /** Nothing said. */
  public static final VettingRecord NONE = new VettingRecord(CheckStatus.CLEARED, null, Set.of(),
      null, Set.of(), false, false, List.of());

  /** Copies the collections. */
  public VettingRecord {
    pvg = StableCopies.enums(pvg);
    suitableSites = StableCopies.strings(suitableSites);
    history = List.copyOf(history);
  }

  /** The same with another status of the check. */
  public VettingRecord with(CheckStatus value) {
    return new VettingRecord(value, statusCheckedOn, pvg, pvgEndsOn, suitableSites, loneWorking,
        firstTimer, history);
  }

  /** The same with other days of activity. */
  public VettingRecord with(List<ActivityDay> days) {
    return new VettingRecord(check, statusCheckedOn, pvg, pvgEndsOn, suitableSites, loneWorking,
        firstTimer, days);
  }

  /** Without dates and statuses, so that a log line holds no personal data. */
  @Override
  public String toString() {
    return "Standing[]";
  }
}
