package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Settings;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.policy.Refusal;

/**
 * What the check of a volunteer, or of somebody of a household, is good for on
 * a day. Status, membership and credentials are those of the row in
 * volunteers.csv. Immutable and thread-safe.
 */
record CertificateValidator(Settings settings) {

  /** What is missing on a day of the session, null when nothing is. */
  Refusal.@Nullable Kind lacks(Volunteer volunteer, Household.Person person, CheckRequirement duty,
      TimeSpan time) {
    return PolicyEvaluator.days(time).map(day -> lacks(volunteer, person, duty, day))
        .filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** What is missing on the day, null when nothing is. */
  Refusal.@Nullable Kind lacks(Volunteer volunteer, Household.Person person, CheckRequirement duty,
      LocalDate day) {
    if (!duty.unsigned().isEmpty()) {
      return Refusal.Kind.SIGN_OFF;
    }
    boolean pending = volunteer.vetting().check() == CheckStatus.PENDING;
    if (pending && (!duty.check().barredLists().isEmpty() || !duty.membership().isEmpty())) {
      return Refusal.Kind.PENDING;
    }
    var vetting = volunteer.vetting();
    var ends = vetting.pvgEndsOn();
    if (!vetting.pvg().containsAll(duty.membership())
        || !duty.membership().isEmpty() && ends != null && ends.isBefore(day)) {
      return Refusal.Kind.MEMBERSHIP;
    }
    if (!duty.credentials().stream().allMatch(each -> isCurrent(volunteer, each, day))) {
      return Refusal.Kind.CREDENTIAL;
    }
    return pending ? null : lacks(volunteer, person, duty.check(), day);
  }

  private static boolean isCurrent(Volunteer volunteer, String credential, LocalDate day) {
    return volunteer.skills().containsKey(credential) || volunteer.datedSkills().stream()
        .anyMatch(dated -> dated.skill().equals(credential) && !day.isAfter(dated.until()));
  }

  private Refusal.@Nullable Kind lacks(Volunteer volunteer, Household.Person person,
      DbsRequirement required, LocalDate day) {
    var held = person.dbs();
    if (required.level() == DbsLevel.NONE) {
      return null;
    }
    if (held.level().compareTo(required.level()) < 0) {
      return Refusal.Kind.LEVEL;
    }
    if (required.level() == DbsLevel.ENHANCED
        && !held.workforces().containsAll(required.workforces())) {
      return Refusal.Kind.WORKFORCE;
    }
    if (!held.barredLists().containsAll(required.barredLists())) {
      return Refusal.Kind.BARRED_LIST;
    }
    return upToDate(volunteer, person, day, true) ? null : Refusal.Kind.RENEWAL;
  }

  /**
   * Whether the certificate was there on the day, its last day is not over, and
   * it is young enough or rests on an Update Service that was asked lately
   * enough. A basic one never rests on one.
   *
   * @param byPack
   *          whether a pack requires the check, so that the pack must know an
   *          Update Service
   */
  boolean upToDate(Volunteer volunteer, Household.Person person, LocalDate day, boolean byPack) {
    var held = person.dbs();
    var issued = held.issuedOn();
    var last = held.validUntil();
    if (issued != null && issued.isAfter(day) || last != null && last.isBefore(day)) {
      return false;
    }
    return young(held, day)
        || held.updateService() && held.level().compareTo(DbsLevel.STANDARD) >= 0
            && asked(volunteer, day) && (!byPack || known());
  }

  /** A last day alone tells that it was issued within the greatest age before. */
  private boolean young(DbsCertificate held, LocalDate day) {
    int months = settings.dbsMaxAgeMonths();
    var issued = held.issuedOn();
    var last = held.validUntil();
    return months == 0 || (issued == null
        ? last != null && !last.isAfter(day.plusMonths(months))
        : !issued.isBefore(day.minusMonths(months)));
  }

  private boolean known() {
    var pack = settings.safeguarding().pack();
    return pack == null || pack.updateService();
  }

  private boolean asked(Volunteer volunteer, LocalDate day) {
    int months = settings.safeguarding().statusMonths();
    var asked = volunteer.vetting().statusCheckedOn();
    return months == 0
        || asked != null && !asked.isAfter(day) && !asked.isBefore(day.minusMonths(months));
  }
}
