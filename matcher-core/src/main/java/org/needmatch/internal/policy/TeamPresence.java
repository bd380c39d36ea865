package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.policy.TeamFault;

/**
 * Whether a session may run with exactly these volunteers. Immutable and
 * thread-safe. Cost: the team.
 */
public final class TeamPresence {
  private static final int ADULT = 18;

  private final PolicyPack.@Nullable Company company;
  private final CertificateValidator holding;

  /** Under the settings' pack, if there is one. */
  public TeamPresence(Settings settings) {
    var pack = settings.safeguarding().pack();
    company = pack == null ? null : pack.company();
    holding = new CertificateValidator(settings);
  }

  /** Whether any team could be refused, first-timers aside. */
  public boolean matters(Need need) {
    return need.supervision().counted() && (!need.supervision().equals(Supervision.NONE)
        || company != null && !served(need).isEmpty());
  }

  /** What is missing, null when the session may run; a team of nobody may. */
  public @Nullable TeamFault fault(Need need, Collection<Volunteer> team) {
    var supervision = need.supervision();
    if (!supervision.counted() || team.isEmpty()) {
      return null;
    }
    int staff = supervision.staffThroughout(need.time());
    var day = need.time().day();
    if (team.size() == 1 && staff == 0) {
      var only = team.iterator().next();
      boolean alone = only.members().isEmpty() || ofAge(only, day).size() < 2;
      if (alone && !mayBeAlone(need, only)) {
        return TeamFault.LONE;
      }
    }
    int adults = staff + team.stream().mapToInt(one -> adults(one, day)).sum();
    var rules = company;
    if (adults < adultsAsked(need)) {
      return TeamFault.ADULTS;
    }
    if (rules != null && served(need).contains(ServedGroup.CHILD)
        && (long) adults * ratio(rules, supervision.ageBand()) < supervision.people()) {
      return TeamFault.RATIO;
    }
    if (rules != null && adults == 0 && !served(need).isEmpty()) {
      return TeamFault.UNDER_AGE;
    }
    if (rules != null && staff == 0 && served(need).contains(ServedGroup.CHILD)
        && team.stream().noneMatch(one -> isChecked(one, need))) {
      return TeamFault.UNCHECKED;
    }
    if (team.stream().anyMatch(TeamPresence::isPending)
        && (!supervision.supervisor().isEmpty() || !served(need).isEmpty())
        && !supervised(need, team, staff)) {
      return TeamFault.PENDING;
    }
    return staff == 0 && team.stream().allMatch(one -> one.vetting().firstTimer())
        ? TeamFault.FIRST_TIMERS
        : null;
  }

  /** Adults that the need and the pack ask for. */
  public int adultsAsked(Need need) {
    int asked = need.supervision().adults();
    var rules = company;
    if (rules == null || !served(need).contains(ServedGroup.CHILD)) {
      return asked;
    }
    boolean alone = need.supervision().loneWorking() == LoneWorking.YES;
    return Math.max(asked, alone ? Math.min(1, rules.adults()) : rules.adults());
  }

  private boolean mayBeAlone(Need need, Volunteer one) {
    return switch (need.supervision().loneWorking()) {
      case NO -> false;
      case YES -> one.vetting().loneWorking();
      case UNSAID -> company == null || served(need).isEmpty();
    };
  }

  /** Children to an adult; without a known band, as for the youngest. */
  private static int ratio(PolicyPack.Company rules, String ageBand) {
    var known = rules.ratios().get(ageBand);
    return known == null
        ? rules.ratios().values().stream().mapToInt(Integer::intValue).min()
            .orElse(Integer.MAX_VALUE)
        : known;
  }

  /**
   * How many adults a volunteer is on the day: 0 or 1, or as many as the
   * household has people who are known to be of age; none while a check is
   * pending.
   */
  public int adults(Volunteer one, LocalDate day) {
    return isPending(one) ? 0 : ofAge(one, day).size();
  }

  /** Whether the volunteer is a checked adult with the children of the need. */
  public boolean isChecked(Volunteer one, Need need) {
    return isChecked(one, List.of(ofServed(Set.of(ServedGroup.CHILD))), need.time().day());
  }

  private boolean isChecked(Volunteer one, List<CheckRequirement> duties, LocalDate day) {
    return one.vetting().check() == CheckStatus.CLEARED && ofAge(one, day).stream().anyMatch(
        person -> duties.stream().allMatch(duty -> holding.lacks(one, person, duty, day) == null));
  }

  private CheckRequirement ofServed(Set<ServedGroup> groups) {
    var rules = company;
    return rules == null || groups.isEmpty()
        ? CheckRequirement.NONE
        : CheckRequirement.checked(rules.checked(), groups);
  }

  private List<Household.Person> ofAge(Volunteer one, LocalDate day) {
    var rules = company;
    int years = rules == null ? ADULT : rules.adultAge();
    return Household.of(one).people().stream().filter(person -> person.isOf(years, day)).toList();
  }

  private static boolean isPending(Volunteer one) {
    return one.vetting().check() == CheckStatus.PENDING;
  }

  private boolean supervised(Need need, Collection<Volunteer> team, int staff) {
    var supervisor = need.supervision().supervisor();
    if (supervisor.equals(Supervision.STAFF)) {
      return staff > 0;
    }
    var asked = new ArrayList<CheckRequirement>();
    asked.add(ofServed(served(need)));
    need.roles().forEach(role -> asked.add(CheckRequirement.asking(role.requirement().dbs())));
    return team.stream()
        .anyMatch(one -> one.id().equals(supervisor) && isChecked(one, asked, need.time().day()));
  }

  private static Set<ServedGroup> served(Need need) {
    var served = EnumSet.noneOf(ServedGroup.class);
    need.roles().forEach(role -> served.addAll(role.requirement().roleActivity().served()));
    return served;
  }
}
