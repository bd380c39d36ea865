package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.PolicyPack.Rule.Trigger;
import org.needmatch.domain.Role;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;

/** Which of a pack's rules hold for a role in a session. */
record PolicyBook(PolicyPack pack, Set<String> everyWeek) {
  /** Longest need without a clock time that a day without its night may hold. */
  private static final int DAYTIME_MINUTES = 12 * 60;

  /** A planned session of a volunteer, as the frequency rule sees it. */
  record Planned(LocalDate day, RoleActivity roleActivity) {
  }

  /**
   * Rules that require something.
   *
   * @param sessions
   *          all planned sessions of the volunteer, this one among them
   */
  List<PolicyPack.Rule> holding(Volunteer volunteer, Need need, Role role,
      Collection<Planned> sessions) {
    var roleActivity = role.requirement().roleActivity();
    var held = new ArrayList<PolicyPack.Rule>();
    for (var rule : pack.rules()) {
      if (rule.effect() != PolicyPack.Rule.Effect.PERMITS && about(rule, roleActivity, need)
          && (rule.triggers().isEmpty() || constantly(rule, roleActivity, need)
              || countsDays(rule) && tooMany(rule, need.time().day(), volunteer, sessions))) {
        held.add(rule);
      }
    }
    return held;
  }

  boolean countsDays(PolicyPack.Rule rule) {
    return rule.triggers().contains(Trigger.DAYS);
  }

  /** First and last day, as far as clock times tell. */
  static List<LocalDate> daysOf(Need need) {
    var first = need.time().start().toLocalDate();
    var last = need.time().end().minusNanos(1).toLocalDate();
    return need.terms().anyTime() && !maybeAtNight(need) || last.equals(first)
        ? List.of(first)
        : List.of(first, last);
  }

  private static boolean maybeAtNight(Need need) {
    return ChronoUnit.MINUTES.between(need.time().start(), need.time().end()) > DAYTIME_MINUTES;
  }

  /** Whether the rule is about such a role in that session, by its dates too. */
  boolean about(PolicyPack.Rule rule, RoleActivity roleActivity, Need need) {
    var days = daysOf(need);
    if (rule.validFrom() != null && days.getLast().isBefore(rule.validFrom())) {
      return false;
    }
    if (rule.validTo() != null && days.getFirst().isAfter(rule.validTo())) {
      return false;
    }
    var scope = rule.scope();
    boolean anySetting = roleActivity.setting().isEmpty() && strict(rule, roleActivity);
    if (!scope.settings().isEmpty() && !scope.settings().contains(roleActivity.setting())
        && !anySetting) {
      return false;
    }
    if (scope.supervised() != null && scope.supervised() != roleActivity.supervised()) {
      return false;
    }
    return sameActivity(rule, roleActivity);
  }

  /** Whether a planned day in such a role adds to the rule's days. */
  static boolean sameActivity(PolicyPack.Rule rule, RoleActivity roleActivity) {
    var scope = rule.scope();
    boolean anyActivity = roleActivity.activity().isEmpty() && strict(rule, roleActivity);
    if (!scope.activities().isEmpty() && !scope.activities().contains(roleActivity.activity())
        && !anyActivity) {
      return false;
    }
    return scope.served().isEmpty() || overlap(scope.served(), roleActivity.served());
  }

  /**
   * What is left open with people served is read as what asks most of them. What
   * a rule merely permits is not widened by that.
   */
  private static boolean strict(PolicyPack.Rule rule, RoleActivity roleActivity) {
    return rule.effect() != PolicyPack.Rule.Effect.PERMITS && !roleActivity.served().isEmpty();
  }

  /** Met whatever else the volunteer does: once a week, or at night. */
  boolean constantly(PolicyPack.Rule rule, RoleActivity roleActivity, Need need) {
    var commitment = need.terms().commitment();
    boolean weekly = roleActivity.contact() == ContactPattern.WEEKLY
        || commitment != null && everyWeek.contains(commitment);
    boolean night = need.terms().anyTime() ? maybeAtNight(need) : atNight(need.time());
    return weekly && rule.triggers().contains(Trigger.WEEKLY)
        || night && rule.triggers().contains(Trigger.OVERNIGHT);
  }

  private boolean atNight(TimeSpan time) {
    LocalDate day = time.start().toLocalDate();
    while (day.atTime(pack.frequency().nightFrom()).isBefore(time.end())) {
      LocalDateTime nightEnds = day.atTime(pack.frequency().nightTo());
      if (time.start().isBefore(nightEnds)) {
        return true;
      }
      day = day.plusDays(1);
    }
    return false;
  }

  /** Whether some window that holds the day has more days than allowed. */
  boolean tooMany(PolicyPack.Rule rule, LocalDate day, Volunteer volunteer,
      Collection<Planned> sessions) {
    return !lastDays(rule, day, volunteer, sessions).isEmpty();
  }

  /**
   * The last days of the windows that hold a day and have more distinct days than
   * allowed. History may lie after the day as well.
   */
  List<LocalDate> lastDays(PolicyPack.Rule rule, LocalDate day, Volunteer volunteer,
      Collection<Planned> sessions) {
    Set<LocalDate> days = new HashSet<>();
    for (var session : sessions) {
      if (sameActivity(rule, session.roleActivity())) {
        days.add(session.day());
      }
    }
    for (var past : volunteer.vetting().history()) {
      boolean known = pack.activities().containsKey(past.activity());
      boolean activity = !known || rule.scope().activities().isEmpty()
          || rule.scope().activities().contains(past.activity());
      boolean group = past.served().isEmpty() || rule.scope().served().isEmpty()
          || overlap(rule.scope().served(), past.served());
      if (activity && group) {
        days.add(past.day());
      }
    }
    var tooFull = new ArrayList<LocalDate>();
    for (int after = 0; after < pack.frequency().window(); after++) {
      var last = day.plusDays(after);
      if (days.stream().filter(one -> inWindow(one, last)).count() > pack.frequency().days()) {
        tooFull.add(last);
      }
    }
    return tooFull;
  }

  boolean inWindow(LocalDate one, LocalDate last) {
    return !one.isAfter(last) && one.isAfter(last.minusDays(pack.frequency().window()));
  }

  private static <T> boolean overlap(Set<T> some, Set<T> others) {
    return some.stream().anyMatch(others::contains);
  }
}
