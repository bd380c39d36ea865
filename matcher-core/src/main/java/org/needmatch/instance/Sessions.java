package org.needmatch.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Travel;
import org.needmatch.geo.Distances;
import org.needmatch.geo.TravelTimes;
import org.needmatch.rules.FreeTime;
import org.needmatch.rules.Objective;

/**
 * The needs of an instance, in order of start and id, and their roles, numbered
 * through. Minutes count from the Monday of the week. Immutable and
 * thread-safe.
 */
public final class Sessions {
  private final List<Need> needs;
  private final int[] start;
  private final int[] end;
  private final int[] day;
  private final @Nullable Place[] place;
  private final boolean[] received;
  private final int[] roleBegin;
  private final int[] roleNeed;
  private final int[] minimum;
  private final int[] wanted;
  private final int[] core;
  private final long[] unit;
  private final long[] extra;
  private final List<Role> roles = new ArrayList<>();
  private final Travel travel;
  private final double reachKm;

  Sessions(Problem problem, Objective objective) {
    needs = problem.needs().stream()
        .sorted(Comparator.comparing((Need need) -> need.time().start()).thenComparing(Need::id))
        .toList();
    travel = problem.settings().travel();
    int n = needs.size();
    start = new int[n];
    end = new int[n];
    day = new int[n];
    place = new Place[n];
    received = new boolean[n];
    roleBegin = new int[n + 1];
    unit = new long[n];
    extra = new long[n];
    long monday = FreeTime.minute(problem.week().atStartOfDay());
    var roleNeeds = new ArrayList<Integer>();
    for (int i = 0; i < n; i++) {
      var need = needs.get(i);
      start[i] = (int) (FreeTime.minute(need.time().start()) - monday);
      end[i] = (int) (FreeTime.minute(need.time().end()) - monday);
      day[i] = Math.floorDiv(start[i], 1440);
      place[i] = need.remote() ? null : need.place();
      received[i] = need.servedTravels();
      unit[i] = objective.unit(need);
      extra[i] = objective.extra(unit[i]);
      for (var role : need.roles()) {
        roles.add(role);
        roleNeeds.add(i);
      }
      roleBegin[i + 1] = roles.size();
    }
    roleNeed = roleNeeds.stream().mapToInt(Integer::intValue).toArray();
    minimum = roles.stream().mapToInt(Role::minimum).toArray();
    wanted = roles.stream().mapToInt(Role::wanted).toArray();
    core = roles.stream().mapToInt(Role::core).toArray();
    reachKm = reach(problem, place);
  }

  private static double reach(Problem problem, @Nullable Place[] sessions) {
    var places = new ArrayList<@Nullable Place>(Arrays.asList(sessions));
    if (problem.needs().stream().anyMatch(Need::servedTravels)) {
      problem.volunteers().forEach(volunteer -> places.add(volunteer.site()));
    }
    double south = 90;
    double north = -90;
    double west = 180;
    double east = -180;
    for (var p : places) {
      if (p != null) {
        south = Math.min(south, p.latitude());
        north = Math.max(north, p.latitude());
        west = Math.min(west, p.longitude());
        east = Math.max(east, p.longitude());
      }
    }
    if (south > north) {
      return 0;
    }
    double degrees = Math.min(180, north - south) + Math.min(180, east - west);
    return Math.toRadians(degrees) * Distances.EARTH_RADIUS_KM;
  }

  /** Number of needs. */
  public int count() {
    return needs.size();
  }

  /** Number of roles of all needs. */
  public int roleCount() {
    return roleNeed.length;
  }

  /** Need {@code n}. */
  public Need need(int n) {
    return needs.get(n);
  }

  /** Role {@code r}. */
  public Role role(int r) {
    return roles.get(r);
  }

  /** First minute. */
  public int start(int n) {
    return start[n];
  }

  /** First minute after. */
  public int end(int n) {
    return end[n];
  }

  /** Length in minutes. */
  public int minutes(int n) {
    return end[n] - start[n];
  }

  /**
   * The day it starts on, 0 for Monday; 7 for a session that starts at Sunday's
   * midnight.
   */
  public int day(int n) {
    return day[n];
  }

  /** Whether it has a place to travel to. */
  public boolean located(int n) {
    return place[n] != null;
  }

  /** Whether the person served travels, to the site of whoever takes it. */
  public boolean received(int n) {
    return received[n];
  }

  /** First role of the need. */
  public int roleBegin(int n) {
    return roleBegin[n];
  }

  /** First role after the need's. */
  public int roleEnd(int n) {
    return roleBegin[n + 1];
  }

  /** The need of a role. */
  public int roleNeed(int r) {
    return roleNeed[r];
  }

  /** Fewest volunteers in the role when its need runs. */
  public int minimum(int r) {
    return minimum[r];
  }

  /** Seats of the role. */
  public int wanted(int r) {
    return wanted[r];
  }

  /** Seats of the role that are worth the full unit. */
  public int core(int r) {
    return core[r];
  }

  /** Points of a core seat of the need. */
  public long unit(int n) {
    return unit[n];
  }

  /** Points of a seat above the core. */
  public long extra(int n) {
    return extra[n];
  }

  /** Points of the role with so many seats filled, when its need runs. */
  public long roleValue(int r, int filled) {
    int n = roleNeed[r];
    return filled <= core[r] ? unit[n] * filled : unit[n] * core[r] + extra[n] * (filled - core[r]);
  }

  /** The medium level with every seat filled. */
  public long totalValue() {
    long total = 0;
    for (int r = 0; r < roleNeed.length; r++) {
      total = Math.addExact(total, roleValue(r, wanted[r]));
    }
    return total;
  }

  /**
   * Whether one person can do both. Symmetric, not transitive. Two sessions that
   * touch fit when either is remote or they are at the same place, as two that
   * the person receives others for always are.
   */
  public boolean fits(int a, int b, Traveller traveller) {
    int first = start[a] <= start[b] ? a : b;
    int second = first == a ? b : a;
    int gap = start[second] - end[first];
    if (gap < 0) {
      return false;
    }
    double speed = traveller.speed();
    var from = received[first] ? traveller.site() : place[first];
    var to = received[second] ? traveller.site() : place[second];
    if (from == null || to == null || gap >= minutes(reachKm, speed) + travel.bufferMinutes()) {
      return true;
    }
    double crow = Distances.greatCircleKm(from, to);
    return crow <= Distances.SAME_PLACE_KM
        || minutes(crow, speed) + (long) travel.bufferMinutes() <= gap;
  }

  /**
   * Minutes after which anybody with the speed given in km/h can be at any other
   * session, wherever it is.
   */
  long longestGap(double speed) {
    return minutes(reachKm, speed) + travel.bufferMinutes();
  }

  private long minutes(double crowKm, double speed) {
    return (long) Math.ceil(60 * (crowKm * travel.detour()) / speed - TravelTimes.FORGIVEN);
  }
}
