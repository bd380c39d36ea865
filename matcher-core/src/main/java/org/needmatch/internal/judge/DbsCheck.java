package org.needmatch.internal.judge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.RuleCode;

/** Rule 3: the criminal-record check. */
record DbsCheck(int maxAgeMonths) {

  /** The code of the first part that fails, null when all hold. */
  @Nullable
  RuleCode broken(DbsCertificate certificate, DbsRequirement required, LocalDate day) {
    if (required.level() == DbsLevel.NONE) {
      return null;
    }
    if (certificate.level().compareTo(required.level()) < 0) {
      return RuleCode.DBS_LEVEL;
    }
    if (required.level() == DbsLevel.ENHANCED
        && !certificate.workforces().containsAll(required.workforces())) {
      return RuleCode.DBS_WORKFORCE;
    }
    if (!certificate.barredLists().containsAll(required.barredLists())) {
      return RuleCode.DBS_BARRED;
    }
    return dateHolds(certificate, day) || subscribed(certificate, day) ? null : RuleCode.DBS_DATE;
  }

  /**
   * Whether an Update Service speaks for a certificate that is there on the day:
   * only standard and enhanced ones can be on it.
   */
  boolean subscribed(DbsCertificate certificate, LocalDate day) {
    return isThere(certificate, day) && certificate.updateService()
        && switch (certificate.level()) {
          case STANDARD, ENHANCED -> true;
          case NONE, BASIC -> false;
        };
  }

  /**
   * Whether the certificate is there on the day, and young enough by its dates.
   */
  boolean dateHolds(DbsCertificate certificate, LocalDate day) {
    if (!isThere(certificate, day)) {
      return false;
    }
    if (maxAgeMonths == 0) {
      return true;
    }
    var issuedOn = certificate.issuedOn();
    if (issuedOn != null) {
      return !issuedOn.isBefore(day.minusMonths(maxAgeMonths));
    }
    var lastDay = certificate.validUntil();
    return lastDay != null && !day.plusMonths(maxAgeMonths).isBefore(lastDay);
  }

  /** Neither issued later nor past the last day, as far as either is known. */
  private static boolean isThere(DbsCertificate certificate, LocalDate day) {
    var first = certificate.issuedOn();
    var last = certificate.validUntil();
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }
}
