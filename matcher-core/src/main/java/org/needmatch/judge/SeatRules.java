package org.needmatch.judge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;

/** Rules 1 to 5, and an embedder's own after them: who may sit in a seat. */
final class SeatRules {
  private final DbsCheck dbs;
  private final Journeys journeys;
  private final Answers answers;
  private final List<JudgedRule> extras;

  SeatRules(Problem problem, Journeys journeys, List<JudgedRule> extras) {
    dbs = new DbsCheck(problem.settings().dbsMaxAgeMonths());
    answers = new Answers(problem, journeys);
    this.journeys = journeys;
    this.extras = extras;
  }

  /** The code of the first rule that fails, null when all hold. */
  @Nullable
  String firstBroken(Volunteer volunteer, Need need, Role role) {
    if (!volunteer.active()) {
      return "inactive";
    }
    if (!available(volunteer, need.time())) {
      return "availability";
    }
    var person = brokenByPerson(volunteer, role.requirement(), need.time().day());
    if (person != null) {
      return person;
    }
    var check = dbsBroken(volunteer, need, role);
    if (check != null) {
      return check;
    }
    var way = brokenByDistance(volunteer, need);
    if (way != null) {
      return way;
    }
    if (avoids(volunteer, need)) {
      return "avoids";
    }
    var told = answers.broken(volunteer, need);
    return told != null ? told : brokenExtra(volunteer, need, role);
  }

  @Nullable
  String dbsBroken(Volunteer volunteer, Need need, Role role) {
    return dbs.broken(volunteer.dbs(), role.requirement().dbs(), need.time().day());
  }

  private static boolean available(Volunteer volunteer, TimeSpan session) {
    for (var cut : volunteer.unavailable()) {
      if (session.overlaps(cut)) {
        return false;
      }
    }
    for (var window : volunteer.available()) {
      if (!window.start().isAfter(session.start()) && !window.end().isBefore(session.end())) {
        return true;
      }
    }
    return availableInParts(volunteer, session);
  }

  private static boolean availableInParts(Volunteer volunteer, TimeSpan session) {
    var windows = new ArrayList<>(volunteer.available());
    windows.sort(Comparator.comparing(TimeSpan::start));
    LocalDateTime coveredTo = session.start();
    for (var window : windows) {
      if (window.start().isAfter(coveredTo)) {
        break;
      }
      if (window.end().isAfter(coveredTo)) {
        coveredTo = window.end();
      }
    }
    return !coveredTo.isBefore(session.end());
  }

  private static @Nullable String brokenByPerson(Volunteer volunteer, Requirement asked,
      LocalDate day) {
    for (Map.Entry<String, Integer> skill : asked.skills().entrySet()) {
      if (volunteer.skills().getOrDefault(skill.getKey(), 0) < skill.getValue()) {
        return "skill";
      }
    }
    if (!volunteer.languages().containsAll(asked.languages())) {
      return "language";
    }
    if (asked.gender() != null && !asked.gender().equals(volunteer.gender())) {
      return "gender";
    }
    return asked.minAge() == null || oldEnough(volunteer, asked.minAge(), day) ? null : "age";
  }

  private static boolean oldEnough(Volunteer volunteer, double minAge, LocalDate day) {
    if (volunteer.birthDate() != null) {
      return Period.between(volunteer.birthDate(), day).getYears() >= minAge;
    }
    return volunteer.age() != null && volunteer.age() >= minAge;
  }

  private @Nullable String brokenByDistance(Volunteer volunteer, Need need) {
    var place = need.place();
    if (need.remote() || place == null) {
      return null;
    }
    var home = volunteer.home();
    if (home == null) {
      return "place";
    }
    return journeys.kilometres(home, place) <= volunteer.maxTravelKm() + Journeys.FORGIVEN
        ? null
        : "distance";
  }

  private static boolean avoids(Volunteer volunteer, Need need) {
    return volunteer.avoids().contains(need.id())
        || need.area() != null && volunteer.avoids().contains(need.area())
        || need.initiative() != null && volunteer.avoids().contains(need.initiative());
  }

  private @Nullable String brokenExtra(Volunteer volunteer, Need need, Role role) {
    for (var rule : extras) {
      if (!rule.allows(volunteer, need, role)) {
        return rule.code();
      }
    }
    return null;
  }
}
