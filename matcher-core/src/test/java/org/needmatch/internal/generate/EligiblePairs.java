package org.needmatch.internal.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;

/**
 * Counts who could do what the slow way: every volunteer against every session,
 * by minutes.
 */
final class EligiblePairs {
  private static final int EARLY_MINUTES = 1440;

  private final LocalDateTime start;

  EligiblePairs(LocalDate monday) {
    start = monday.atStartOfDay().minusMinutes(EARLY_MINUTES);
  }

  static List<String> of(Problem problem) {
    var pairs = new ArrayList<String>();
    var counter = new EligiblePairs(problem.week());
    for (var volunteer : problem.volunteers()) {
      var free = counter.freeMinutes(volunteer);
      for (var need : problem.needs()) {
        if (counter.couldDo(volunteer, free, need)) {
          pairs.add(volunteer.id() + " " + need.id());
        }
      }
    }
    return pairs;
  }

  private BitSet freeMinutes(Volunteer volunteer) {
    var minutes = new BitSet();
    volunteer.available().forEach(span -> minutes.set(from(span), to(span)));
    volunteer.unavailable().forEach(span -> minutes.clear(from(span), to(span)));
    return minutes;
  }

  private int from(TimeSpan span) {
    return (int) ChronoUnit.MINUTES.between(start, span.start());
  }

  private int to(TimeSpan span) {
    return (int) ChronoUnit.MINUTES.between(start, span.end());
  }

  private boolean couldDo(Volunteer volunteer, BitSet free, Need need) {
    boolean avoids = volunteer.avoids().stream().anyMatch(
        id -> id.equals(need.id()) || id.equals(need.area()) || id.equals(need.initiative()));
    return volunteer.active() && !avoids && near(volunteer, need)
        && free.nextClearBit(from(need.time())) >= to(need.time()) && need.roles().stream()
            .anyMatch(role -> meets(volunteer, role.requirement(), need.time().day()));
  }

  private static boolean near(Volunteer volunteer, Need need) {
    if (need.remote()) {
      return true;
    }
    if (volunteer.home() == null || need.place() == null) {
      return false;
    }
    double lat1 = Math.toRadians(volunteer.home().latitude());
    double lat2 = Math.toRadians(need.place().latitude());
    double turn = Math.toRadians(volunteer.home().longitude() - need.place().longitude());
    double cos = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(turn);
    return 1.3 * 6371.0088 * Math.acos(Math.min(1, cos)) <= volunteer.maxTravelKm();
  }

  private static boolean meets(Volunteer volunteer, Requirement asks, LocalDate day) {
    boolean skilled = asks.skills().entrySet().stream()
        .allMatch(skill -> volunteer.skills().containsKey(skill.getKey())
            && volunteer.skills().get(skill.getKey()) >= skill.getValue());
    var years = volunteer.birthDate() == null
        ? volunteer.age()
        : Double.valueOf(Period.between(volunteer.birthDate(), day).getYears());
    boolean old = asks.minAge() == null || years != null && years >= asks.minAge();
    boolean gender = asks.gender() == null || asks.gender().equals(volunteer.gender());
    return skilled && old && gender && volunteer.languages().containsAll(asks.languages())
        && checked(volunteer, asks, day);
  }

  private static boolean checked(Volunteer volunteer, Requirement asks, LocalDate day) {
    if (asks.dbs().level() == DbsLevel.NONE) {
      return true;
    }
    var held = volunteer.dbs();
    boolean inDate = held.updateService()
        || held.issuedOn() != null && !held.issuedOn().plusMonths(36).isBefore(day);
    boolean covers = asks.dbs().level() != DbsLevel.ENHANCED
        || held.workforces().containsAll(asks.dbs().workforces());
    return held.level().ordinal() >= asks.dbs().level().ordinal() && covers
        && held.barredLists().containsAll(asks.dbs().barredLists()) && inDate;
  }
}
