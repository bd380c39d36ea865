package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.policy.CheckRequirement;
import org.needmatch.internal.policy.PolicyEvaluator;

/**
 * What a row leaves open of its care, read by the stricter reading, with a
 * finding wherever another reading would ask less.
 */
record MissingActivity(RowReader row, PolicyPack pack, PolicyEvaluator derivation) {
  /** A setting that no rule names. */
  private static final String NOWHERE = "-";

  /**
   * @param asked
   *          what the row's own columns ask
   * @param day
   *          of the session, null when that is not known yet
   * @param band
   *          age band of the people served, empty when not said
   */
  RoleActivity read(StatedActivity said, DbsRequirement asked, @Nullable LocalDate day,
      String band) {
    var groups = groups(said, band);
    if (groups.isEmpty()) {
      return said.plain();
    }
    if (!groups.equals(said.served())) {
      row.warn(FindingCode.GROUP_UNSAID, "serves", whyGroups(said, band),
          "judged as serving " + words(groups), "Write child, adult or both under serves.");
    }
    if (said.activity().isEmpty()) {
      activity(asked, groups);
    }
    var contact = said.contact();
    var roleActivity = said.with(groups, contact == null ? ContactPattern.WEEKLY : contact);
    if (day == null) {
      return roleActivity;
    }
    if (said.setting().isEmpty()
        && differs(roleActivity, with(roleActivity, NOWHERE, roleActivity.supervised()), day)) {
      row.warn(FindingCode.SETTING_UNSAID, "setting",
          "People are served and the row does not say in which setting, which rules of the policy"
              + " pack ask.",
          "judged as in each setting that a rule names",
          "Fill in setting; ./matcher policy --pack " + pack.name() + " lists the words.");
    }
    if (said.supervised() == null
        && differs(roleActivity, with(roleActivity, roleActivity.setting(), true), day)
        && more(roleActivity, with(roleActivity, roleActivity.setting(), true), day)) {
      row.error(FindingCode.VALUE_MISSING, "supervised",
          "The row does not say whether somebody supervises, and a rule asks more where somebody"
              + " does.",
          "Write yes or no.");
    }
    return contact == null ? contact(said, roleActivity, day) : roleActivity;
  }

  private RoleActivity contact(StatedActivity said, RoleActivity weekly, LocalDate day) {
    var occasional = said.with(weekly.served(), ContactPattern.OCCASIONAL);
    if (same(once(weekly, day), once(occasional, day))) {
      return occasional;
    }
    row.warn(FindingCode.CONTACT_UNSAID, "contact",
        "People are served and the row does not say how often, which rules of the policy pack ask.",
        "judged as weekly", "Write occasional or weekly under contact.");
    return weekly;
  }

  private void activity(DbsRequirement asked, Set<ServedGroup> groups) {
    if (asked.level() == DbsLevel.NONE) {
      row.error(FindingCode.ACTIVITY_NEEDED, "activity_code",
          "The row serves " + words(groups) + ", does not say what is done, and asks no check.",
          "Fill in activity_code; ./matcher policy --pack " + pack.name() + " lists the codes.");
    } else {
      row.warn(FindingCode.ACTIVITY_MISSING, "activity_code",
          "The row serves " + words(groups) + " and does not say what is done.",
          "judged as each activity that a rule names, beside its own check",
          "Fill in activity_code; ./matcher policy --pack " + pack.name() + " lists the codes.");
    }
  }

  private Set<ServedGroup> groups(StatedActivity said, String band) {
    var groups = EnumSet.noneOf(ServedGroup.class);
    groups.addAll(said.served());
    var only = only(said);
    if (!only.isEmpty() && Collections.disjoint(groups, only)) {
      groups.addAll(only);
    }
    if (said.served().isEmpty()) {
      pack.rules().stream().filter(rule -> names(rule, said))
          .forEach(rule -> groups.addAll(rule.scope().served()));
    }
    if (!band.isEmpty()) {
      groups.add(ServedGroup.CHILD);
    }
    return groups;
  }

  private Set<ServedGroup> only(StatedActivity said) {
    var activity = pack.activities().get(said.activity());
    return activity == null ? Set.of() : activity.groups();
  }

  /**
   * Whether the rule asks something of the activity or the setting by its name.
   */
  private static boolean names(PolicyPack.Rule rule, StatedActivity said) {
    var activities = rule.scope().activities();
    var settings = rule.scope().settings();
    return rule.requires() && !(activities.isEmpty() && settings.isEmpty())
        && (activities.isEmpty() || activities.contains(said.activity()))
        && (settings.isEmpty() || settings.contains(said.setting()));
  }

  private String whyGroups(StatedActivity said, String band) {
    var only = only(said);
    var row = said.served().isEmpty()
        ? "the row names no group"
        : "the row serves " + words(said.served());
    if (!only.isEmpty() && Collections.disjoint(said.served(), only)) {
      return "The activity " + said.activity() + " is only for " + words(only) + ", but " + row
          + ".";
    }
    return band.isEmpty()
        ? "A rule of the policy pack asks a check for this activity or setting by its name, but "
            + row + "."
        : "The age band " + band + " is one of children, but " + row + ".";
  }

  private static RoleActivity with(RoleActivity roleActivity, String setting, boolean supervised) {
    return roleActivity.toBuilder().setting(setting).supervised(supervised).build();
  }

  private boolean differs(RoleActivity one, RoleActivity other, LocalDate day) {
    return !same(once(one, day), once(other, day)) || !same(often(one, day), often(other, day));
  }

  private boolean more(RoleActivity least, RoleActivity roleActivity, LocalDate day) {
    return !covers(once(least, day), once(roleActivity, day))
        || !covers(often(least, day), often(roleActivity, day));
  }

  private static boolean covers(CheckRequirement duty, CheckRequirement other) {
    var both = CheckRequirement.both(duty.check(), other.check());
    return both.equals(duty.check()) && duty.membership().containsAll(other.membership())
        && duty.credentials().containsAll(other.credentials());
  }

  private static boolean same(CheckRequirement one, CheckRequirement other) {
    return one.check().equals(other.check()) && one.membership().equals(other.membership())
        && one.credentials().equals(other.credentials());
  }

  private CheckRequirement once(RoleActivity roleActivity, LocalDate day) {
    return derivation.once(roleActivity, noon(day));
  }

  private CheckRequirement often(RoleActivity roleActivity, LocalDate day) {
    return derivation.of(roleActivity, noon(day), rule -> true);
  }

  private static TimeSpan noon(LocalDate day) {
    return new TimeSpan(day.atTime(12, 0), day.atTime(13, 0));
  }

  private static String words(Set<ServedGroup> groups) {
    return String.join(" and ", List.copyOf(groups).stream().sorted()
        .map(group -> group == ServedGroup.CHILD ? "children" : "adults").toList());
  }
}
