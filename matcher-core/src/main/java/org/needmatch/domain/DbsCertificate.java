package org.needmatch.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;

/**
 * What is known of a volunteer's check: statuses only, no content.
 *
 * @param level
 *          the level
 * @param workforces
 *          what an enhanced certificate covers
 * @param barredLists
 *          the lists that were checked
 * @param issuedOn
 *          date of issue, null when unknown
 * @param updateService
 *          subscribed to the Update Service, so that age does not matter
 * @param validUntil
 *          the last day on which the organisation counts it, null when it names
 *          none; no law ends a certificate
 */
public record DbsCertificate(DbsLevel level, Set<Workforce> workforces, Set<BarredList> barredLists,
    @Nullable LocalDate issuedOn, boolean updateService, @Nullable LocalDate validUntil) {

  /** No certificate. */
  public static final DbsCertificate NONE = builder().build();

  /** Copies the sets in enum order. */
  public DbsCertificate {
    Words.allPresent("certificate", "level", level, "workforces", workforces, "barred lists",
        barredLists);
    workforces = StableCopies.enums(workforces);
    barredLists = StableCopies.enums(barredLists);
  }

  /**
   * {@return an enhanced certificate for the workforces given, barred lists
   * unchecked}
   *
   * @param issuedOn
   *          the day of issue
   * @param workforces
   *          the workforces
   */
  public static DbsCertificate enhanced(LocalDate issuedOn, Workforce... workforces) {
    var set = EnumSet.noneOf(Workforce.class);
    set.addAll(Set.of(workforces));
    return builder().level(DbsLevel.ENHANCED).workforces(set).issuedOn(issuedOn).build();
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
    return new Builder().level(level).workforces(workforces).barredLists(barredLists)
        .issuedOn(issuedOn).updateService(updateService).validUntil(validUntil);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private DbsLevel level = DbsLevel.NONE;
    private Set<Workforce> workforces = Set.of();
    private Set<BarredList> barredLists = Set.of();
    private @Nullable LocalDate issuedOn;
    private boolean updateService;
    private @Nullable LocalDate validUntil;

    private Builder() {
    }

    /**
     * Replaces {@link DbsCertificate#level()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder level(DbsLevel value) {
      level = value;
      return this;
    }

    /**
     * Replaces {@link DbsCertificate#workforces()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder workforces(Set<Workforce> value) {
      workforces = value;
      return this;
    }

    /**
     * Replaces {@link DbsCertificate#barredLists()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder barredLists(Set<BarredList> value) {
      barredLists = value;
      return this;
    }

    /**
     * Replaces {@link DbsCertificate#issuedOn()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder issuedOn(@Nullable LocalDate value) {
      issuedOn = value;
      return this;
    }

    /**
     * Replaces {@link DbsCertificate#updateService()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder updateService(boolean value) {
      updateService = value;
      return this;
    }

    /**
     * Replaces {@link DbsCertificate#validUntil()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder validUntil(@Nullable LocalDate value) {
      validUntil = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the dbs certificate
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public DbsCertificate build() {
      return new DbsCertificate(level, workforces, barredLists, issuedOn, updateService,
          validUntil);
    }
  }
}
