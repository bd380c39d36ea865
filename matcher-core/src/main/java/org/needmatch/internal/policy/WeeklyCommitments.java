package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;

/**
 * The commitments whose sessions are weekly contact for whoever takes them on:
 * those with sessions in two weeks that follow each other, at least six days
 * apart, so that one weekend is not. A series alone is not, since nobody has to
 * take all of it. Immutable.
 */
final class WeeklyCommitments {
  private static final int LEAST_DAYS = 6;

  private final Set<String> weekly = new HashSet<>();

  /** Cost: the needs, sorted. */
  WeeklyCommitments(Collection<Need> needs) {
    var days = new TreeMap<String, TreeSet<LocalDate>>();
    for (var need : needs) {
      var commitment = need.terms().commitment();
      if (commitment != null) {
        days.computeIfAbsent(commitment, id -> new TreeSet<>()).add(need.time().day());
      }
    }
    days.forEach((commitment, all) -> {
      if (all.stream().anyMatch(day -> isFollowed(day, all))) {
        weekly.add(commitment);
      }
    });
  }

  /** Whether the next week has a session six days later or more. */
  private static boolean isFollowed(LocalDate day, TreeSet<LocalDate> all) {
    int toMonday = 8 - day.getDayOfWeek().getValue();
    var last = all.floor(day.plusDays(toMonday + 6L));
    return last != null && ChronoUnit.DAYS.between(day, last) >= Math.max(LEAST_DAYS, toMonday);
  }

  /** What somebody in the role of the need does. */
  RoleActivity roleActivity(Need need, Role role) {
    var roleActivity = role.requirement().roleActivity();
    return weekly.contains(need.terms().commitment())
        && roleActivity.contact() != ContactPattern.WEEKLY
            ? roleActivity.toBuilder().contact(ContactPattern.WEEKLY).build()
            : roleActivity;
  }
}
