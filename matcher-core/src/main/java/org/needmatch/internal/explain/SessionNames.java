package org.needmatch.internal.explain;

import org.needmatch.domain.Problem;

/**
 * What people and sessions are called in sentences. Immutable and thread-safe.
 */
public final class SessionNames {
  private final SentenceLabels labels;

  /**
   * @param byName
   *          whether people are called by name
   */
  public SessionNames(Problem problem, boolean byName) {
    labels = new SentenceLabels(problem, byName);
  }

  /** The session with its time, or the id alone when the problem lacks it. */
  public String session(String needId) {
    return labels.need(needId);
  }

  /** The volunteer. */
  public String person(String volunteerId) {
    return labels.person(volunteerId);
  }
}
