package org.needmatch.internal.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.plan.Plan;
import org.needmatch.whatif.Intervention.Profile;

/**
 * The kinds of volunteers that the seats of a plan ask for: one for each
 * requirement, area, day and part of the day (before 12, 12 to 17, after 17).
 */
public final class RecruitProfiles {
  private static final int NOON = 12;
  private static final int EVENING = 17;

  /** Empty seats of one kind. */
  private static final class Kind {
    private final Requirement requirement;
    private final List<Need> needs = new ArrayList<>();
    private int seats;
    private int opens;
    private long best;

    Kind(Requirement requirement) {
      this.requirement = requirement;
    }

    void add(List<Need> sessions, int empty, int lacking, long aPerson) {
      needs.addAll(sessions);
      seats += empty;
      if (lacking > 0) {
        opens = opens == 0 ? lacking : Math.min(opens, lacking);
      }
      best = Math.max(best, aPerson);
    }

    Profile profile() {
      var days = new TreeMap<LocalDate, TimeSpan>();
      needs.forEach(need -> days.merge(need.time().day(), need.time(), Kind::both));
      var times = List.copyOf(days.values());
      return new Profile(requirement, needs.getFirst().area(), home(), times.getFirst(),
          times.subList(1, times.size()));
    }

    /** From the start of the earlier to the end of the later. */
    private static TimeSpan both(TimeSpan one, TimeSpan other) {
      return new TimeSpan(one.start().isBefore(other.start()) ? one.start() : other.start(),
          one.end().isAfter(other.end()) ? one.end() : other.end());
    }

    private @Nullable Place home() {
      double latitude = 0;
      double longitude = 0;
      int places = 0;
      for (var need : needs) {
        var place = need.place();
        if (place != null && !need.remote()) {
          latitude += place.latitude();
          longitude += place.longitude();
          places++;
        }
      }
      return places == 0 ? null : new Place(latitude / places, longitude / places);
    }
  }

  /**
   * A kind of volunteer.
   *
   * @param seats
   *          that are empty for it, 1 when none is
   * @param opens
   *          how many people the session lacks that lacks fewest of those that do
   *          not run, 0 when all run
   * @param share
   *          of one person in what an empty seat is worth at most, in points: of
   *          a team that is missing, which no price shows
   */
  record Entry(Profile profile, int seats, int opens, long estimate, long share, String label) {
  }

  private RecruitProfiles() {
  }

  /**
   * By estimate, greatest first; ties by share, then by requirement, area and
   * time. A kind all of whose seats are full is there, after the others, when the
   * bound has a price for one of them: who sits there may be needed elsewhere.
   */
  static List<Entry> of(Problem problem, Plan plan, Prices prices) {
    var teams = SeatedTeams.of(problem, plan);
    var worth = new NeedWorth(problem);
    Map<String, Kind> kinds = new TreeMap<>();
    Map<String, Kind> full = new TreeMap<>();
    for (var sessions : blocks(problem)) {
      var need = sessions.getFirst();
      for (var role : need.roles()) {
        int there = teams.in(need, role).size();
        if (there < role.wanted() && need.open()) {
          kinds.computeIfAbsent(key(need, role), key -> new Kind(role.requirement())).add(sessions,
              role.wanted() - there, teams.runs(need) ? 0 : role.minimum() - there,
              aPerson(need, role, teams, worth));
        } else if (prices.of(need, role, 0) > 0) {
          full.computeIfAbsent(key(need, role), key -> new Kind(role.requirement())).add(sessions,
              0, 0, 0);
        }
      }
    }
    full.keySet().removeAll(kinds.keySet());
    kinds.putAll(full);
    var entries = new ArrayList<Entry>();
    kinds.forEach((key, kind) -> {
      var profile = kind.profile();
      long estimate = prices.known() ? prices.week(profile, problem.needs()) : kind.best;
      entries
          .add(new Entry(profile, Math.max(1, kind.seats), kind.opens, estimate, kind.best, key));
    });
    entries.sort(Comparator.comparing((Entry entry) -> full.containsKey(entry.label()))
        .thenComparing(Comparator.comparingLong(Entry::estimate).reversed())
        .thenComparing(Comparator.comparingLong(Entry::share).reversed())
        .thenComparing(Entry::label));
    return entries;
  }

  /**
   * Every kind that some seat of the week asks for, full or empty, by
   * requirement, area and time.
   */
  public static List<Profile> all(Problem problem) {
    Map<String, Kind> kinds = new TreeMap<>();
    for (var sessions : blocks(problem)) {
      var need = sessions.getFirst();
      if (need.open()) {
        need.roles().forEach(
            role -> kinds.computeIfAbsent(key(need, role), key -> new Kind(role.requirement()))
                .add(sessions, role.wanted(), 0, 0));
      }
    }
    return kinds.values().stream().map(Kind::profile).toList();
  }

  /** The sessions, those of a commitment together. */
  private static Collection<List<Need>> blocks(Problem problem) {
    Map<String, List<Need>> blocks = new LinkedHashMap<>();
    for (var need : problem.needs()) {
      var commitment = need.terms().commitment();
      blocks.computeIfAbsent(commitment == null ? "need " + need.id() : "block " + commitment,
          key -> new ArrayList<>()).add(need);
    }
    return blocks.values();
  }

  /** What one more person is worth, a minimum that is missing shared out. */
  static long aPerson(Need need, Role role, SeatedTeams teams, NeedWorth worth) {
    if (teams.runs(need)) {
      return worth.gain(need, role, teams.in(need, role), null);
    }
    long whole = 0;
    int missing = 0;
    for (var each : need.roles()) {
      int there = teams.in(need, each).size();
      whole += worth.points(need, each, Math.max(there, each.minimum()));
      missing += Math.max(0, each.minimum() - there);
    }
    return whole / Math.max(1, missing);
  }

  private static String key(Need need, Role role) {
    var requirement = role.requirement();
    var dbs = requirement.dbs();
    int hour = need.time().start().getHour();
    var part = hour < NOON ? "1" : hour < EVENING ? "2" : "3";
    return String.join("|", new TreeMap<>(requirement.skills()).toString(), dbs.level().name(),
        dbs.workforces().toString(), dbs.barredLists().toString(),
        String.valueOf(requirement.minAge()), String.valueOf(requirement.gender()),
        requirement.languages().toString(), String.valueOf(need.area()),
        need.remote() ? "remote" : "there", need.time().day().toString(), part);
  }
}
