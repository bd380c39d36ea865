package org.needmatch.internal.timefold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.instance.FrequencyLimits;
import org.needmatch.internal.instance.Instance;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * The rules of one person's week over seats: surplus rows, overlaps, limits.
 * Immutable and thread-safe.
 */
record WeekConstraints(Instance instance) {

  /**
   * What is broken beyond what pins break alone.
   *
   * @param broken
   *          number of broken rules
   * @param rows
   *          unpinned seats that take part in a broken overlap or limit
   */
  record Broken(long broken, Set<Seat> rows) {
    private static final Broken NOTHING = new Broken(0, Set.of());
  }

  Broken of(Person person, List<Seat> seats) {
    if (seats.size() < 2 && !instance.frequency().matters(person.index())) {
      return Broken.NOTHING;
    }
    var counted = counted(seats);
    var rows = new HashSet<Seat>();
    var pinned = counted.stream().filter(Seat::isPinned).toList();
    long broken = seats.size() - counted.size() + overlaps(person, counted, rows)
        + limits(person, counted, rows) + days(person, counted, rows);
    if (!pinned.isEmpty()) {
      broken -= limits(person, pinned, new HashSet<>()) + days(person, pinned, new HashSet<>());
    }
    return new Broken(broken, rows);
  }

  /** The seats without a person's further ones in one need; pins count first. */
  static List<Seat> counted(List<Seat> seats) {
    if (seats.size() < 2) {
      return seats;
    }
    var sorted = new ArrayList<>(seats);
    sorted.sort((a, b) -> a.isPinned() == b.isPinned()
        ? Integer.compare(a.getId(), b.getId())
        : a.isPinned() ? -1 : 1);
    var counted = new ArrayList<Seat>(sorted.size());
    for (var seat : sorted) {
      if (seat.getPerson() != null && !isThere(seat, counted)) {
        counted.add(seat);
      }
    }
    return counted;
  }

  private static boolean isThere(Seat seat, List<Seat> counted) {
    for (var other : counted) {
      if (other.getNeedIndex() == seat.getNeedIndex() && other.getPerson() == seat.getPerson()) {
        return true;
      }
    }
    return false;
  }

  private long overlaps(Person person, List<Seat> seats, Set<Seat> rows) {
    var traveller = instance.capacity().traveller(person.index());
    long broken = 0;
    for (int i = 0; i < seats.size(); i++) {
      for (int j = i + 1; j < seats.size(); j++) {
        var one = seats.get(i);
        var other = seats.get(j);
        if (!(one.isPinned() && other.isPinned()) && !instance.sessions().times()
            .fits(one.getNeedIndex(), other.getNeedIndex(), traveller)) {
          broken++;
          addUnpinned(List.of(one, other), rows);
        }
      }
    }
    return broken;
  }

  private long limits(Person person, List<Seat> seats, Set<Seat> rows) {
    var limits = person.volunteer().limits();
    var times = instance.sessions().times();
    long broken = 0;
    for (int w = 0; w < times.weeks(); w++) {
      int week = w;
      double hours = sum(seats, need -> times.minutesIn(need, week)) / 60.0;
      if (hours > limits.hoursPerWeek() + TravelTimes.TOLERANCE) {
        broken++;
        addUnpinned(seats, rows, need -> times.minutesIn(need, week));
      }
      if (sum(seats, need -> times.countIn(need, week)) > limits.sessionsPerWeek()) {
        broken++;
        addUnpinned(seats, rows, need -> times.countIn(need, week));
      }
    }
    if (limits.sessionsPerDay() != WorkloadLimits.UNLIMITED) {
      for (int d = 0; d < times.days(); d++) {
        int day = d;
        if (sum(seats, need -> times.countOn(need, day)) > limits.sessionsPerDay()) {
          broken++;
          addUnpinned(seats, rows, need -> times.countOn(need, day));
        }
      }
    }
    if (sum(seats, instance.sessions()::cases) > limits.cases()) {
      broken++;
      addUnpinned(seats, rows, instance.sessions()::cases);
    }
    return broken;
  }

  private static long sum(List<Seat> seats, IntUnaryOperator use) {
    long sum = 0;
    for (var seat : seats) {
      sum += use.applyAsInt(seat.getNeedIndex());
    }
    return sum;
  }

  private static void addUnpinned(List<Seat> seats, Set<Seat> rows, IntUnaryOperator use) {
    addUnpinned(seats.stream().filter(seat -> use.applyAsInt(seat.getNeedIndex()) > 0).toList(),
        rows);
  }

  private long days(Person person, List<Seat> seats, Set<Seat> rows) {
    if (!instance.frequency().matters(person.index())) {
      return 0;
    }
    var involved = instance.frequency().involved(person.index(), seats.stream()
        .map(seat -> new FrequencyLimits.Row(seat.getRoleIndex(), seat.isPinned())).toList());
    addUnpinned(
        seats.stream()
            .filter(seat -> involved
                .contains(new FrequencyLimits.Row(seat.getRoleIndex(), seat.isPinned())))
            .toList(),
        rows);
    return involved.isEmpty() ? 0 : 1;
  }

  private static void addUnpinned(List<Seat> seats, Set<Seat> rows) {
    seats.stream().filter(seat -> !seat.isPinned()).forEach(rows::add);
  }
}
