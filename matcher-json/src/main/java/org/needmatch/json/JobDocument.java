package org.needmatch.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a job of a server stands.
 *
 * @param status
 *          waiting for its turn, solving (a live job also when it waits for
 *          changes), done, or failed
 * @param live
 *          whether it waits for changes when it has solved
 * @param elapsedSeconds
 *          since it began to solve, until it ended
 * @param score
 *          of the best plan so far; left out until there is one
 * @param boundMedium
 *          that no plan exceeds so far as is proven, in points; left out with
 *          the score
 * @param gapPercent
 *          100 × (bound − medium) / bound; left out with the score
 * @param changesTaken
 *          changes of the problem that were taken up
 * @param changesIgnored
 *          those of them that changed nothing
 * @param ignored
 *          the last of those, at most 100, the oldest first; left out when
 *          there are none
 * @param stopCause
 *          why it ended; left out until it has
 * @param failure
 *          why it failed; left out when it has not
 * @param expiresInSeconds
 *          after which its result is forgotten; left out until it has ended
 */
@Format("needmatch/job/1")
public record JobDocument(String id, @OneOf({
    "queued", "solving", "done", "failed"}) String status, boolean live, int volunteers, int needs,
    BigDecimal elapsedSeconds, @WhenPresent @Nullable ScoreFields score,
    @WhenPresent @Nullable Long boundMedium, @WhenPresent @Nullable Double gapPercent,
    long changesTaken, long changesIgnored,
    @WhenPresent @Nullable List<ProblemChangesDocument.Change> ignored,
    @WhenPresent @OneOf({"optimal", "stalled", "time-limit", "step-limit", "gap-limit", "cancelled",
        "completed", "fault"}) @Nullable String stopCause,
    @WhenPresent @Nullable String failure,
    @WhenPresent @Nullable Long expiresInSeconds) implements JsonDocument {
  /** So many changes that changed nothing are listed at most. */
  public static final int IGNORED = 100;

  /** The jobs that a server knows, the newest first. */
  @Format("needmatch/jobs/1")
  public record All(List<JobDocument> jobs) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static All read(String json) {
      return RecordReader.document(json, All.class);
    }
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static JobDocument read(String json) {
    return RecordReader.document(json, JobDocument.class);
  }
}
