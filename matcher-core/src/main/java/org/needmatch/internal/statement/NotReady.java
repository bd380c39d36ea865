package org.needmatch.internal.statement;

import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;

/**
 * Sessions that are in a plan's totals and take nobody yet.
 *
 * @param seats
 *          that they want
 */
public record NotReady(int needs, long seats) {

  /** Of a problem. */
  public static NotReady of(Problem problem) {
    var waiting = problem.needs().stream().filter(need -> !need.readiness().ready()).toList();
    return new NotReady(waiting.size(),
        waiting.stream().flatMap(need -> need.roles().stream()).mapToLong(Role::wanted).sum());
  }
}
