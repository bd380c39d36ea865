package org.needmatch.judge;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.CheckStatus;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyRule;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;

/** Rule 13: statuses, sites, and what the policy pack requires. */
final class Checks {
  private final Settings settings;
  private final @Nullable PolicyBook book;

  Checks(Settings settings) {
    this.settings = settings;
    var pack = settings.safeguarding().pack();
    book = pack == null ? null : new PolicyBook(pack);
  }

  /** The pack's rules, null without a pack. */
  @Nullable
  PolicyBook book() {
    return book;
  }

  /** The code of the first part that fails for one session by itself, or null. */
  @Nullable
  String broken(Volunteer volunteer, Need need, Role role) {
    for (var person : volunteer.people()) {
      var code = brokenBy(person, need, role);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private @Nullable String brokenBy(Volunteer volunteer, Need need, Role role) {
    var day = need.time().day();
    var care = role.requirement().care();
    boolean byColumns = role.requirement().dbs().level() != DbsLevel.NONE;
    List<PolicyRule> always = book == null
        ? List.of()
        : book.holding(volunteer, need, role, List.of()).stream()
            .filter(rule -> rule.triggers().isEmpty() || book.constantly(rule, care, need))
            .toList();
    boolean asked = byColumns || !always.isEmpty() || !care.served().isEmpty();
    var status = asked ? brokenByStatus(volunteer, need, always) : null;
    if (status != null) {
      return status;
    }
    var site = need.oversight().site();
    if (!site.isEmpty() && !volunteer.standing().suitableSites().contains(site)) {
      return "site";
    }
    if (book != null && tooYoung(volunteer, day, book.pack().minimumAge())
        && (!care.underSixteens() || byColumns || !always.isEmpty())) {
      return "policy";
    }
    var missing = missing(volunteer, always, day);
    if (missing != null) {
      return missing;
    }
    if (byColumns && settings.safeguarding().statusMonths() > 0
        && volunteer.standing().check() != CheckStatus.PENDING && !inDate(volunteer, day, true)) {
      return "check-renewal";
    }
    if (book == null) {
      return null;
    }
    var alone = List.of(new PolicyBook.Planned(day, care));
    return missing(volunteer, book.holding(volunteer, need, role, alone), day) == null
        ? null
        : "frequency";
  }

  private @Nullable String brokenByStatus(Volunteer volunteer, Need need,
      Collection<PolicyRule> always) {
    var status = volunteer.standing().check();
    if (status == CheckStatus.WITHDRAWN) {
      return "check-withdrawn";
    }
    if (status == CheckStatus.HELD) {
      return "check-held";
    }
    if (status == CheckStatus.RENEWAL_DUE) {
      return "check-renewal";
    }
    if (status != CheckStatus.PENDING) {
      return null;
    }
    var supervisor = need.oversight().supervisor();
    boolean beside = book != null && book.pack().company().pendingAllowed() && !supervisor.isEmpty()
        && !supervisor.equals(volunteer.id());
    boolean unsigned = always.stream().anyMatch(this::unsigned);
    boolean closed = !unsigned
        && always.stream().anyMatch(rule -> !rule.membership().isEmpty() || asksList(rule));
    return beside && !closed ? null : "check-pending";
  }

  private static boolean asksList(PolicyRule rule) {
    return rule.check().level() != DbsLevel.NONE && !rule.check().barredLists().isEmpty();
  }

  private boolean unsigned(PolicyRule rule) {
    return rule.needsSignOff() && !settings.safeguarding().signedOff().contains(rule.id());
  }

  /** Whether a rule that holds asks for something that the volunteer lacks. */
  boolean lacks(Volunteer volunteer, PolicyRule rule, LocalDate day) {
    for (var person : volunteer.people()) {
      if (missing(person, List.of(rule), day) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String missing(Volunteer volunteer, Collection<PolicyRule> rules,
      LocalDate day) {
    if (rules.stream().anyMatch(this::unsigned)) {
      return "policy";
    }
    boolean pending = volunteer.standing().check() == CheckStatus.PENDING;
    if (pending
        && rules.stream().anyMatch(rule -> !rule.membership().isEmpty() || asksList(rule))) {
      return "check-pending";
    }
    if (rules.stream().anyMatch(rule -> !isMember(volunteer, rule, day))) {
      return "policy";
    }
    if (rules.stream().flatMap(rule -> rule.credentials().stream())
        .anyMatch(credential -> !holds(volunteer, credential, day))) {
      return "policy";
    }
    var asking = rules.stream().filter(rule -> rule.check().level() != DbsLevel.NONE).toList();
    if (pending || asking.isEmpty()) {
      return null;
    }
    var held = volunteer.dbs();
    boolean enhanced = asking.stream().anyMatch(rule -> rule.check().level() == DbsLevel.ENHANCED);
    for (var rule : asking) {
      var check = rule.check();
      if (held.level().compareTo(check.level()) < 0
          || enhanced && !held.workforces().containsAll(check.workforces())
          || !held.barredLists().containsAll(check.barredLists())) {
        return "policy";
      }
    }
    return inDate(volunteer, day, book == null || book.pack().updateService())
        ? null
        : "check-renewal";
  }

  private static boolean isMember(Volunteer volunteer, PolicyRule rule, LocalDate day) {
    var ends = volunteer.standing().pvgEndsOn();
    return rule.membership().isEmpty() || volunteer.standing().pvg().containsAll(rule.membership())
        && (ends == null || !day.isAfter(ends));
  }

  private static boolean holds(Volunteer volunteer, String credential, LocalDate day) {
    for (var dated : volunteer.datedSkills()) {
      if (dated.skill().equals(credential) && !dated.until().isBefore(day)) {
        return true;
      }
    }
    return volunteer.skills().getOrDefault(credential, 0) > 0;
  }

  private boolean inDate(Volunteer volunteer, LocalDate day, boolean updateServiceCounts) {
    if (new DbsCheck(settings.dbsMaxAgeMonths()).dateHolds(volunteer.dbs().issuedOn(), day)) {
      return true;
    }
    if (!updateServiceCounts || !volunteer.dbs().updateService()) {
      return false;
    }
    int months = settings.safeguarding().statusMonths();
    var asked = volunteer.standing().statusCheckedOn();
    return months == 0
        || asked != null && !asked.isAfter(day) && !asked.isBefore(day.minusMonths(months));
  }

  private static boolean tooYoung(Volunteer volunteer, LocalDate day, int years) {
    if (volunteer.birthDate() != null) {
      return Period.between(volunteer.birthDate(), day).getYears() < years;
    }
    return volunteer.age() != null && volunteer.age() < years;
  }
}
