package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;

/**
 * Who may sit where in a problem, as far as it was found out before under the
 * same rules. It goes with the rules, refuses nobody, and spares them to be
 * asked again. Immutable and thread-safe; 4 bytes a pair.
 */
public final class KnownSeats implements SeatRule {
  private static final int ROLE_BITS = 8;

  private final Problem problem;
  private final BitSet needs;
  private final int[] begin;
  private final int[] seats;

  private KnownSeats(Problem problem, BitSet needs, int[] begin, int[] seats) {
    this.problem = problem;
    this.needs = needs;
    this.begin = begin;
    this.seats = seats;
  }

  /** Visits pairs in any order, the same ones each time. */
  @FunctionalInterface
  public interface Pairs {
    /** Visits all. */
    void forEach(Visitor visitor);
  }

  /** What is done with a pair. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param need
     *          its position in the problem, that of any session of a commitment
     * @param role
     *          its position in the need
     * @param volunteer
     *          the volunteer's position in the problem
     */
    void visit(int need, int role, int volunteer);
  }

  /**
   * @param needs
   *          positions of those of which all pairs are known
   * @param pairs
   *          visited twice
   * @throws IllegalArgumentException
   *           when there are more needs than have a number here
   */
  public static KnownSeats of(Problem problem, BitSet needs, Pairs pairs) {
    if (problem.needs().size() > 1 << Integer.SIZE - ROLE_BITS) {
      throw new IllegalArgumentException(
          problem.needs().size() + " needs are too many for one part: take more regions.");
    }
    var begin = new int[problem.volunteers().size() + 1];
    pairs.forEach((need, role, volunteer) -> begin[volunteer + 1]++);
    for (int v = 1; v < begin.length; v++) {
      begin[v] += begin[v - 1];
    }
    var seats = new int[begin[begin.length - 1]];
    int[] next = begin.clone();
    pairs.forEach((need, role, volunteer) -> seats[next[volunteer]++] = need << ROLE_BITS | role);
    return new KnownSeats(problem, needs, begin, seats);
  }

  /** What the rules bring along for this problem, null for nothing. */
  static @Nullable KnownSeats of(RuleSet rules, Problem problem) {
    for (var rule : rules.seatRules()) {
      if (rule instanceof KnownSeats known && same(known.problem.volunteers(), problem.volunteers())
          && same(known.problem.needs(), problem.needs())) {
        return known;
      }
    }
    return null;
  }

  private static <T> boolean same(List<T> some, List<T> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all pairs of the need are known. */
  boolean holds(int need) {
    return needs.get(need);
  }

  /** The volunteer's pairs, to be taken apart. */
  int[] of(int volunteer) {
    return Arrays.copyOfRange(seats, begin[volunteer], begin[volunteer + 1]);
  }

  static int need(int seat) {
    return seat >>> ROLE_BITS;
  }

  static int role(int seat) {
    return seat & (1 << ROLE_BITS) - 1;
  }

  @Override
  public String code() {
    return "known-seats";
  }

  @Override
  public Verdict judge(Volunteer volunteer, Need need, Role role) {
    return Verdict.ALLOWED;
  }
}
