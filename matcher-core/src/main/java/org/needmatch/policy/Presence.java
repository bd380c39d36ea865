package org.needmatch.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.CheckStatus;
import org.needmatch.domain.LoneWorking;
import org.needmatch.domain.Need;
import org.needmatch.domain.Oversight;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Served;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;

/**
 * Whether a session may run with exactly these volunteers. Immutable and
 * thread-safe. Cost: the team.
 */
public final class Presence {
  private static final int ADULT = 18;

  private final PolicyPack.@Nullable Company company;

  /** What is missing, the first of these that applies. */
  public enum Fault {
    /** Somebody would be alone where that is not allowed or not agreed. */
    LONE,
    /** Fewer adults than must be there. */
    ADULTS,
    /** Too many children to an adult. */
    RATIO,
    /** Nobody of age is with the people served. */
    UNDER_AGE,
    /** A check is pending and the named supervisor is not there. */
    PENDING,
    /** Everybody is there for the first time. */
    FIRST_TIMERS
  }

  /** Under the settings' pack, if there is one. */
  public Presence(Settings settings) {
    var pack = settings.safeguarding().pack();
    company = pack == null ? null : pack.company();
  }

  /** Whether any team could be refused, first-timers aside. */
  public boolean matters(Need need) {
    return need.oversight().counted()
        && (!need.oversight().equals(Oversight.NONE) || company != null && !served(need).isEmpty());
  }

  /** What is missing, null when the session may run; a team of nobody may. */
  public @Nullable Fault fault(Need need, Collection<Volunteer> team) {
    var oversight = need.oversight();
    if (!oversight.counted() || team.isEmpty()) {
      return null;
    }
    int staff = oversight.staffThroughout(need.time());
    var day = need.time().day();
    if (team.size() == 1 && staff == 0) {
      var only = team.iterator().next();
      boolean alone = only.members().isEmpty() || ofAge(only, day) < 2;
      if (alone && !mayBeAlone(need, only)) {
        return Fault.LONE;
      }
    }
    int adults = staff + team.stream().mapToInt(one -> adults(one, day)).sum();
    var rules = company;
    if (adults < adultsAsked(need)) {
      return Fault.ADULTS;
    }
    if (rules != null && served(need).contains(Served.CHILD)
        && (long) adults * ratio(rules, oversight.ageBand()) < oversight.people()) {
      return Fault.RATIO;
    }
    if (rules != null && adults == 0 && !served(need).isEmpty()) {
      return Fault.UNDER_AGE;
    }
    if (team.stream().anyMatch(Presence::isPending)
        && (!oversight.supervisor().isEmpty() || !served(need).isEmpty())
        && !supervised(need, team, staff)) {
      return Fault.PENDING;
    }
    return staff == 0 && team.stream().allMatch(one -> one.standing().firstTimer())
        ? Fault.FIRST_TIMERS
        : null;
  }

  /** Adults that the need and the pack ask for. */
  public int adultsAsked(Need need) {
    int asked = need.oversight().adults();
    var rules = company;
    if (rules == null || !served(need).contains(Served.CHILD)) {
      return asked;
    }
    boolean alone = need.oversight().loneWorking() == LoneWorking.YES;
    return Math.max(asked, alone ? Math.min(1, rules.adults()) : rules.adults());
  }

  private boolean mayBeAlone(Need need, Volunteer one) {
    return switch (need.oversight().loneWorking()) {
      case NO -> false;
      case YES -> one.standing().loneWorking();
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
    return isPending(one) ? 0 : ofAge(one, day);
  }

  private int ofAge(Volunteer one, LocalDate day) {
    int count = isOfAge(Clearance.age(one, day)) ? 1 : 0;
    for (var member : one.members()) {
      var born = member.birthDate();
      count += isOfAge(
          born == null ? member.age() : Double.valueOf(Period.between(born, day).getYears()))
              ? 1
              : 0;
    }
    return count;
  }

  private boolean isOfAge(@Nullable Double age) {
    var rules = company;
    return age != null && age >= (rules == null ? ADULT : rules.adultAge());
  }

  private static boolean isPending(Volunteer one) {
    return one.standing().check() == CheckStatus.PENDING;
  }

  private boolean supervised(Need need, Collection<Volunteer> team, int staff) {
    var supervisor = need.oversight().supervisor();
    return supervisor.equals(Oversight.STAFF)
        ? staff > 0
        : team.stream().anyMatch(one -> one.id().equals(supervisor)
            && one.standing().check() == CheckStatus.CLEARED && adults(one, need.time().day()) > 0);
  }

  private static Set<Served> served(Need need) {
    var served = EnumSet.noneOf(Served.class);
    need.roles().forEach(role -> served.addAll(role.requirement().care().served()));
    return served;
  }
}
