package org.needmatch.internal.timefold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.instance.Crew;
import org.needmatch.internal.instance.Floors;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.NeedValue;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * The contract's plan rules over seats, as pure functions; a seat in a
 * commitment stands for a row in each of its sessions. Immutable and
 * thread-safe.
 */
public final class PlanRules {
  private final Instance instance;
  private final NeedValue worth;
  private final WeekConstraints weeks;
  private final boolean strict;

  PlanRules(Instance instance) {
    this(instance, true);
  }

  /**
   * @param strict
   *          whether people in a need that does not run break a rule; otherwise
   *          they are worth nothing until it runs
   */
  PlanRules(Instance instance, boolean strict) {
    this.instance = instance;
    this.strict = strict;
    worth = new NeedValue(instance);
    weeks = new WeekConstraints(instance);
  }

  Instance instance() {
    return instance;
  }

  /** Broken pair rules of pinned rows, and pins that have no seat. */
  long lastingOfPins() {
    return instance.pinFaults().lasting();
  }

  /**
   * What one person's week breaks beyond what pins break alone: surplus rows,
   * overlaps, limits.
   */
  WeekConstraints.Broken week(Person person, List<Seat> seats) {
    return weeks.of(person, seats);
  }

  /** Broken rules of one person's week, each unpinned row in them once. */
  long brokenInWeek(Person person, List<Seat> seats) {
    var week = week(person, seats);
    return week.broken() + week.rows().size();
  }

  /**
   * Broken rules within one need beyond those of pins alone: a missed minimum and
   * broken pairs. In a need that pins cannot run by themselves each other row
   * counts further, by more than the pairs it could mend, so that no plan leaves
   * people there for their minutes.
   */
  long brokenInNeed(List<Seat> seats) {
    int need = seats.getFirst().getNeedIndex();
    long broken = 0;
    if (!runs(need, seats)) {
      broken = strict || worth.curable(need) ? 1 : 0;
      if (worth.curable(need)) {
        for (var seat : WeekConstraints.counted(seats)) {
          broken += seat.isPinned() ? 0 : 1 + instance.together().of(index(seat)).size();
        }
      }
    }
    int sessions = instance.sessions().times().size(need);
    if (!hasPairs()) {
      return sessions * broken;
    }
    for (var seat : WeekConstraints.counted(seats)) {
      broken += missingPartners(seat, seats) + unwelcomeCompany(seat, seats, true);
    }
    return sessions * broken;
  }

  /** Whether there are pairs at all. */
  boolean hasPairs() {
    return !instance.apart().isEmpty() || !instance.together().isEmpty();
  }

  /** Whether the seat's person belongs to a pair. */
  boolean paired(Seat seat) {
    return !instance.apart().of(index(seat)).isEmpty()
        || !instance.together().of(index(seat)).isEmpty();
  }

  /**
   * Whether the row takes part in a broken pair.
   *
   * @param company
   *          the filled seats of its need
   */
  boolean inBrokenPair(Seat seat, List<Seat> company) {
    return WeekConstraints.counted(company).contains(seat)
        && missingPartners(seat, company) + unwelcomeCompany(seat, company, false) > 0;
  }

  private long missingPartners(Seat seat, List<Seat> company) {
    return instance.together().of(index(seat)).stream().filter(other -> !present(other, company))
        .count();
  }

  private long unwelcomeCompany(Seat seat, List<Seat> company, boolean laterOnly) {
    int one = index(seat);
    var pinned = instance.pins().in(seat.getNeedIndex());
    return instance
        .apart().of(one).stream().filter(other -> (!laterOnly || one < other)
            && present(other, company) && !(pinned.contains(one) && pinned.contains(other)))
        .count();
  }

  private static boolean present(int volunteer, List<Seat> company) {
    return company.stream().anyMatch(seat -> index(seat) == volunteer);
  }

  /** What groups are to get. */
  Floors floors() {
    return instance.floors();
  }

  /** Points of a need with the seats filled. */
  long value(List<Seat> seats) {
    int need = seats.getFirst().getNeedIndex();
    var filled = filled(seats);
    int first = instance.sessions().roleBegin(need);
    if (!runs(need, seats)) {
      return 0;
    }
    return instance.chances().counts()
        ? instance.chances().value(need, crew(seats))
        : worth.value(need, filled, first);
  }

  private boolean runs(int need, List<Seat> seats) {
    return worth.runs(need, filled(seats), instance.sessions().roleBegin(need))
        && (!instance.teams().matters(need) || instance.teams().holds(need, crew(seats)));
  }

  private static Crew crew(List<Seat> seats) {
    var crew = new Crew();
    WeekConstraints.counted(seats).forEach(seat -> crew.add(index(seat), seat.getRoleIndex()));
    return crew;
  }

  /** People who are missing in each role until the need runs, by role number. */
  Map<Integer, Integer> missing(int need, List<Seat> company) {
    var sessions = instance.sessions();
    var missing = new HashMap<Integer, Integer>();
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      missing.put(r, sessions.minimum(r));
    }
    WeekConstraints.counted(company).forEach(seat -> missing.computeIfPresent(seat.getRoleIndex(),
        (role, count) -> Math.max(0, count - 1)));
    return missing;
  }

  /** Whether the sessions of the person's week leave time for the seat's. */
  boolean hasTime(Person person, List<Seat> week, Seat seat) {
    var traveller = instance.capacity().traveller(person.index());
    return week.stream().allMatch(other -> instance.sessions().times().fits(other.getNeedIndex(),
        seat.getNeedIndex(), traveller));
  }

  /** Minutes of one person's week, surplus rows left out. */
  long soft(List<Seat> week) {
    long soft = desiredMinimum(week);
    long sessions = 0;
    for (var seat : WeekConstraints.counted(week)) {
      for (var need : instance.sessions().needs(seat.getNeedIndex())) {
        sessions += need.terms().anyTime() ? 0 : 1;
        soft += instance.objective().soft(instance.problem().volunteers().get(index(seat)), need);
      }
    }
    return soft - instance.objective().crowding(sessions);
  }

  private long desiredMinimum(List<Seat> week) {
    var seats = WeekConstraints.counted(week);
    var person = seats.isEmpty() ? null : seats.getFirst().getPerson();
    if (person == null || person.volunteer().limits().minimum().minutesPerWeek() == 0) {
      return 0;
    }
    var times = instance.sessions().times();
    long reached = 0;
    for (int w = 0; w < times.weeks(); w++) {
      long minutes = 0;
      for (var seat : seats) {
        minutes += times.minutesIn(seat.getNeedIndex(), w);
      }
      reached += instance.objective().desiredMinimum(person.volunteer(), minutes);
    }
    return reached;
  }

  private int[] filled(List<Seat> seats) {
    int need = seats.getFirst().getNeedIndex();
    int first = instance.sessions().roleBegin(need);
    var filled = new int[instance.sessions().roleEnd(need) - first];
    for (var seat : WeekConstraints.counted(seats)) {
      filled[seat.getRoleIndex() - first]++;
    }
    return filled;
  }

  private static int index(Seat seat) {
    var person = seat.getPerson();
    if (person == null) {
      throw new IllegalArgumentException(seat + " is empty.");
    }
    return person.index();
  }
}
