package org.needmatch.internal.standby;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.Attendance;
import org.needmatch.internal.rules.Objective;
import org.needmatch.internal.standby.StandbySeats.Seat;
import org.needmatch.internal.standby.StandbySeats.Session;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.rules.RuleSet;

/**
 * Chooses standbys beside a plan: those whose chances to be called and to come
 * are worth most, then those who travel least. The same problem and plan give
 * the same choice.
 */
public final class StandbyPlanner {
  private static final int OPTIONS_OF_A_SEAT = 1000;
  private static final int FURTHEST = 998;

  private final StandbyRules rules;
  private final Objective objective;
  private final Map<Placement, Seat> kept = new LinkedHashMap<>();
  private final Map<String, List<Placement>> keptIn = new HashMap<>();
  private final Map<String, List<Placement>> keptOf = new HashMap<>();
  private final Map<Week, Integer> load = new HashMap<>();
  private final List<Seat> seats = new ArrayList<>();
  private final List<Integer> groupOf = new ArrayList<>();
  private final List<Integer> most = new ArrayList<>();
  private final List<Long> left = new ArrayList<>();
  private final Map<Week, Integer> persons = new LinkedHashMap<>();
  private final List<Integer> room = new ArrayList<>();
  private final List<StandbyFlow.Option> options = new ArrayList<>();
  private final List<Placement> duties = new ArrayList<>();
  private long scale;
  private boolean near;

  private record Found(Volunteer volunteer, Placement duty, long value) {
  }

  private record Week(String volunteerId, LocalDate monday) {
  }

  private StandbyPlanner(Problem problem, StandbyRules rules) {
    this.rules = rules;
    objective = new Objective(problem);
  }

  /** Whether anybody is asked to be ready. */
  public static boolean asked(Problem problem) {
    return StandbySeats.asked(problem);
  }

  /**
   * Beside a plan whose rows may stand as they are. Cost: for each session with
   * standbys the volunteers who live near enough, and the flow.
   *
   * @param told
   *          rows of standbys who have been told so; those who may still be ready
   *          are kept, and the rest is chosen beside them
   */
  public static Standbys of(Problem problem, Plan plan, List<Assignment> told, RuleSet rules) {
    if (!asked(problem)) {
      return Standbys.NONE;
    }
    var allowed = new StandbyRules(problem, plan, rules);
    var teams = SeatedTeams.of(problem, plan);
    var places = new StandbySeats(problem, allowed);
    var sessions = problem.needs().stream().filter(teams::runs).map(places::of)
        .filter(session -> session.most() > 0).toList();
    return new StandbyPlanner(problem, allowed).choose(sessions, told);
  }

  private Standbys choose(List<Session> sessions, List<Assignment> told) {
    int wanted = sessions.stream().mapToInt(Session::most).sum();
    measure(sessions, wanted);
    var byNeed = new HashMap<String, Session>();
    sessions.forEach(session -> byNeed.put(session.need().id(), session));
    for (var row : told) {
      var session = byNeed.get(row.needId());
      if (session != null) {
        keep(session, row.placement());
      }
    }
    sessions.forEach(this::open);
    var best = new StandbyCases(options, ints(groupOf), ints(most), ints(room), volunteers(),
        left.stream().mapToLong(Long::longValue).toArray(), this::clash).best();
    var rows = new ArrayList<Assignment>();
    long points = 0;
    for (var one : kept.entrySet()) {
      rows.add(new Assignment(one.getKey(), one.getValue().number()));
      points += Attendance.points(one.getValue().called(), rules.chance(one.getKey()));
    }
    long limit = points + best.limit() / scale;
    for (int option : best.chosen()) {
      rows.add(new Assignment(duties.get(option), seats.get(options.get(option).seat()).number()));
      points += options.get(option).value() / scale;
    }
    return new Standbys(numbered(rows), wanted, points, Math.max(points, limit));
  }

  private int[] volunteers() {
    var ids = persons.keySet().stream().map(Week::volunteerId).toList();
    var numbers = new HashMap<String, Integer>();
    ids.forEach(id -> numbers.putIfAbsent(id, numbers.size()));
    return ids.stream().mapToInt(numbers::get).toArray();
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Points count before travel as long as both fit into a number. */
  private void measure(List<Session> sessions, int wanted) {
    long greatest = sessions.stream().flatMap(session -> session.seats().stream())
        .mapToLong(Seat::called).max().orElse(0);
    long fine = (FURTHEST + 2L) * (wanted + 1);
    near = greatest < Long.MAX_VALUE / 8 / fine / (wanted + 1);
    scale = near ? fine : wanted + 1;
  }

  private void keep(Session session, Placement duty) {
    var need = session.need();
    var inNeed = keptIn(need.id());
    long inRole = inNeed.stream().filter(one -> one.role().equals(duty.role())).count();
    var seat = session.seats().stream()
        .filter(one -> one.role().name().equals(duty.role()) && one.number() == inRole + 1)
        .findFirst();
    var volunteer = seat.flatMap(one -> session.candidates(one.role()).stream()
        .filter(each -> each.id().equals(duty.volunteerId())).findFirst());
    if (inNeed.size() >= session.most() || volunteer.isEmpty() || kept.containsKey(duty)
        || left(volunteer.get(), need.monday()) <= 0 || !fitsBesideKept(duty)) {
      return;
    }
    kept.put(duty, seat.orElseThrow());
    keptIn.computeIfAbsent(need.id(), id -> new ArrayList<>()).add(duty);
    keptOf.computeIfAbsent(duty.volunteerId(), id -> new ArrayList<>()).add(duty);
    load.merge(new Week(duty.volunteerId(), need.monday()), 1, Integer::sum);
  }

  private List<Placement> keptIn(String needId) {
    return keptIn.getOrDefault(needId, List.of());
  }

  private boolean fitsBesideKept(Placement duty) {
    var all = new ArrayList<>(keptIn(duty.needId()));
    keptOf.getOrDefault(duty.volunteerId(), List.of()).stream()
        .filter(one -> !one.needId().equals(duty.needId())).forEach(all::add);
    all.add(duty);
    return all.size() == 1 || rules.clash(all).isEmpty();
  }

  private int left(Volunteer volunteer, LocalDate monday) {
    return volunteer.limits().standbys() - load.getOrDefault(new Week(volunteer.id(), monday), 0);
  }

  private void open(Session session) {
    var there = keptIn(session.need().id());
    int group = most.size();
    most.add(session.most() - there.size());
    for (var seat : session.seats()) {
      long inRole = there.stream().filter(one -> one.role().equals(seat.role().name())).count();
      if (seat.number() > inRole) {
        groupOf.add(group);
        seats.add(seat);
        open(seat, session.candidates(seat.role()));
      }
    }
  }

  /** The best of those who could take it, and the value of the best other. */
  private void open(Seat seat, List<Volunteer> candidates) {
    var found = new ArrayList<Found>();
    for (var volunteer : candidates) {
      var duty = new Placement(seat.need().id(), seat.role().name(), volunteer.id());
      if (left(volunteer, seat.need().monday()) > 0 && fitsBesideKept(duty)) {
        found.add(new Found(volunteer, duty, value(seat, volunteer)));
      }
    }
    found.sort(Comparator.comparingLong((Found one) -> -one.value()));
    for (var one : found.subList(0, Math.min(OPTIONS_OF_A_SEAT, found.size()))) {
      int person = persons.computeIfAbsent(new Week(one.volunteer().id(), seat.need().monday()),
          week -> {
            room.add(left(one.volunteer(), seat.need().monday()));
            return persons.size();
          });
      options.add(new StandbyFlow.Option(seats.size() - 1, person, one.value()));
      duties.add(one.duty());
    }
    left.add(found.size() > OPTIONS_OF_A_SEAT ? found.get(OPTIONS_OF_A_SEAT).value() : 0);
  }

  private long value(Seat seat, Volunteer volunteer) {
    long points = Attendance.points(seat.called(), rules.chance(volunteer, seat.need()));
    long comfort = near
        ? 1 + Math.max(0, FURTHEST - objective.travelMinutes(volunteer, seat.need()))
        : 1;
    return Math.min(points, Long.MAX_VALUE / 8 / scale) * scale + comfort;
  }

  private List<Integer> clash(List<Integer> chosen) {
    var held = new ArrayList<>(kept.keySet());
    chosen.forEach(option -> held.add(duties.get(option)));
    var wrong = rules.clash(held);
    return wrong.isEmpty()
        ? List.of()
        : chosen.stream().filter(option -> wrong.contains(duties.get(option))).toList();
  }

  /** In each role from 1 on. */
  private static List<Assignment> numbered(List<Assignment> rows) {
    var next = new HashMap<List<String>, Integer>();
    return rows.stream().sorted(Comparator.comparingInt(Assignment::seat))
        .map(row -> new Assignment(row.placement(),
            next.merge(List.of(row.needId(), row.role()), 1, Integer::sum)))
        .toList();
  }
}
