package org.needmatch.run;

/** Where a {@link SolveJob} stands. */
public enum JobStatus {
  /** The executor has not run it yet. */
  QUEUED,
  /** It solves, or a live job waits for changes. */
  SOLVING,
  /** It has its outcome. */
  DONE,
  /** It ended without an outcome. */
  FAILED
}
