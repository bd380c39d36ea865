package org.needmatch.explain;

import java.util.Comparator;
import org.needmatch.policy.Refusal;
import org.needmatch.rules.Reason;

/**
 * Somebody who lacks just one thing for a seat.
 *
 * @param free
 *          whether the seat fits into the volunteer's week as planned
 */
public record NearMiss(String volunteerId, Reason reason, boolean free) {
  private static final int SKILL_LEVEL = 60;

  /** Those who are free first, then what is easiest to mend. */
  static final Comparator<NearMiss> ORDER = Comparator.comparing((NearMiss miss) -> !miss.free())
      .thenComparingLong(miss -> effort(miss.reason())).thenComparing(NearMiss::volunteerId);

  /** How hard the one thing is to mend, see {@link #effort(Reason)}. */
  public long effort() {
    return effort(reason);
  }

  /**
   * How hard a thing is to mend, as a rough order: minutes of time and hundreds
   * of metres count one, a check or certificate to renew 30, a home to ask for
   * 45, a level of a skill 60, a check to widen 120; what nobody should ask for
   * comes last.
   */
  public static long effort(Reason reason) {
    return switch (reason) {
      case Reason.Unavailable r -> r.missingMinutes();
      case Reason.TooFar r -> (long) Math.ceil(10 * (r.km() - r.maxKm()));
      case Reason.OutOfReach r -> (long) Math.ceil(10 * (r.km() - r.reachKm()));
      case Reason.SiteTooFar r -> (long) Math.ceil(10 * (r.km() - r.maxKm()));
      case Reason.DbsDateNotValid r -> 30;
      case Reason.DbsLastDayNotValid r -> 30;
      case Reason.SkillRanOut r -> 30;
      case Reason.NoHome r -> 45;
      case Reason.NoSite r -> 480;
      case Reason.SkillMissing r -> (long) SKILL_LEVEL * (r.requiredLevel() - r.heldLevel());
      case Reason.DbsLevelTooLow r -> 120;
      case Reason.DbsWorkforceMissing r -> 120;
      case Reason.DbsBarredListMissing r -> 120;
      case Reason.Safeguarding r -> effort(r.refusal().kind());
      case Reason.Inactive r -> 240;
      case Reason.Custom r -> 480;
      case Reason.NotReady r -> 1_000;
      case Reason.LanguageMissing r -> 5_000;
      case Reason.Avoided r -> 10_000;
      case Reason.Declined r -> 10_000;
      case Reason.TooYoung r -> 20_000;
      case Reason.GenderMismatch r -> 40_000;
      case Reason.Begun r -> 40_000;
    };
  }

  private static long effort(Refusal.Kind kind) {
    return switch (kind) {
      case RENEWAL, HELD, SITE -> 30;
      case PENDING -> 60;
      case LEVEL, WORKFORCE, BARRED_LIST, MEMBERSHIP, CREDENTIAL, SIGN_OFF -> 120;
      case WITHDRAWN, UNDER_AGE -> 20_000;
    };
  }
}
