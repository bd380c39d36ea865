package org.needmatch.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a volunteer's check: statuses only, no content.
 *
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
  public static final DbsCertificate NONE = new DbsCertificate(DbsLevel.NONE, Set.of(), Set.of(),
      null, false);

  /** Copies the sets in enum order. */
  public DbsCertificate {
    workforces = StableCopies.enums(workforces);
    barredLists = StableCopies.enums(barredLists);
  }

  /** One for which the organisation names no last day. */
  public DbsCertificate(DbsLevel level, Set<Workforce> workforces, Set<BarredList> barredLists,
      @Nullable LocalDate issuedOn, boolean updateService) {
    this(level, workforces, barredLists, issuedOn, updateService, null);
  }

  /** An enhanced certificate for the workforces given, barred lists unchecked. */
  public static DbsCertificate enhanced(LocalDate issuedOn, Workforce... workforces) {
    var set = EnumSet.noneOf(Workforce.class);
    set.addAll(Set.of(workforces));
    return new DbsCertificate(DbsLevel.ENHANCED, set, Set.of(), issuedOn, false);
  }

  /** The same, counted until the end of the day. */
  public DbsCertificate withValidUntil(@Nullable LocalDate day) {
    return new DbsCertificate(level, workforces, barredLists, issuedOn, updateService, day);
  }
}
