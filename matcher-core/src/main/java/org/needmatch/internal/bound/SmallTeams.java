package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.instance.Crew;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * The needs that few people could be in, with every team that may run: one role
 * a person, ties, who is apart, company. Other needs, and those in which none
 * of these matters, are left to {@link TeamOracle}. Immutable.
 */
final class SmallTeams {
  static final int MAX_PEOPLE = 8;
  static final int MAX_TEAMS = 1024;

  private final @Nullable Small[] ofNeed;

  /**
   * A team beside the pins.
   *
   * @param people
   *          a bit for each of the need's people
   * @param worth
   *          in points, pins included
   */
  record Team(int[] pairs, int people, long worth) {
  }

  /**
   * @param pairs
   *          of each of the need's people
   * @param runsByPins
   *          whether pins alone make the need run
   */
  record Small(int[][] pairs, List<Team> teams, boolean runsByPins) {

    /** Whether the pairs that are leant to by more than half are a team. */
    boolean holds(float[] leaning) {
      var taken = Arrays.stream(pairs).flatMapToInt(Arrays::stream).filter(p -> leaning[p] > 0.5f)
          .boxed().collect(Collectors.toSet());
      return teams.stream().anyMatch(team -> team.pairs().length == taken.size()
          && Arrays.stream(team.pairs()).allMatch(taken::contains));
    }
  }

  /** Cost: linear in pairs, and the teams of small needs. */
  SmallTeams(Instance instance, PricedPairs pairs) {
    ofNeed = new Small[instance.sessions().count()];
    for (int n = 0; n < ofNeed.length && !instance.workers().stopped(); n++) {
      int[][] ways = ways(instance, pairs, n);
      if (ways != null && matters(instance, pairs, n, ways)) {
        ofNeed[n] = new Making(instance, pairs, n, ways).make();
      }
    }
  }

  /** The need's teams; null where it is not small. */
  @Nullable
  Small of(int need) {
    return ofNeed[need];
  }

  /** Whether in some other need teams that break the rule count as well. */
  boolean leaveOut(RuleCode rule, Instance instance, PricedPairs pairs) {
    return IntStream.range(0, ofNeed.length).filter(n -> ofNeed[n] == null)
        .anyMatch(n -> switch (rule) {
          case PRESENCE -> instance.teams().matters(n) && instance.teams().refusesBy(rule);
          case CERTAINTY -> instance.teams().asksCertainty(n);
          case ONE_SEAT -> IntStream
              .range(pairs.begin(instance.sessions().roleBegin(n)),
                  pairs.end(instance.sessions().roleEnd(n) - 1))
              .anyMatch(k -> !pairs.isOnlyWay(pairs.at(k)));
          default -> true;
        });
  }

  private static int @Nullable [][] ways(Instance instance, PricedPairs pairs, int need) {
    var sessions = instance.sessions();
    int begin = pairs.begin(sessions.roleBegin(need));
    int end = pairs.end(sessions.roleEnd(need) - 1);
    var people = new TreeMap<Integer, IntList>();
    for (int k = begin; k < end; k++) {
      int p = pairs.at(k);
      people.computeIfAbsent(pairs.volunteer(p), v -> new IntList()).add(p);
      if (people.size() > MAX_PEOPLE) {
        return null;
      }
    }
    int[][] ways = people.values().stream().map(IntList::toArray).toArray(int[][]::new);
    long teams = 1;
    for (int[] way : ways) {
      teams *= way.length + 1;
      if (teams > MAX_TEAMS) {
        return null;
      }
    }
    return ways;
  }

  private static boolean matters(Instance instance, PricedPairs pairs, int need, int[][] ways) {
    return instance.teams().matters(need) || IntStream.range(0, ways.length).anyMatch(
        i -> ways[i].length > 1 || !instance.apart().of(pairs.volunteer(ways[i][0])).isEmpty()
            || !instance.together().of(pairs.volunteer(ways[i][0])).isEmpty());
  }

  /** Puts all teams of one need together. */
  private static final class Making {
    private final Instance instance;
    private final PricedPairs pairs;
    private final int need;
    private final int[][] ways;
    private final int[] chosen;
    private final List<Team> teams = new ArrayList<>();
    private boolean runsByPins;

    Making(Instance instance, PricedPairs pairs, int need, int[][] ways) {
      this.instance = instance;
      this.pairs = pairs;
      this.need = need;
      this.ways = ways;
      chosen = new int[ways.length];
    }

    Small make() {
      extend(0);
      return new Small(ways, List.copyOf(teams), runsByPins);
    }

    private void extend(int person) {
      if (person == ways.length) {
        add();
        return;
      }
      chosen[person] = -1;
      extend(person + 1);
      for (int pair : ways[person]) {
        chosen[person] = pair;
        extend(person + 1);
      }
    }

    private void add() {
      var team = instance.pins().crew(need);
      int people = 0;
      for (int i = 0; i < chosen.length; i++) {
        if (chosen[i] >= 0) {
          team.add(pairs.volunteer(chosen[i]), pairs.role(chosen[i]));
          people |= 1 << i;
        }
      }
      long worth = worth(team);
      if (team.size() > 0 && worth >= 0 && tiesHold(people) && instance.teams().holds(need, team)) {
        runsByPins |= people == 0;
        teams.add(new Team(IntStream.of(chosen).filter(p -> p >= 0).toArray(), people, worth));
      }
    }

    /** Points, below 0 where seats or minimums do not allow the team. */
    private long worth(Crew team) {
      var sessions = instance.sessions();
      long worth = 0;
      for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
        int role = r;
        int taken = (int) IntStream.of(chosen).filter(p -> p >= 0 && pairs.role(p) == role).count();
        int filled = instance.pins().filled(r) + taken;
        if (taken > instance.room(r) || filled < sessions.minimum(r)) {
          return -1;
        }
        worth += sessions.roleValue(r, filled);
      }
      return instance.chances().counts() ? instance.chances().value(need, team) : worth;
    }

    private boolean tiesHold(int people) {
      for (int i = 0; i < ways.length; i++) {
        int one = pairs.volunteer(ways[i][0]);
        for (int j = 0; j < ways.length; j++) {
          int other = pairs.volunteer(ways[j][0]);
          boolean first = (people >> i & 1) == 1;
          boolean second = (people >> j & 1) == 1;
          if (first != second && instance.together().of(one).contains(other)
              || first && second && instance.apart().of(one).contains(other)) {
            return false;
          }
        }
      }
      return true;
    }
  }
}
