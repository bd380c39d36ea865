package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What parts of a check come to, added up in any order. It tells by itself
 * whether each person and need was in it once and both sides had the same pairs
 * at the same prices, so that a part which was lost, repeated or reckoned from
 * other files proves nothing. Immutable and thread-safe.
 *
 * @param weeks
 *          best weeks of the people, in 1/1024 of a point
 * @param people
 *          whose weeks they are
 * @param paid
 *          their pairs and prices
 * @param teams
 *          best teams of the needs, in 1/1024 of a point
 * @param needs
 *          whose teams they are
 * @param paying
 *          their pairs and prices
 * @param inexact
 *          whether some week was too large to be told exactly
 */
public record ProofSum(long weeks, Members people, Members paid, long teams, Members needs,
    Members paying, boolean inexact) {

  /** What nothing comes to. */
  public static final ProofSum NONE = new ProofSum(0, Members.NONE, Members.NONE, 0, Members.NONE,
      Members.NONE, false);

  /**
   * A set that is only known by its size and a sum over its members, by which two
   * sets are told apart but for a chance of one in 2^64.
   *
   * @param count
   *          how many, each as often as it was added
   * @param print
   *          the sum
   */
  public record Members(long count, long print) {

    /** Nobody. */
    public static final Members NONE = new Members(0, 0);

    private static final long ODD = 0x9E3779B97F4A7C15L;

    /**
     * {@return those with these ids}
     *
     * @param ids
     *          of people or of needs
     */
    public static Members of(Collection<String> ids) {
      var sum = NONE;
      for (var id : ids) {
        sum = sum.plus(new Members(1, print(id)));
      }
      return sum;
    }

    static Members of(String volunteer, String need, String role, long price) {
      return new Members(1, mixed(mixed(print(volunteer) ^ print(need) * ODD) ^ print(role)
          ^ mixed(price)));
    }

    private static long print(String id) {
      long print = id.length();
      for (int i = 0; i < id.length(); i++) {
        print = mixed(print * ODD + id.charAt(i));
      }
      return print;
    }

    private static long mixed(long word) {
      long one = (word ^ word >>> 30) * 0xBF58476D1CE4E5B9L;
      long two = (one ^ one >>> 27) * 0x94D049BB133111EBL;
      return two ^ two >>> 31;
    }

    /**
     * {@return both together}
     *
     * @param more
     *          the others
     */
    public Members plus(Members more) {
      return new Members(count + more.count, print + more.print);
    }
  }

  static ProofSum ofWeeks(long value, Members people, Members pairs, boolean inexact) {
    return new ProofSum(value, people, pairs, 0, Members.NONE, Members.NONE, inexact);
  }

  static ProofSum ofTeams(long value, Members needs, Members pairs) {
    return new ProofSum(0, Members.NONE, Members.NONE, value, needs, pairs, false);
  }

  /**
   * {@return both together}
   *
   * @param more
   *          of other people or needs
   * @throws ArithmeticException
   *           when the sum is too large
   */
  public ProofSum plus(ProofSum more) {
    return new ProofSum(Math.addExact(weeks, more.weeks), people.plus(more.people),
        paid.plus(more.paid), Math.addExact(teams, more.teams), needs.plus(more.needs),
        paying.plus(more.paying), inexact || more.inexact);
  }

  /**
   * Holds the sum against what is claimed.
   *
   * @param everybody
   *          all volunteers of the problem
   * @param all
   *          all its needs
   * @param claimedMedium
   *          the number to be proven, in points
   * @return what is proven, or why nothing is
   */
  public ProofCheck.Verdict against(Members everybody, Members all, long claimedMedium) {
    var refusals = new ArrayList<String>();
    complete("people", people, everybody, refusals);
    complete("needs", needs, all, refusals);
    if (refusals.isEmpty() && !paid.equals(paying)) {
      refusals.add("Weeks were reckoned with " + paid.count() + " pairs and teams with "
          + paying.count() + (paid.count() == paying.count() ? ", not at the same prices" : "")
          + ". Reckon both from the same problem and the same files.");
    }
    if (!refusals.isEmpty()) {
      return ProofCheck.Verdict.unusable(refusals);
    }
    long proven = Math.floorDiv(Math.max(0, Math.addExact(weeks, teams)), RoleSeats.PARTS);
    return proven <= claimedMedium
        ? new ProofCheck.Verdict(true, proven, List.of(), 1)
        : new ProofCheck.Verdict(false, proven,
            List.of("The parts are worth " + proven + ", more than the " + claimedMedium
                + " that is claimed."
                + (inexact ? " They have a week too large to tell exactly." : "")),
            1);
  }

  private static void complete(String what, Members found, Members asked, List<String> refusals) {
    if (found.count() != asked.count()) {
      refusals.add("The parts have " + found.count() + " " + what + ", not " + asked.count()
          + ". Add each part once.");
    } else if (!found.equals(asked)) {
      refusals.add("The parts have other " + what + " than the problem. Add each part once.");
    }
  }
}
