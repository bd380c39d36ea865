package org.needmatch.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has decided about a volunteer: statuses only, no
 * content.
 *
 * @param check
 *          the check on file
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
  public static final VettingRecord NONE = builder().build();

  /** Copies the collections. */
  public VettingRecord {
    Words.allPresent("vetting record", "check", check, "pvg", pvg, "suitable sites", suitableSites,
        "history", history);
    pvg = StableCopies.enums(pvg);
    suitableSites = StableCopies.strings(suitableSites);
    history = List.copyOf(history);
  }

  /** Without dates and statuses, so that a log line holds no personal data. */
  @Override
  public String toString() {
    return "VettingRecord[]";
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
    return new Builder().check(check).statusCheckedOn(statusCheckedOn).pvg(pvg).pvgEndsOn(pvgEndsOn)
        .suitableSites(suitableSites).loneWorking(loneWorking).firstTimer(firstTimer)
        .history(history);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private CheckStatus check = CheckStatus.CLEARED;
    private @Nullable LocalDate statusCheckedOn;
    private Set<ServedGroup> pvg = Set.of();
    private @Nullable LocalDate pvgEndsOn;
    private Set<String> suitableSites = Set.of();
    private boolean loneWorking;
    private boolean firstTimer;
    private List<ActivityDay> history = List.of();

    private Builder() {
    }

    /**
     * Replaces {@link VettingRecord#check()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder check(CheckStatus value) {
      check = value;
      return this;
    }

    /**
     * Replaces {@link VettingRecord#statusCheckedOn()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder statusCheckedOn(@Nullable LocalDate value) {
      statusCheckedOn = value;
      return this;
    }

    /**
     * Replaces {@link VettingRecord#pvg()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder pvg(Set<ServedGroup> value) {
      pvg = value;
      return this;
    }

    /**
     * Replaces {@link VettingRecord#pvgEndsOn()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder pvgEndsOn(@Nullable LocalDate value) {
      pvgEndsOn = value;
      return this;
    }

    /**
     * Replaces {@link VettingRecord#suitableSites()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder suitableSites(Set<String> value) {
      suitableSites = value;
      return this;
    }

    /**
     * Replaces {@link VettingRecord#loneWorking()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder loneWorking(boolean value) {
      loneWorking = value;
      return this;
    }

    /**
     * Replaces {@link VettingRecord#firstTimer()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder firstTimer(boolean value) {
      firstTimer = value;
      return this;
    }

    /**
     * Replaces {@link VettingRecord#history()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder history(List<ActivityDay> value) {
      history = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the vetting record
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public VettingRecord build() {
      return new VettingRecord(check, statusCheckedOn, pvg, pvgEndsOn, suitableSites, loneWorking,
          firstTimer, history);
    }
  }

  /** Where an organisation stands with somebody's check: a status, no content. */
  public enum CheckStatus {
    /** Nothing stands against the check on file. */
    CLEARED,
    /** Applied for, not back yet. */
    PENDING,
    /**
     * The organisation's own policy asks for a new one; no law ends a certificate.
     */
    RENEWAL_DUE,
    /** The organisation has taken its clearance back. */
    WITHDRAWN,
    /** New information has come up that a person has to decide on. */
    HELD
  }

  /**
   * A day on which a volunteer was active, here or with any other organisation.
   *
   * @param day
   *          the day
   * @param activity
   *          in lower case, empty when not known
   * @param served
   *          empty when not known
   */
  public record ActivityDay(LocalDate day, String activity, Set<ServedGroup> served) {
    /** Copies the set in enum order. */
    public ActivityDay {
      activity = Words.optional(activity);
      served = StableCopies.enums(served);
    }
  }
}
