package org.needmatch.internal.statement;

import java.time.LocalDate;
import java.util.TreeSet;
import org.needmatch.domain.Problem;
import org.needmatch.internal.policy.VettingCheck;

/**
 * What a plan of the problem is held to, in five parts. Everything is read
 * through the classes that the search itself asks. Immutable.
 *
 * @param sessions
 *          what all needs ask
 * @param served
 *          what the needs ask in which children or adults at risk are served
 * @param policy
 *          the rules that this comes from
 * @param days
 *          activity before and beside the planned weeks that counts
 * @param volunteers
 *          what people hold
 */
public record Statement(AskedSessions sessions, ServedSessions served, AppliedPolicy policy,
    KnownDays days, HeldChecks volunteers) {

  /**
   * The statement of a problem. Cost: needs times rules of the pack, and
   * volunteers times days with needs.
   */
  public static Statement of(Problem problem) {
    var clearance = new VettingCheck(problem);
    var days = new TreeSet<LocalDate>();
    problem.needs().forEach(need -> days.add(need.time().day()));
    return new Statement(AskedSessions.of(problem, clearance),
        ServedSessions.of(problem, clearance), AppliedPolicy.of(problem, clearance, days),
        KnownDays.of(problem), HeldChecks.of(problem, days));
  }
}
