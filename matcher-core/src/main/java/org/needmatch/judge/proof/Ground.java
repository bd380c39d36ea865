package org.needmatch.judge.proof;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.needmatch.domain.Problem;
import org.needmatch.judge.JudgedRule;
import org.needmatch.judge.RuleBook;

/**
 * A problem with its kept pins and its pairs: all that weeks and teams are made
 * of.
 */
record Ground(Roster roster, RuleBook book, SessionTimes times, PinnedSeats pins, Ties ties,
    Pairs pairs) {

  static Ground of(Problem problem, List<JudgedRule> extras) {
    var roster = new Roster(problem);
    var book = new RuleBook(problem, extras);
    var times = new SessionTimes(roster);
    var pins = new PinnedSeats(roster, book.keptPins());
    var ties = new Ties(roster);
    var finder = new PairFinder(roster, book, times, pins, ties, new NeedGrid(roster, times));
    var roles = new int[roster.volunteers()][];
    Arrays.setAll(roles, finder::rolesFor);
    var left = new TiedPairs(roster, pins, ties, roles).left();
    return new Ground(roster, book, times, pins, ties, new Pairs(left, roster.roles()));
  }

  Allowance allowance(int volunteer) {
    return Allowance.of(roster.volunteer(volunteer), book, pins.needsOf(volunteer), roster, times);
  }

  /** The pairs of a volunteer in a need. */
  int[] pairsIn(int volunteer, int need) {
    return IntStream.range(roster.firstRole(need), roster.firstRole(need + 1))
        .map(role -> pairs.find(volunteer, role)).filter(pair -> pair >= 0).toArray();
  }
}
