package org.needmatch.judge.proof;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Needs at the same time that the same people could be in, each wanting several
 * at once: they cannot all run when the people are too few.
 */
final class SharedPools {
  private record Alike(LocalDateTime start, LocalDateTime end, TreeSet<Integer> people) {
  }

  /** Needs of which no more than so many run. */
  record Crowd(List<Integer> needs, int most) {
  }

  private final List<Crowd> all = new ArrayList<>();

  SharedPools(ProofContext ground) {
    var alike = new HashMap<Alike, List<Integer>>();
    for (int need = 0; need < ground.roster().needs(); need++) {
      var first = ground.roster().need(need);
      if (smallestTeam(ground, need) > 1 && ground.pins().peopleIn(need).isEmpty()
          && !first.terms().anyTime()) {
        var people = people(ground, need);
        if (!people.isEmpty()) {
          alike.computeIfAbsent(new Alike(first.time().start(), first.time().end(), people),
              key -> new ArrayList<>()).add(need);
        }
      }
    }
    alike.forEach((key, needs) -> {
      int smallest = needs.stream().mapToInt(need -> smallestTeam(ground, need)).min().orElse(1);
      var crowd = new Crowd(List.copyOf(needs), Math.floorDiv(key.people().size(), smallest));
      if (crowd.most() < needs.size()) {
        all.add(crowd);
      }
    });
  }

  private static int smallestTeam(ProofContext ground, int need) {
    return IntStream.range(ground.roster().firstRole(need), ground.roster().firstRole(need + 1))
        .map(role -> ground.roster().role(role).minimum()).sum();
  }

  private static TreeSet<Integer> people(ProofContext ground, int need) {
    var people = new TreeSet<Integer>();
    for (int role = ground.roster().firstRole(need); role < ground.roster()
        .firstRole(need + 1); role++) {
      for (int pair : ground.pairs().in(role)) {
        people.add(ground.pairs().volunteer(pair));
      }
    }
    return people;
  }

  /**
   * What teams are worth less together than one by one.
   *
   * @param teams
   *          the value of each need's team
   * @param must
   *          whether a need has to run
   * @return {@link Teams#IMPOSSIBLE} when more have to run than can
   */
  long excess(long[] teams, IntPredicate must) {
    long excess = 0;
    for (var crowd : all) {
      var free = new ArrayList<Long>();
      for (int need : crowd.needs()) {
        if (!must.test(need)) {
          free.add(teams[need]);
        }
      }
      int open = crowd.most() - (crowd.needs().size() - free.size());
      if (open < 0) {
        return Teams.IMPOSSIBLE;
      }
      free.sort(Comparator.naturalOrder());
      for (long worth : free.subList(0, Math.max(0, free.size() - open))) {
        excess = Math.addExact(excess, worth);
      }
    }
    return excess;
  }
}
