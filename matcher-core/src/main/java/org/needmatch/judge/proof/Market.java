package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.judge.JudgedRule;

/** The two sides that prices tie together: weeks and teams. */
final class Market {
  private final Ground ground;
  private final WeekCases weeks;
  private final Teams teams;
  private final Crowds crowds;
  private final List<List<Integer>> weeksIn = new ArrayList<>();

  Market(Problem problem, List<JudgedRule> extras) {
    ground = Ground.of(problem, extras);
    weeks = new WeekCases(ground);
    teams = new Teams(ground);
    crowds = new Crowds(ground);
    for (int need = 0; need < ground.roster().needs(); need++) {
      weeksIn.add(new ArrayList<>());
    }
    for (int week = 0; week < weeks.size(); week++) {
      for (var option : weeks.get(week).options()) {
        var there = weeksIn.get(option.need());
        if (there.isEmpty() || there.getLast() != week) {
          there.add(week);
        }
      }
    }
  }

  Ground ground() {
    return ground;
  }

  WeekCases weeks() {
    return weeks;
  }

  Teams teams() {
    return teams;
  }

  Crowds crowds() {
    return crowds;
  }

  /** The weeks that have an option in the need. */
  List<Integer> weeksIn(int need) {
    return weeksIn.get(need);
  }
}
