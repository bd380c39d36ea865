package org.needmatch.judge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.DbsRequirement;

/** Rule 3: the criminal-record check. */
record DbsCheck(int maxAgeMonths) {

  /** The code of the first part that fails, null when all hold. */
  @Nullable
  String broken(DbsCertificate certificate, DbsRequirement required, LocalDate day) {
    if (required.level() == DbsLevel.NONE) {
      return null;
    }
    if (certificate.level().compareTo(required.level()) < 0) {
      return "dbs-level";
    }
    if (required.level() == DbsLevel.ENHANCED
        && !certificate.workforces().containsAll(required.workforces())) {
      return "dbs-workforce";
    }
    if (!certificate.barredLists().containsAll(required.barredLists())) {
      return "dbs-barred";
    }
    return dateHolds(certificate.issuedOn(), day) || subscribed(certificate, day)
        ? null
        : "dbs-date";
  }

  /**
   * Whether an Update Service speaks for a certificate that has been issued by
   * the day: only standard and enhanced ones can be on it.
   */
  boolean subscribed(DbsCertificate certificate, LocalDate day) {
    boolean issued = certificate.issuedOn() == null || !certificate.issuedOn().isAfter(day);
    return issued && certificate.updateService() && switch (certificate.level()) {
      case STANDARD, ENHANCED -> true;
      case NONE, BASIC -> false;
    };
  }

  /** Whether a certificate of that date is young enough on the day. */
  boolean dateHolds(@Nullable LocalDate issuedOn, LocalDate day) {
    if (issuedOn == null) {
      return maxAgeMonths == 0;
    }
    return !issuedOn.isAfter(day)
        && (maxAgeMonths == 0 || !issuedOn.isBefore(day.minusMonths(maxAgeMonths)));
  }
}
