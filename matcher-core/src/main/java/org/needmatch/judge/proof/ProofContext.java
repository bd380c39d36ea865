package org.needmatch.judge.proof;

import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.internal.judge.GroupFloors;
import org.needmatch.internal.judge.Qualifications;
import org.needmatch.internal.judge.RuleBook;
import org.needmatch.judge.JudgeSeatRule;

/**
 * A problem with its kept pins and its pairs: all that weeks and teams are made
 * of.
 */
record ProofContext(ProblemIndex roster, RuleBook book, SessionTimes times, PinnedSeats pins,
    GroupTies ties, Pairs pairs, GroupFloors floors, ProofScope scope) {
  private static final int[] NO_ROLES = {};

  static ProofContext of(Problem problem, List<JudgeSeatRule> extras) {
    return of(problem, extras, ProofScope.ALL, ParallelLoop.ALONE);
  }

  static ProofContext of(Problem problem, List<JudgeSeatRule> extras, ProofScope scope,
      ParallelLoop loop) {
    var roster = new ProblemIndex(problem);
    var book = new RuleBook(problem, extras);
    var times = new SessionTimes(roster);
    var pins = new PinnedSeats(roster, book.keptPins());
    var ties = new GroupTies(roster);
    var finder = new PairFinder(roster, book, times, pins, ties, roster.grid(scope::wants),
        new Qualifications(roster.roles(), roster::asked, book::qualified));
    var roles = new int[roster.volunteers()][];
    loop.forEach(roles.length,
        person -> roles[person] = scope.people().test(roster.volunteer(person).id())
            ? finder.rolesFor(person)
            : NO_ROLES);
    var left = new GroupPairs(roster, pins, ties, roles).left();
    return new ProofContext(roster, book, times, pins, ties, new Pairs(left, roster.roles()),
        GroupFloors.of(problem), scope);
  }

  RemainingCapacity allowance(int volunteer) {
    return RemainingCapacity.of(roster.volunteer(volunteer), book, pins.needsOf(volunteer), roster,
        times);
  }

  /** The pairs of a volunteer in a need. */
  int[] pairsIn(int volunteer, int need) {
    return pairs.between(volunteer, roster.firstRole(need), roster.firstRole(need + 1));
  }
}
