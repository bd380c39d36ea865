package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.ServedGroup;
import org.needmatch.policy.Refusal;

/**
 * The check that a pack requires of a role.
 *
 * @param check
 *          all that the rules ask, taken together
 * @param membership
 *          groups of the PVG scheme
 * @param credentials
 *          skills that must be held on the day
 * @param rules
 *          those that say so, in the pack's order
 * @param unsigned
 *          of these, those that need a person's sign-off and do not have it
 */
public record CheckRequirement(DbsRequirement check, Set<ServedGroup> membership,
    Set<String> credentials, List<PolicyPack.Rule> rules, List<PolicyPack.Rule> unsigned) {

  /** Asks nothing. */
  static final CheckRequirement NONE = of(List.of(), Set.of());

  /** Copies the lists. */
  public CheckRequirement {
    credentials = Collections.unmodifiableSet(new TreeSet<>(credentials));
    rules = List.copyOf(rules);
    unsigned = List.copyOf(unsigned);
  }

  static CheckRequirement of(List<PolicyPack.Rule> rules, Set<String> signedOff) {
    var check = DbsRequirement.NONE;
    var membership = EnumSet.noneOf(ServedGroup.class);
    var credentials = new TreeSet<String>();
    for (var rule : rules) {
      credentials.addAll(rule.credentials());
      check = both(check, rule.check());
      membership.addAll(rule.membership());
    }
    return new CheckRequirement(check, Set.copyOf(membership), credentials, rules, rules.stream()
        .filter(rule -> rule.needsSignOff() && !signedOff.contains(rule.id())).toList());
  }

  /** What a checked person with these groups holds. */
  static CheckRequirement checked(PolicyPack.Checked checked, Set<ServedGroup> groups) {
    var workforces = EnumSet.noneOf(Workforce.class);
    groups.forEach(
        group -> workforces.add(group == ServedGroup.CHILD ? Workforce.CHILD : Workforce.ADULT));
    return new CheckRequirement(new DbsRequirement(checked.level(), workforces, Set.of()),
        checked.membership() ? groups : Set.of(), Set.of(), List.of(), List.of());
  }

  /** A check that columns ask. */
  static CheckRequirement asking(DbsRequirement check) {
    return new CheckRequirement(check, Set.of(), Set.of(), List.of(), List.of());
  }

  /** Whether nothing is required. */
  public boolean isNone() {
    return rules.isEmpty();
  }

  /** The ids of the rules. */
  public List<String> ruleIds() {
    return rules.stream().map(PolicyPack.Rule::id).toList();
  }

  /**
   * What asks as much as the two together; one that asks no level asks nothing.
   */
  public static DbsRequirement both(DbsRequirement one, DbsRequirement other) {
    if (one.level() == DbsLevel.NONE || other.level() == DbsLevel.NONE) {
      return one.level() == DbsLevel.NONE ? other : one;
    }
    var workforces = EnumSet.noneOf(Workforce.class);
    var lists = EnumSet.noneOf(BarredList.class);
    for (var each : List.of(one, other)) {
      workforces.addAll(each.workforces());
      lists.addAll(each.barredLists());
    }
    return new DbsRequirement(
        one.level().compareTo(other.level()) >= 0 ? one.level() : other.level(), workforces, lists);
  }

  /** That it is not met; the days are those that come together, if it is they. */
  Refusal refusal(Refusal.Kind kind, List<LocalDate> dates) {
    return new Refusal(kind, dates.isEmpty() ? kind.rule() : RuleCode.FREQUENCY, check, membership,
        credentials, ruleIds(), dates, "");
  }
}
