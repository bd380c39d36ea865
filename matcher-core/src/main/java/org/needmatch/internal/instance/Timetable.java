package org.needmatch.internal.instance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.internal.geo.Distances;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.IntervalSet;

/**
 * When and where needs take place. A need that is a commitment has several
 * sessions, in order of start, any other has one; sessions are numbered
 * through. Minutes count from the Monday of the first week. Immutable and
 * thread-safe.
 */
public final class Timetable {
  private static final int DAY = 1440;
  private static final int WEEK = 7;

  private final int weeks;
  private final int[] begin;
  private final int[] start;
  private final int[] end;
  private final int[] day;
  private final int[] week;
  private final boolean[] anyTime;
  private final @Nullable Place[] place;
  private final boolean[] received;
  private final TravelTimes travel;
  private final double reachKm;

  Timetable(Problem problem, List<List<Need>> needs) {
    weeks = problem.weeks();
    travel = TravelTimes.of(problem);
    begin = new int[needs.size() + 1];
    for (int n = 0; n < needs.size(); n++) {
      begin[n + 1] = begin[n] + needs.get(n).size();
    }
    int sessions = begin[needs.size()];
    start = new int[sessions];
    end = new int[sessions];
    day = new int[sessions];
    week = new int[sessions];
    anyTime = new boolean[sessions];
    place = new Place[sessions];
    received = new boolean[sessions];
    long monday = IntervalSet.minute(problem.week().atStartOfDay());
    int k = 0;
    for (var together : needs) {
      for (var need : together) {
        start[k] = (int) (IntervalSet.minute(need.time().start()) - monday);
        end[k] = (int) (IntervalSet.minute(need.time().end()) - monday);
        day[k] = Math.floorDiv(start[k], DAY);
        week[k] = Math.clamp(day[k] / WEEK, 0, weeks - 1);
        anyTime[k] = need.terms().anyTime();
        place[k] = need.remote() ? null : need.place();
        received[k] = need.servedTravels();
        k++;
      }
    }
    reachKm = reach(problem, place);
  }

  private static double reach(Problem problem, @Nullable Place[] sessions) {
    var places = new ArrayList<@Nullable Place>(Arrays.asList(sessions));
    if (problem.needs().stream().anyMatch(Need::servedTravels)) {
      problem.volunteers().forEach(volunteer -> places.add(volunteer.site()));
    }
    var extent = new Extent();
    places.forEach(extent::add);
    return extent.km();
  }

  /** No two places are further apart than along its sides. */
  private static final class Extent {
    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;

    void add(@Nullable Place place) {
      if (place != null) {
        south = Math.min(south, place.latitude());
        north = Math.max(north, place.latitude());
        west = Math.min(west, place.longitude());
        east = Math.max(east, place.longitude());
      }
    }

    double km() {
      double degrees = Math.min(180, north - south) + Math.min(180, east - west);
      return south > north ? 0 : Math.toRadians(degrees) * Distances.EARTH_RADIUS_KM * (1 + 1e-9);
    }
  }

  /** Number of weeks. */
  public int weeks() {
    return weeks;
  }

  /**
   * Number of days that a session can start on: 0 is the first Monday, the last
   * the midnight at which the last Sunday ends.
   */
  public int days() {
    return WEEK * weeks + 1;
  }

  /** First session of the need. */
  public int begin(int need) {
    return begin[need];
  }

  /** First session after the need's. */
  public int end(int need) {
    return begin[need + 1];
  }

  /** Number of sessions of the need, 1 when it is no commitment. */
  public int size(int need) {
    return begin[need + 1] - begin[need];
  }

  /** First minute of the need's first session. */
  public int firstStart(int need) {
    return start[begin[need]];
  }

  /** First minute after the need's first session. */
  public int firstEnd(int need) {
    return end[begin[need]];
  }

  /** First minute after all sessions of the need. */
  public int lastEnd(int need) {
    int last = 0;
    for (int k = begin[need]; k < begin[need + 1]; k++) {
      last = Math.max(last, end[k]);
    }
    return last;
  }

  /** The week of the need's first session, 0 for the first. */
  public int firstWeek(int need) {
    return week(begin[need]);
  }

  /** The week of the need's last session. */
  public int lastWeek(int need) {
    return week(begin[need + 1] - 1);
  }

  /** The day of the need's first session. */
  public int firstDay(int need) {
    return day(begin[need]);
  }

  /** Length of all sessions of the need in minutes. */
  public int allMinutes(int need) {
    int all = 0;
    for (int k = begin[need]; k < begin[need + 1]; k++) {
      all += minutes(k);
    }
    return all;
  }

  /** Whether the need has a session to travel to. */
  public boolean located(int need) {
    return place[begin[need]] != null;
  }

  /** Whether people travel to the volunteer's site for the need. */
  public boolean received(int need) {
    return received[begin[need]];
  }

  /** Whether the need's first session has no clock time. */
  public boolean isAnyTime(int need) {
    return anyTime[begin[need]];
  }

  /** Length of the session in minutes. */
  public int minutes(int session) {
    return end[session] - start[session];
  }

  /** The day that the session starts on. */
  public int day(int session) {
    return day[session];
  }

  /** The week that the session counts to. */
  public int week(int session) {
    return week[session];
  }

  /** 1, or 0 when the session has no clock time and so is none for the limits. */
  public int count(int session) {
    return anyTime[session] ? 0 : 1;
  }

  /** Minutes of the need's sessions in a week. */
  public int minutesIn(int need, int inWeek) {
    int sum = 0;
    for (int k = begin[need]; k < begin[need + 1]; k++) {
      sum += week[k] == inWeek ? minutes(k) : 0;
    }
    return sum;
  }

  /** The need's sessions in a week that count for the limits. */
  public int countIn(int need, int inWeek) {
    int sum = 0;
    for (int k = begin[need]; k < begin[need + 1]; k++) {
      sum += week[k] == inWeek ? count(k) : 0;
    }
    return sum;
  }

  /** The need's sessions on a day that count for the limits. */
  public int countOn(int need, int onDay) {
    int sum = 0;
    for (int k = begin[need]; k < begin[need + 1]; k++) {
      sum += day[k] == onDay ? count(k) : 0;
    }
    return sum;
  }

  /**
   * Whether one person can do both needs, going as the traveller goes. Symmetric,
   * not transitive. Two sessions that touch fit when either is remote or they are
   * at the same place, as all are in which one receives people.
   */
  public boolean fits(int a, int b, Traveller traveller) {
    for (int k = begin[a]; k < begin[a + 1]; k++) {
      for (int m = begin[b]; m < begin[b + 1]; m++) {
        if (!sessionsFit(k, m, traveller)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether one person can do all sessions of the need. */
  public boolean fitsItself(int need, Traveller traveller) {
    for (int k = begin[need]; k < begin[need + 1]; k++) {
      for (int m = begin[need]; m < k; m++) {
        if (!sessionsFit(k, m, traveller)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether one person can do both sessions. */
  public boolean sessionsFit(int a, int b, Traveller traveller) {
    if (anyTime[a] || anyTime[b]) {
      return true;
    }
    int first = start[a] <= start[b] ? a : b;
    int second = first == a ? b : a;
    int gap = start[second] - end[first];
    if (gap < 0) {
      return false;
    }
    var mode = traveller.mode();
    var from = received[first] ? traveller.site() : place[first];
    var to = received[second] ? traveller.site() : place[second];
    if (from == null || to == null || gap >= longestGap(traveller) || travel.isStraight(mode)
        && gap >= travel.longestGap(Distances.atMostKm(from, to), mode)) {
      return true;
    }
    return travel.gapMinutes(from, to, mode,
        LocalTime.ofSecondOfDay(60L * Math.floorMod(start[second], DAY))) <= gap;
  }

  /**
   * Minutes after which the traveller can be at any other session, wherever it
   * is.
   */
  long longestGap(Traveller traveller) {
    return travel.longestGap(reachKm, traveller.mode());
  }

  /**
   * Minutes after which the traveller can be at any other session of these needs.
   */
  long longestGap(int[] needs, Traveller traveller) {
    var extent = new Extent();
    for (int need : needs) {
      for (int k = begin[need]; k < begin[need + 1]; k++) {
        extent.add(received[k] ? traveller.site() : place[k]);
      }
    }
    return travel.longestGap(Math.min(reachKm, extent.km()), traveller.mode());
  }
}
