package org.needmatch.internal.timefold;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * Random moves for Timefold's local search: a seat goes to somebody who may sit
 * in it or to nobody; two seats change people; a session that does not run gets
 * the people it lacks, from wherever they are; one that runs is given up.
 */
public final class TeamMoveFactory implements MoveIteratorFactory<SeatPlan, Move<SeatPlan>> {
  private static final int KINDS = 20;
  private static final int CHANGES = 9;
  private static final int SWAPS = 17;
  private static final int TRIES = 8;

  private @Nullable SeatPlan plan;
  private List<Seat> seats = List.of();
  private List<List<Seat>> teams = List.of();
  private long size;

  /** Timefold makes it. */
  public TeamMoveFactory() {
  }

  @Override
  public long getSize(ScoreDirector<SeatPlan> director) {
    look(director.getWorkingSolution());
    return size;
  }

  @Override
  public Iterator<Move<SeatPlan>> createOriginalMoveIterator(ScoreDirector<SeatPlan> director) {
    throw new UnsupportedOperationException("Moves are drawn at random only.");
  }

  @Override
  public Iterator<Move<SeatPlan>> createRandomMoveIterator(ScoreDirector<SeatPlan> director,
      RandomGenerator random) {
    look(director.getWorkingSolution());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !seats.isEmpty();
      }

      @Override
      public Move<SeatPlan> next() {
        return move(random);
      }
    };
  }

  private void look(SeatPlan now) {
    if (plan == now) {
      return;
    }
    plan = now;
    seats = now.getSeats().stream()
        .filter(seat -> !seat.isPinned() && !seat.getCandidates().isEmpty()).toList();
    size = seats.stream().mapToLong(seat -> seat.getCandidates().size() + 1L).sum();
    var byNeed = new TreeMap<Integer, List<Seat>>();
    seats.forEach(
        seat -> byNeed.computeIfAbsent(seat.getNeedIndex(), need -> new ArrayList<>()).add(seat));
    teams = List.copyOf(byNeed.values());
  }

  private SeatingMove move(RandomGenerator random) {
    int kind = random.nextInt(KINDS);
    var seat = seats.get(random.nextInt(seats.size()));
    if (kind < CHANGES) {
      return change(seat, random);
    }
    if (kind < SWAPS) {
      return swap(seat, random);
    }
    var team = team(teams.get(random.nextInt(teams.size())), random);
    return team.changesNothing() ? change(seat, random) : team;
  }

  /** Somebody who has time, if one is found soon, or nobody. */
  private SeatingMove change(Seat seat, RandomGenerator random) {
    var move = new SeatingMove();
    var person = any(seat, random);
    for (int i = 1; i < TRIES && person != seat.getPerson() && !hasTime(person, seat); i++) {
      person = any(seat, random);
    }
    move.give(seat, person == seat.getPerson() ? null : person);
    return move;
  }

  /**
   * Somebody comes and leaves what stands in the way, or else one other session,
   * to which whoever sat here goes, if they may.
   */
  private SeatingMove swap(Seat seat, RandomGenerator random) {
    var move = new SeatingMove();
    var comes = any(seat, random);
    var goes = seat.getPerson();
    move.give(seat, comes == goes ? null : comes);
    if (comes == goes) {
      return move;
    }
    var elsewhere = plan().tally().week(comes).stream()
        .filter(other -> !other.isPinned() && other != seat).toList();
    var inTheWay = elsewhere.stream()
        .filter(other -> !plan().planRules().hasTime(comes, List.of(other), seat)).toList();
    for (var left : inTheWay.isEmpty() && !elsewhere.isEmpty()
        ? List.of(elsewhere.get(random.nextInt(elsewhere.size())))
        : inTheWay) {
      move.give(left, goes != null && left.getCandidates().contains(goes) ? goes : null);
      goes = null;
    }
    return move;
  }

  private boolean hasTime(Person person, Seat seat) {
    return plan().planRules().hasTime(person, plan().tally().week(person), seat);
  }

  /** Opens the session, or gives it up. */
  private SeatingMove team(List<Seat> team, RandomGenerator random) {
    var move = new SeatingMove();
    int need = team.getFirst().getNeedIndex();
    var missing = plan().planRules().missing(need, plan().tally().company(need));
    boolean runs = missing.values().stream().allMatch(count -> count == 0);
    for (var seat : team) {
      if (runs) {
        move.give(seat, null);
      } else if (seat.getPerson() == null && missing.getOrDefault(seat.getRoleIndex(), 0) > 0) {
        missing.merge(seat.getRoleIndex(), -1, Integer::sum);
        seat(seat, team, move, random);
      }
    }
    return move;
  }

  /**
   * Somebody who has time, or else whoever was drawn last, who leaves all else.
   */
  private void seat(Seat seat, List<Seat> team, SeatingMove move, RandomGenerator random) {
    Person last = null;
    for (int i = 0; i < TRIES; i++) {
      var person = any(seat, random);
      if (team.stream().anyMatch(other -> move.in(other) == person)) {
        continue;
      }
      last = person;
      if (hasTime(person, seat)) {
        move.give(seat, person);
        return;
      }
    }
    if (last != null) {
      plan().tally().week(last).stream().filter(other -> !other.isPinned())
          .forEach(other -> move.give(other, null));
      move.give(seat, last);
    }
  }

  private static Person any(Seat seat, RandomGenerator random) {
    return seat.getCandidates().get(random.nextInt(seat.getCandidates().size()));
  }

  private SeatPlan plan() {
    if (plan == null) {
      throw new IllegalStateException("No plan was looked at.");
    }
    return plan;
  }
}
