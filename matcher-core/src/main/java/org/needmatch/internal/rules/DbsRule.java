package org.needmatch.internal.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/**
 * The check that a seat asks for: level, workforces, barred lists, and validity
 * on the day of the session. A certificate has no expiry in law; the greatest
 * age and a last day are the organisation's policy. In a household the check of
 * everybody who counts must hold.
 *
 * @param maxAgeMonths
 *          calendar months, 0 switches the age rule off
 */
record DbsRule(int maxAgeMonths) implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.DBS_LEVEL, RuleCode.DBS_WORKFORCE, RuleCode.DBS_BARRED,
        RuleCode.DBS_DATE);
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Object basis(SeatSpec seat) {
    var required = seat.role().requirement().dbs();
    return required.level() == DbsLevel.NONE
        ? List.of()
        : List.of(required, seat.need().time().day());
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var required = opening.role().requirement().dbs();
    if (required.level() == DbsLevel.NONE) {
      return Verdict.ALLOWED;
    }
    var day = opening.need().time().day();
    var counted = applicant.household().counted(day);
    for (var person : counted) {
      var reason = refusal(required, person.dbs(), day);
      if (reason != null) {
        return Verdict.refused(reason);
      }
    }
    return counted.isEmpty()
        ? Verdict.refused(new Reason.DbsLevelTooLow(required.level(), DbsLevel.NONE))
        : Verdict.ALLOWED;
  }

  private @Nullable Reason refusal(DbsRequirement required, DbsCertificate held, LocalDate day) {
    if (held.level().compareTo(required.level()) < 0) {
      return new Reason.DbsLevelTooLow(required.level(), held.level());
    }
    if (required.level() == DbsLevel.ENHANCED
        && !held.workforces().containsAll(required.workforces())) {
      return new Reason.DbsWorkforceMissing(required.workforces(), held.workforces());
    }
    if (!held.barredLists().containsAll(required.barredLists())) {
      return new Reason.DbsBarredListMissing(required.barredLists(), held.barredLists());
    }
    return validOn(held, day) ? null : dateReason(held, day);
  }

  /** A basic certificate is never on the Update Service. */
  private boolean validOn(DbsCertificate held, LocalDate day) {
    var issuedOn = held.issuedOn();
    if (issuedOn != null && issuedOn.isAfter(day) || isPast(held, day)) {
      return false;
    }
    return maxAgeMonths == 0
        || held.updateService() && held.level().compareTo(DbsLevel.STANDARD) >= 0
        || isYoung(held, day);
  }

  /**
   * Without a date of issue the greatest age before the last day stands for it.
   */
  private boolean isYoung(DbsCertificate held, LocalDate day) {
    var issuedOn = held.issuedOn();
    var validUntil = held.validUntil();
    return issuedOn == null
        ? validUntil != null && !validUntil.isAfter(day.plusMonths(maxAgeMonths))
        : !issuedOn.isBefore(day.minusMonths(maxAgeMonths));
  }

  private static boolean isPast(DbsCertificate held, LocalDate day) {
    var validUntil = held.validUntil();
    return validUntil != null && validUntil.isBefore(day);
  }

  private Reason dateReason(DbsCertificate held, LocalDate day) {
    var validUntil = held.validUntil();
    boolean past = isPast(held, day);
    return validUntil != null && (past || held.issuedOn() == null)
        ? new Reason.DbsLastDayNotValid(validUntil, past)
        : new Reason.DbsDateNotValid(held.issuedOn(),
            maxAgeMonths == 0 ? null : day.minusMonths(maxAgeMonths));
  }
}
