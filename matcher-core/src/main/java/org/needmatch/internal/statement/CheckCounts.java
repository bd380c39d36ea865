package org.needmatch.internal.statement;

import org.needmatch.internal.policy.HeldCheck;

/**
 * The numbers of a statement that are held against those of the last.
 *
 * @param checked
 *          needs of which a seat asks a check
 * @param served
 *          needs with children or adults at risk
 * @param silent
 *          of these, those of which a seat asks no check
 * @param valid
 *          active volunteers who hold a valid check
 */
public record CheckCounts(int needs, int checked, int served, int silent, int active, int valid,
    String pack, String own, int maxAgeMonths) {

  /** Of a statement. */
  public static CheckCounts of(Statement statement) {
    return new CheckCounts(statement.sessions().needs(), statement.sessions().checked(),
        statement.served().needs(), statement.served().askNothing(),
        statement.volunteers().active(), statement.volunteers().count(HeldCheck.State.VALID),
        statement.policy().pack(), statement.policy().own(), statement.policy().maxAgeMonths());
  }
}
