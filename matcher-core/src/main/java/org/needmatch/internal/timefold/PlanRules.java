package org.needmatch.internal.timefold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.needmatch.instance.Capacity;
import org.needmatch.instance.Instance;
import org.needmatch.instance.Worth;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * The contract's plan rules over seats, as pure functions. Immutable and
 * thread-safe.
 */
public final class PlanRules {
  private final Instance instance;
  private final Worth worth;

  PlanRules(Instance instance) {
    this.instance = instance;
    this.worth = new Worth(instance);
  }

  Instance instance() {
    return instance;
  }

  /** Broken pair rules of pinned rows, and pins that have no seat. */
  long lastingOfPins() {
    return instance.pinFaults().lasting();
  }

  /**
   * Broken rules within one person's week beyond those of pins alone: surplus
   * rows, overlaps, limits.
   */
  long brokenInWeek(Person person, List<Seat> seats) {
    if (seats.size() == 1) {
      return limits(person, seats, 0) - pinLimits(person);
    }
    var distinct = new ArrayList<Seat>();
    var needs = new HashSet<Integer>();
    long broken = 0;
    for (var seat : sorted(seats)) {
      if (needs.add(seat.getNeedIndex())) {
        distinct.add(seat);
      } else if (!seat.isPinned()) {
        broken++;
      }
    }
    var involved = new HashSet<Seat>();
    double speed = instance.capacity().speed(person.index());
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = i + 1; j < distinct.size(); j++) {
        var one = distinct.get(i);
        var other = distinct.get(j);
        if (!(one.isPinned() && other.isPinned())
            && !instance.sessions().fits(one.getNeedIndex(), other.getNeedIndex(), speed)) {
          broken++;
          involved.add(one);
          involved.add(other);
        }
      }
    }
    long rows = involved.stream().filter(seat -> !seat.isPinned()).count();
    return broken + rows + limits(person, distinct, rows) - pinLimits(person);
  }

  private static List<Seat> sorted(List<Seat> seats) {
    var sorted = new ArrayList<>(seats);
    sorted.sort((a, b) -> a.isPinned() == b.isPinned()
        ? Integer.compare(a.getId(), b.getId())
        : a.isPinned() ? -1 : 1);
    return sorted;
  }

  private long limits(Person person, List<Seat> seats, long alreadyInvolved) {
    var limits = person.volunteer().limits();
    int minutes = 0;
    var daily = new int[Capacity.DAYS];
    for (var seat : seats) {
      minutes += instance.sessions().minutes(seat.getNeedIndex());
      daily[instance.sessions().day(seat.getNeedIndex())]++;
    }
    boolean week = minutes / 60.0 > limits.hoursPerWeek() + 1e-9;
    long broken = week ? 1 : 0;
    if (seats.size() > limits.sessionsPerWeek()) {
      broken++;
      week = true;
    }
    long rows = 0;
    for (int day = 0; day < daily.length; day++) {
      boolean tooMany = daily[day] > limits.sessionsPerDay();
      broken += tooMany ? 1 : 0;
      if (week || tooMany) {
        int today = day;
        rows += seats.stream()
            .filter(
                seat -> !seat.isPinned() && instance.sessions().day(seat.getNeedIndex()) == today)
            .count();
      }
    }
    return broken + Math.max(0, rows - alreadyInvolved);
  }

  private long pinLimits(Person person) {
    var pinned = instance.pins().of(person.index());
    if (pinned.isEmpty()) {
      return 0;
    }
    var limits = person.volunteer().limits();
    int minutes = 0;
    var daily = new int[Capacity.DAYS];
    for (int need : pinned) {
      minutes += instance.sessions().minutes(need);
      daily[instance.sessions().day(need)]++;
    }
    long broken = minutes / 60.0 > limits.hoursPerWeek() + 1e-9 ? 1 : 0;
    broken += pinned.size() > limits.sessionsPerWeek() ? 1 : 0;
    for (int count : daily) {
      broken += count > limits.sessionsPerDay() ? 1 : 0;
    }
    return broken;
  }

  /**
   * Broken rules within one need beyond those of pins alone: a missed minimum and
   * broken pairs.
   */
  long brokenInNeed(List<Seat> seats) {
    int need = seats.getFirst().getNeedIndex();
    var filled = filled(seats);
    long broken = worth.runs(need, filled) ? 0 : 1;
    if (instance.apart().isEmpty() && instance.together().isEmpty()) {
      return broken;
    }
    var present = new HashSet<Integer>();
    seats.forEach(seat -> present.add(index(seat)));
    var pinned = instance.pins().in(need);
    for (var seat : seats) {
      int one = index(seat);
      boolean involved = false;
      for (int other : instance.apart().of(one)) {
        if (present.contains(other) && !(pinned.contains(one) && pinned.contains(other))) {
          broken += one < other ? 1 : 0;
          involved = true;
        }
      }
      for (int other : instance.together().of(one)) {
        if (!present.contains(other)) {
          broken++;
          involved = true;
        }
      }
      broken += involved && !seat.isPinned() ? 1 : 0;
    }
    return broken;
  }

  /** Points of a need with the seats filled. */
  long value(List<Seat> seats) {
    int need = seats.getFirst().getNeedIndex();
    var filled = filled(seats);
    return worth.runs(need, filled) ? worth.value(need, filled) : 0;
  }

  /** Minutes of a filled seat; none for a surplus pin. */
  long soft(Seat seat) {
    return instance.objective().soft(instance.problem().volunteers().get(index(seat)),
        seat.getNeed());
  }

  private int[] filled(List<Seat> seats) {
    var sessions = instance.sessions();
    int need = seats.getFirst().getNeedIndex();
    int begin = sessions.roleBegin(need);
    var filled = new int[sessions.roleEnd(need)];
    var seen = new HashSet<Integer>();
    for (var seat : sorted(seats)) {
      if (seen.add(index(seat))) {
        filled[seat.getRoleIndex()]++;
      }
    }
    return begin < 0 ? new int[0] : filled;
  }

  private static int index(Seat seat) {
    var person = seat.getPerson();
    if (person == null) {
      throw new IllegalArgumentException(seat + " is empty.");
    }
    return person.index();
  }
}
