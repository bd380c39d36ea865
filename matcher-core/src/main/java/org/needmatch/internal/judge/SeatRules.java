package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.JudgeSeatRule;

/**
 * Rules 1 to 5 and 13, and an embedder's own after them: who may sit in a seat.
 */
final class SeatRules {
  private final DbsCheck dbs;
  private final DistanceRules ways;
  private final OfferResponses answers;
  private final AskLimits asks;
  private final List<JudgeSeatRule> extras;
  private final SafeguardingRules checks;

  SeatRules(Problem problem, TravelModel journeys, List<JudgeSeatRule> extras) {
    dbs = new DbsCheck(problem.settings().dbsMaxAgeMonths());
    ways = new DistanceRules(journeys);
    answers = new OfferResponses(problem, journeys);
    asks = new AskLimits(problem);
    this.extras = extras;
    checks = new SafeguardingRules(problem.settings(), problem.needs());
  }

  /** The code of the first rule that fails, null when all hold. */
  @Nullable
  String firstBroken(Volunteer volunteer, Need need, Role role) {
    var rule = firstOfContract(volunteer, need, role);
    return rule == null ? brokenExtra(volunteer, need, role) : rule.code();
  }

  /** The same of a volunteer who has what the role requires. */
  @Nullable
  String firstBrokenIfQualified(Volunteer volunteer, Need need, Role role) {
    var rule = away(volunteer, need);
    var other = rule == null ? ofPlaceAndStatus(volunteer, need, role) : rule;
    return other == null ? brokenExtra(volunteer, need, role) : other.code();
  }

  private @Nullable RuleCode firstOfContract(Volunteer volunteer, Need need, Role role) {
    var away = away(volunteer, need);
    if (away != null) {
      return away;
    }
    var lacking = unqualified(volunteer, role.requirement(), need.time().day());
    return lacking == null ? ofPlaceAndStatus(volunteer, need, role) : lacking;
  }

  private static @Nullable RuleCode away(Volunteer volunteer, Need need) {
    if (!volunteer.active()) {
      return RuleCode.INACTIVE;
    }
    boolean free = need.terms().anyTime()
        ? !volunteer.available().isEmpty()
        : available(volunteer, need.time());
    return free ? null : RuleCode.AVAILABILITY;
  }

  /** Rules 2 and 3 on a day. */
  @Nullable
  RuleCode unqualified(Volunteer volunteer, Requirement asked, LocalDate day) {
    var lacking = new HouseholdOnDay(volunteer, day).lacks(asked);
    return lacking == null ? dbsBroken(volunteer, asked.dbs(), day) : lacking;
  }

  private @Nullable RuleCode ofPlaceAndStatus(Volunteer volunteer, Need need, Role role) {
    var way = ways.broken(volunteer, need);
    if (way != null) {
      return way;
    }
    if (avoids(volunteer, need)) {
      return RuleCode.AVOIDS;
    }
    if (!need.readiness().ready()) {
      return RuleCode.NOT_READY;
    }
    var held = checks.broken(volunteer, need, role);
    if (held != null) {
      return held;
    }
    var answer = answers.broken(volunteer, need);
    return answer == null ? asks.broken(volunteer, need) : answer;
  }

  /** The same for a row, which only people's own decision puts in some needs. */
  @Nullable
  String firstBroken(SeatedVolunteer row) {
    var rule = firstBroken(row.volunteer(), row.need(), row.role());
    return rule == null && !row.pinned() && peopleDecide(row.need())
        ? RuleCode.DECIDE.code()
        : rule;
  }

  static boolean peopleDecide(Need need) {
    return need.assignmentMode() == AssignmentMode.PEOPLE;
  }

  @Nullable
  RuleCode dbsBroken(Volunteer volunteer, DbsRequirement asked, LocalDate day) {
    if (asked.level() == DbsLevel.NONE) {
      return null;
    }
    var checks = new HouseholdOnDay(volunteer, day).checks();
    if (checks.isEmpty()) {
      return dbs.broken(DbsCertificate.NONE, asked, day);
    }
    for (var check : checks) {
      var code = dbs.broken(check, asked, day);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  /** Statuses, sites and the policy pack. */
  SafeguardingRules checks() {
    return checks;
  }

  static boolean available(Volunteer volunteer, TimeSpan session) {
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
