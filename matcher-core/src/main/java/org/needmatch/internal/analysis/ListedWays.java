package org.needmatch.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.SessionLocation;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.WeekRules;
import org.needmatch.plan.Plan;

/**
 * A plan's journeys by the ways of the travel table, beside what straight lines
 * would count: what a plan made by straight lines got wrong.
 *
 * @param journeys
 *          seats that somebody travels to from home
 * @param withoutWay
 *          of these, seats to which the table has no way
 * @param tooFar
 *          seats to which the way is longer than the volunteer accepts
 * @param missed
 *          pairs of sessions of one volunteer with too little time between them
 * @param listedMinutes
 *          minutes from home by the table
 * @param straightMinutes
 *          the same by straight lines, of the journeys that the table has
 */
public record ListedWays(int journeys, int withoutWay, int tooFar, int missed, long listedMinutes,
    long straightMinutes) {

  /** Goes through the rows. Cost: linear, and the square of a person's rows. */
  public static ListedWays of(Problem problem, Plan plan) {
    var listed = TravelTimes.of(problem);
    var straight = new TravelTimes(problem.settings().travel(), TravelTable.NONE);
    var weeks = new LinkedHashMap<Volunteer, List<Need>>();
    int journeys = 0;
    int without = 0;
    int far = 0;
    long minutes = 0;
    long straightMinutes = 0;
    for (var row : plan.assignments()) {
      var volunteer = problem.volunteer(row.volunteerId());
      var need = problem.need(row.needId());
      if (volunteer == null || need == null) {
        continue;
      }
      weeks.computeIfAbsent(volunteer, one -> new ArrayList<>()).add(need);
      var home = volunteer.home();
      var place = SessionLocation.travelledTo(need);
      if (home == null || place == null) {
        continue;
      }
      journeys++;
      var at = need.time().start().toLocalTime();
      var leg = listed.fromHome(home, place, volunteer.travelMode(), at);
      without += leg.known() ? 0 : 1;
      far += leg.known() && leg.km() > volunteer.maxTravelKm() + TravelTimes.TOLERANCE ? 1 : 0;
      minutes += leg.known() ? leg.minutes() : 0;
      straightMinutes += leg.known()
          ? straight.fromHome(home, place, volunteer.travelMode(), at).minutes()
          : 0;
    }
    return new ListedWays(journeys, without, far, missed(problem, weeks), minutes, straightMinutes);
  }

  private static int missed(Problem problem, Map<Volunteer, List<Need>> weeks) {
    var rules = new WeekRules(problem, (volunteer, need) -> null);
    return weeks.entrySet().stream()
        .mapToInt(week -> (int) rules.broken(week.getKey(), week.getValue()).stream()
            .filter(broken -> broken.rule() == RuleCode.OVERLAP).count())
        .sum();
  }
}
