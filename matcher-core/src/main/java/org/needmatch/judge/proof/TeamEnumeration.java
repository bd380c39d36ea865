package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Volunteer;

/**
 * Needs in which every team can be looked at one by one. What a team of those
 * may not be, and is in other needs: somebody in two roles, people who are
 * apart, some of those who are tied, company that rule 15 refuses.
 */
final class TeamEnumeration {
  private static final int PEOPLE = 8;
  private static final int TEAMS = 1024;

  /** Who takes what beside the pins, and what the need is worth then. */
  private record Option(List<Integer> pairs, List<Integer> people, long worth) {
  }

  private record Table(List<Option> options, boolean byPins) {
  }

  private final ProofContext ground;
  private final RoleSeats[] seats;
  private final @Nullable Table[] tables;

  TeamEnumeration(ProofContext ground, RoleSeats[] seats, ParallelLoop loop) {
    this.ground = ground;
    this.seats = seats;
    tables = new @Nullable Table[ground.roster().needs()];
    loop.forEach(tables.length, need -> {
      var people = people(need);
      tables[need] = people == null ? null : table(need, people);
    });
  }

  boolean holds(int need) {
    return tables[need] != null;
  }

  private @Nullable List<Integer> people(int need) {
    var people = new TreeSet<Integer>();
    for (int role = first(need); role < first(need + 1); role++) {
      for (int pair : ground.pairs().in(role)) {
        people.add(ground.pairs().volunteer(pair));
      }
      if (people.size() > PEOPLE) {
        return null;
      }
    }
    int ways = 1;
    for (int person : people) {
      ways *= 1 + ground.pairsIn(person, need).length;
      if (ways > TEAMS) {
        return null;
      }
    }
    return List.copyOf(people);
  }

  private int first(int need) {
    return ground.roster().firstRole(need);
  }

  private Table table(int need, List<Integer> people) {
    List<List<Integer>> choices = new ArrayList<>();
    choices.add(List.of());
    for (int person : people) {
      for (var choice : List.copyOf(choices)) {
        for (int pair : ground.pairsIn(person, need)) {
          var more = new ArrayList<>(choice);
          more.add(pair);
          choices.add(more);
        }
      }
    }
    var options = new ArrayList<Option>();
    boolean byPins = false;
    for (var choice : choices) {
      var inside = choice.stream().map(ground.pairs()::volunteer).toList();
      var worth = worth(need, choice);
      if (worth != null && mayBe(need, people, inside, choice)) {
        options.add(new Option(choice, inside, worth));
        byPins |= choice.isEmpty();
      }
    }
    return new Table(options, byPins);
  }

  /** In points, null where seats or minimums are against it. */
  private @Nullable Long worth(int need, List<Integer> pairs) {
    long sum = 0;
    for (int number = first(need); number < first(need + 1); number++) {
      int role = number;
      int count = (int) pairs.stream().filter(pair -> ground.pairs().role(pair) == role).count();
      if (count < seats[role].fewest() || count > seats[role].most()) {
        return null;
      }
      sum = Math.addExact(sum,
          ground.book().pointsCountTurnout() ? expected(role, pairs) : seats[role].worth()[count]);
    }
    return sum;
  }

  private long expected(int role, List<Integer> pairs) {
    var people = new ArrayList<Volunteer>();
    ground.pins().peopleInRole(role).forEach(one -> people.add(ground.roster().volunteer(one)));
    pairs.stream().filter(pair -> ground.pairs().role(pair) == role)
        .forEach(pair -> people.add(ground.roster().volunteer(ground.pairs().volunteer(pair))));
    long points = 0;
    for (var session : ground.roster().sessions(ground.roster().needOf(role))) {
      points += ground.book().worth(session, ground.roster().role(role), people);
    }
    return points;
  }

  private boolean mayBe(int need, List<Integer> people, List<Integer> inside,
      List<Integer> choice) {
    var pinned = ground.pins().peopleIn(need);
    if (inside.isEmpty() && pinned.isEmpty() || ground.ties().anyApart(inside, inside)) {
      return false;
    }
    for (var part : ground.ties().parts(people, people::contains)) {
      long there = part.stream().filter(inside::contains).count();
      if (there > 0 && there < part.size()) {
        return false;
      }
    }
    var team = new ArrayList<Volunteer>();
    var roles = new ArrayList<Integer>();
    for (int role = first(need); role < first(need + 1); role++) {
      for (int person : ground.pins().peopleInRole(role)) {
        team.add(ground.roster().volunteer(person));
        roles.add(role - first(need));
      }
    }
    for (int pair : choice) {
      team.add(ground.roster().volunteer(ground.pairs().volunteer(pair)));
      roles.add(ground.pairs().role(pair) - first(need));
    }
    return ground.roster().sessions(need).stream()
        .allMatch(session -> ground.book().mayRun(session, team, roles));
  }

  /** Of a need that is small, as {@link Teams#value} says it. */
  long value(int need, ProofPrices prices, Path path) {
    var table = Objects.requireNonNull(tables[need]);
    var asked = path.inNeed(need);
    boolean must = table.byPins() || path.runs(need) || !asked.isEmpty();
    if (path.notRun(need)) {
      return must ? Teams.IMPOSSIBLE : 0;
    }
    long best = must ? Teams.IMPOSSIBLE : 0;
    for (var option : table.options()) {
      if (option.people().containsAll(asked)
          && path.outOfNeed(need).stream().noneMatch(option.people()::contains)) {
        long value = Math.multiplyExact(option.worth(), prices.ofPoint(need));
        for (int pair : option.pairs()) {
          value = Math.subtractExact(value, prices.of(pair));
        }
        best = Math.max(best, value);
      }
    }
    return best;
  }

  /** Whether pins alone make the need run. */
  boolean byPins(int need) {
    return Objects.requireNonNull(tables[need]).byPins();
  }
}
