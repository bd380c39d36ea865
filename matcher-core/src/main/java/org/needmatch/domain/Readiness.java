package org.needmatch.domain;

import java.util.List;

/**
 * Whether people can be placed in a need yet.
 *
 * @param ready
 *          false, also when a prerequisite is open: the need takes nobody
 * @param prerequisites
 *          what is still open, such as a right of entry
 */
public record Readiness(boolean ready, List<String> prerequisites) {

  /** Nothing is open. */
  public static final Readiness READY = new Readiness(true, List.of());

  /** An open prerequisite makes the need not ready. */
  public Readiness {
    prerequisites = List.copyOf(prerequisites);
    ready = ready && prerequisites.isEmpty();
  }

  /**
   * Not ready, for want of these.
   *
   * @param prerequisites
   *          what must be done before
   * @return the new readiness
   */
  public static Readiness awaiting(String... prerequisites) {
    return new Readiness(false, List.of(prerequisites));
  }
}
