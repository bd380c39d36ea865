package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;

/** Rule 13: statuses, sites, and what the policy pack requires. */
final class SafeguardingRules {
  private static final int GROWN_UP = 18;

  private final Settings settings;
  private final @Nullable PolicyBook book;

  SafeguardingRules(Settings settings, List<Need> needs) {
    this.settings = settings;
    var pack = settings.safeguarding().pack();
    book = pack == null ? null : new PolicyBook(pack, WeekAfterWeek.among(needs));
  }

  /** The pack's rules, null without a pack. */
  @Nullable
  PolicyBook book() {
    return book;
  }

  /** The code of the first part that fails for one session by itself, or null. */
  @Nullable
  RuleCode broken(Volunteer volunteer, Need need, Role role) {
    for (var person : new HouseholdOnDay(volunteer, need.time().day()).everybody()) {
      var code = brokenBy(volunteer, person, need, role);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private @Nullable RuleCode brokenBy(Volunteer volunteer, HouseholdOnDay.Person person, Need need,
      Role role) {
    var day = need.time().day();
    var roleActivity = role.requirement().roleActivity();
    boolean byColumns = role.requirement().dbs().level() != DbsLevel.NONE;
    List<PolicyPack.Rule> always = book == null
        ? List.of()
        : book.holding(volunteer, need, role, List.of()).stream()
            .filter(rule -> rule.triggers().isEmpty() || book.constantly(rule, roleActivity, need))
            .toList();
    boolean asked = byColumns || !always.isEmpty() || !roleActivity.served().isEmpty();
    var status = asked ? brokenByStatus(volunteer, need, always) : null;
    if (status != null) {
      return status;
    }
    var site = need.supervision().site();
    if (!site.isEmpty() && !volunteer.vetting().suitableSites().contains(site)) {
      return RuleCode.SITE;
    }
    if (book != null && person.below(book.pack().minimumAge())
        && (!roleActivity.underSixteens() || byColumns || !always.isEmpty())) {
      return RuleCode.POLICY;
    }
    var missing = missing(volunteer, person, always, need);
    if (missing != null) {
      return missing;
    }
    if (byColumns && settings.safeguarding().statusMonths() > 0
        && volunteer.vetting().check() != CheckStatus.PENDING
        && !inDate(volunteer, person, day, true)) {
      return RuleCode.CHECK_RENEWAL;
    }
    if (book == null) {
      return null;
    }
    var alone = List.of(new PolicyBook.Planned(day, roleActivity));
    return missing(volunteer, person, book.holding(volunteer, need, role, alone), need) == null
        ? null
        : RuleCode.FREQUENCY;
  }

  private @Nullable RuleCode brokenByStatus(Volunteer volunteer, Need need,
      Collection<PolicyPack.Rule> always) {
    var status = volunteer.vetting().check();
    if (status == CheckStatus.WITHDRAWN) {
      return RuleCode.CHECK_WITHDRAWN;
    }
    if (status == CheckStatus.HELD) {
      return RuleCode.CHECK_HELD;
    }
    if (status == CheckStatus.RENEWAL_DUE) {
      return RuleCode.CHECK_RENEWAL;
    }
    if (status != CheckStatus.PENDING) {
      return null;
    }
    var supervisor = need.supervision().supervisor();
    boolean beside = book != null && book.pack().company().pendingAllowed() && !supervisor.isEmpty()
        && !supervisor.equals(volunteer.id());
    boolean unsigned = always.stream().anyMatch(this::unsigned);
    boolean closed = !unsigned
        && always.stream().anyMatch(rule -> !rule.membership().isEmpty() || asksList(rule));
    return beside && !closed ? null : RuleCode.CHECK_PENDING;
  }

  private static boolean asksList(PolicyPack.Rule rule) {
    return rule.check().level() != DbsLevel.NONE && !rule.check().barredLists().isEmpty();
  }

  private boolean unsigned(PolicyPack.Rule rule) {
    return rule.needsSignOff() && !settings.safeguarding().signedOff().contains(rule.id());
  }

  /** Whether a rule that holds asks for something that the volunteer lacks. */
  boolean lacks(Volunteer volunteer, PolicyPack.Rule rule, Need need) {
    for (var person : new HouseholdOnDay(volunteer, need.time().start().toLocalDate())
        .everybody()) {
      if (missing(volunteer, person, List.of(rule), need) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable RuleCode missing(Volunteer volunteer, HouseholdOnDay.Person person,
      Collection<PolicyPack.Rule> rules, Need need) {
    for (var day : PolicyBook.daysOf(need)) {
      var code = missing(volunteer, person, rules, day);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private @Nullable RuleCode missing(Volunteer volunteer, HouseholdOnDay.Person person,
      Collection<PolicyPack.Rule> rules, LocalDate day) {
    if (rules.stream().anyMatch(this::unsigned)) {
      return RuleCode.POLICY;
    }
    boolean pending = volunteer.vetting().check() == CheckStatus.PENDING;
    if (pending
        && rules.stream().anyMatch(rule -> !rule.membership().isEmpty() || asksList(rule))) {
      return RuleCode.CHECK_PENDING;
    }
    if (rules.stream().anyMatch(rule -> !isMember(volunteer, rule, day))) {
      return RuleCode.POLICY;
    }
    if (rules.stream().flatMap(rule -> rule.credentials().stream())
        .anyMatch(credential -> !holds(volunteer, credential, day))) {
      return RuleCode.POLICY;
    }
    var asking = rules.stream().filter(rule -> rule.check().level() != DbsLevel.NONE).toList();
    if (pending || asking.isEmpty()) {
      return null;
    }
    var held = person.check();
    boolean enhanced = asking.stream().anyMatch(rule -> rule.check().level() == DbsLevel.ENHANCED);
    for (var rule : asking) {
      var check = rule.check();
      if (held.level().compareTo(check.level()) < 0
          || enhanced && !held.workforces().containsAll(check.workforces())
          || !held.barredLists().containsAll(check.barredLists())) {
        return RuleCode.POLICY;
      }
    }
    return inDate(volunteer, person, day, book == null || book.pack().updateService())
        ? null
        : RuleCode.CHECK_RENEWAL;
  }

  private static boolean isMember(Volunteer volunteer, PolicyPack.Rule rule, LocalDate day) {
    var ends = volunteer.vetting().pvgEndsOn();
    return rule.membership().isEmpty() || volunteer.vetting().pvg().containsAll(rule.membership())
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

  private boolean inDate(Volunteer volunteer, HouseholdOnDay.Person person, LocalDate day,
      boolean updateServiceCounts) {
    var check = new DbsCheck(settings.dbsMaxAgeMonths());
    if (check.dateHolds(person.check(), day)) {
      return true;
    }
    if (!updateServiceCounts || !check.subscribed(person.check(), day)) {
      return false;
    }
    int months = settings.safeguarding().statusMonths();
    var asked = volunteer.vetting().statusCheckedOn();
    return months == 0
        || asked != null && !asked.isAfter(day) && !asked.isBefore(day.minusMonths(months));
  }

  /**
   * Whether somebody of age is there whose check is of use with these groups: in
   * date, of the level that the pack names and for each of them, or a membership
   * for each.
   *
   * @param more
   *          what columns ask beside
   */
  boolean mayBeTrusted(Volunteer volunteer, Set<ServedGroup> groups, List<DbsRequirement> more,
      LocalDate day) {
    if (volunteer.vetting().check() != CheckStatus.CLEARED) {
      return false;
    }
    var checked = book == null || groups.isEmpty()
        ? PolicyPack.Checked.NONE
        : book.pack().company().checked();
    int adult = book == null ? GROWN_UP : book.pack().company().adultAge();
    var ends = volunteer.vetting().pvgEndsOn();
    boolean member = !checked.membership()
        || volunteer.vetting().pvg().containsAll(groups) && (ends == null || !ends.isBefore(day));
    return member && new HouseholdOnDay(volunteer, day).everybody().stream()
        .anyMatch(person -> person.reached(adult)
            && holdsFor(volunteer, person, checked.level(), groups, day)
            && more.stream().allMatch(asked -> holdsAsked(volunteer, person, asked, day)));
  }

  private boolean holdsFor(Volunteer volunteer, HouseholdOnDay.Person person, DbsLevel level,
      Set<ServedGroup> groups, LocalDate day) {
    if (level == DbsLevel.NONE) {
      return true;
    }
    boolean coversAll = level != DbsLevel.ENHANCED
        || groups.stream().allMatch(group -> person.check().workforces()
            .contains(group == ServedGroup.ADULT ? Workforce.ADULT : Workforce.CHILD));
    return coversAll && person.check().level().compareTo(level) >= 0
        && inDate(volunteer, person, day, book == null || book.pack().updateService());
  }

  private boolean holdsAsked(Volunteer volunteer, HouseholdOnDay.Person person,
      DbsRequirement asked, LocalDate day) {
    return asked.level() == DbsLevel.NONE || person.check().level().compareTo(asked.level()) >= 0
        && (asked.level() != DbsLevel.ENHANCED
            || person.check().workforces().containsAll(asked.workforces()))
        && person.check().barredLists().containsAll(asked.barredLists())
        && inDate(volunteer, person, day, book == null || book.pack().updateService());
  }
}
