package org.needmatch.judge.proof;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.needmatch.domain.Problem;
import org.needmatch.internal.judge.GroupFloors;
import org.needmatch.internal.judge.RuleBook;
import org.needmatch.judge.JudgeSeatRule;

/**
 * A problem with its kept pins and its pairs: all that weeks and teams are made
 * of.
 */
record ProofContext(ProblemIndex roster, RuleBook book, SessionTimes times, PinnedSeats pins,
    GroupTies ties, Pairs pairs, GroupFloors floors) {

  static ProofContext of(Problem problem, List<JudgeSeatRule> extras) {
    var roster = new ProblemIndex(problem);
    var book = new RuleBook(problem, extras);
    var times = new SessionTimes(roster);
    var pins = new PinnedSeats(roster, book.keptPins());
    var ties = new GroupTies(roster);
    var finder = new PairFinder(roster, book, times, pins, ties, new NeedGrid(roster, times));
    var roles = new int[roster.volunteers()][];
    Arrays.setAll(roles, finder::rolesFor);
    var left = new GroupPairs(roster, pins, ties, roles).left();
    return new ProofContext(roster, book, times, pins, ties, new Pairs(left, roster.roles()),
        GroupFloors.of(problem));
  }

  RemainingCapacity allowance(int volunteer) {
    return RemainingCapacity.of(roster.volunteer(volunteer), book, pins.needsOf(volunteer), roster,
        times);
  }

  /** The pairs of a volunteer in a need. */
  int[] pairsIn(int volunteer, int need) {
    return IntStream.range(roster.firstRole(need), roster.firstRole(need + 1))
        .map(role -> pairs.find(volunteer, role)).filter(pair -> pair >= 0).toArray();
  }
}
