package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord.ActivityDay;

/**
 * Works out which check a pack requires of a role in a session. A rule holds
 * when the role is in its scope, the session starts within its dates, and one
 * of its triggers, if it has any, is met. Immutable and thread-safe. Cost: the
 * rules of the pack.
 *
 * @param signedOff
 *          ids of unsure rules that a person has signed off
 */
public record PolicyEvaluator(PolicyPack pack, Set<String> signedOff) {
  private static final int LONGEST_DAY = 12;

  /**
   * What is required.
   *
   * @param often
   *          whether too many days come together for a rule
   */
  public CheckRequirement of(RoleActivity roleActivity, TimeSpan time,
      Predicate<PolicyPack.Rule> often) {
    return CheckRequirement.of(pack.rules().stream().filter(PolicyPack.Rule::requires)
        .filter(rule -> concerns(rule, roleActivity, time) && met(rule, roleActivity, time, often))
        .toList(), signedOff);
  }

  /** What is required whatever else somebody does. */
  public CheckRequirement once(RoleActivity roleActivity, TimeSpan time) {
    return of(roleActivity, time, rule -> false);
  }

  /**
   * All that could be required or asked of the role, however often it is done.
   */
  public CheckRequirement atMost(RoleActivity roleActivity, TimeSpan time) {
    return CheckRequirement.of(pack.rules().stream()
        .filter(rule -> concerns(rule, roleActivity, time)
            && rule.effect() != PolicyPack.Rule.Effect.OWN && (rule.requires() || !unsigned(rule)))
        .toList(), signedOff);
  }

  private boolean unsigned(PolicyPack.Rule rule) {
    return rule.needsSignOff() && !signedOff.contains(rule.id());
  }

  private boolean met(PolicyPack.Rule rule, RoleActivity roleActivity, TimeSpan time,
      Predicate<PolicyPack.Rule> often) {
    return rule.triggers().isEmpty()
        || rule.triggers().contains(PolicyPack.Rule.Trigger.WEEKLY)
            && roleActivity.contact() == ContactPattern.WEEKLY
        || rule.triggers().contains(PolicyPack.Rule.Trigger.OVERNIGHT) && overnight(time)
        || rule.triggers().contains(PolicyPack.Rule.Trigger.DAYS) && often.test(rule);
  }

  /**
   * Whether the rule is about the role on a day of the session, triggers aside: a
   * night is judged by the rules of both of its days.
   */
  public boolean concerns(PolicyPack.Rule rule, RoleActivity roleActivity, TimeSpan time) {
    return days(time).anyMatch(day -> concerns(rule, roleActivity, day));
  }

  /** The days on which the session takes place. */
  static Stream<LocalDate> days(TimeSpan time) {
    return time.day().datesUntil(time.end().minusMinutes(1).toLocalDate().plusDays(1));
  }

  /** Whether the rule is about the role on the day, triggers aside. */
  public boolean concerns(PolicyPack.Rule rule, RoleActivity roleActivity, LocalDate day) {
    var from = rule.validFrom();
    var to = rule.validTo();
    var scope = rule.scope();
    var supervised = scope.supervised();
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to))
        && counts(rule, roleActivity)
        && (scope.settings().isEmpty() || scope.settings().contains(roleActivity.setting())
            || roleActivity.setting().isEmpty() && unsaidCounts(rule, roleActivity))
        && (supervised == null || supervised == roleActivity.supervised());
  }

  /**
   * Where people are served, an activity or a setting that is not said counts as
   * if it were each that a requirement names; it permits nothing.
   */
  private static boolean unsaidCounts(PolicyPack.Rule rule, RoleActivity roleActivity) {
    return rule.requires() && !roleActivity.served().isEmpty();
  }

  /**
   * Whether a day in the role is one of the days that the rule counts: the
   * activity and the group matter, the place does not.
   */
  public boolean counts(PolicyPack.Rule rule, RoleActivity roleActivity) {
    var scope = rule.scope();
    return (scope.activities().isEmpty() || scope.activities().contains(roleActivity.activity())
        || roleActivity.activity().isEmpty() && unsaidCounts(rule, roleActivity))
        && (scope.served().isEmpty()
            || !Collections.disjoint(scope.served(), roleActivity.served()));
  }

  /**
   * Whether a past day is one of the days that the rule counts; what is not known
   * of it counts as if it were.
   */
  public boolean counts(PolicyPack.Rule rule, ActivityDay day) {
    var scope = rule.scope();
    boolean activity = scope.activities().isEmpty() || scope.activities().contains(day.activity())
        || !pack.activities().containsKey(day.activity());
    return activity && (scope.served().isEmpty() || day.served().isEmpty()
        || !Collections.disjoint(scope.served(), day.served()));
  }

  /**
   * The day of activity that a session in the role is, null when no rule that
   * adds days up counts it.
   */
  public @Nullable ActivityDay activity(RoleActivity roleActivity, LocalDate day) {
    return pack.rules().stream()
        .anyMatch(rule -> rule.requires() && rule.triggers().contains(PolicyPack.Rule.Trigger.DAYS)
            && counts(rule, roleActivity))
                ? new ActivityDay(day, roleActivity.activity(), roleActivity.served())
                : null;
  }

  /**
   * When the need takes place as rules see it. Without a clock time it is by day
   * as long as one day holds it, and takes in nights when it is longer.
   */
  public static TimeSpan time(Need need) {
    var noon = need.time().day().atTime(12, 0);
    return need.terms().anyTime() && need.time().hours() <= LONGEST_DAY
        ? new TimeSpan(noon, noon.plusHours(1))
        : need.time();
  }

  /** Whether the session takes in a minute of the pack's night. */
  public boolean overnight(TimeSpan time) {
    var frequency = pack.frequency();
    for (var day = time.start().toLocalDate(); !day.isAfter(time.end().toLocalDate()); day = day
        .plusDays(1)) {
      if (time.overlaps(
          new TimeSpan(day.atTime(frequency.nightFrom()), day.atTime(frequency.nightTo())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The windows that hold a day and have too many distinct days that the rule
   * counts, the day itself among them: the days of each, ascending, and the
   * windows by their first day. Windows reach into the future too, where days are
   * booked already.
   *
   * @param planned
   *          days of other planned sessions that the rule counts
   */
  public List<List<LocalDate>> crowded(PolicyPack.Rule rule, LocalDate day,
      List<ActivityDay> history, List<LocalDate> planned) {
    int window = pack.frequency().window();
    var days = new TreeSet<LocalDate>(planned);
    days.add(day);
    history.stream().filter(past -> counts(rule, past)).map(ActivityDay::day).forEach(days::add);
    var crowded = new ArrayList<List<LocalDate>>();
    for (var first : days.subSet(day.minusDays(window - 1L), true, day, true)) {
      var within = days.subSet(first, first.plusDays(window));
      if (within.size() > pack.frequency().days()) {
        crowded.add(List.copyOf(within));
      }
    }
    return crowded;
  }
}
