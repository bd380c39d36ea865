package org.needmatch.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.VettingRecord.ActivityDay;

/**
 * A row of a plan as it was published, and what became of it. Nothing is
 * promised about the ids.
 *
 * @param assignment
 *          who sits where
 * @param series
 *          of the need, empty when the row does not say
 * @param status
 *          what the volunteer has answered
 * @param pinned
 *          whether the row stays whatever the solver would rather do
 * @param date
 *          of the session, null when the row does not say
 * @param active
 *          the day of activity that the session is, null when it has no date or
 *          counts for nothing
 */
public record PublishedRow(Assignment assignment, String series, ResponseStatus status,
    boolean pinned, @Nullable LocalDate date, @Nullable ActivityDay active) {

  /**
   * A row that does not say what is done on its day.
   *
   * @param assignment
   *          who sits where
   * @param series
   *          the series' id
   * @param status
   *          what the volunteer has answered
   * @param pinned
   *          whether a pin holds the volunteer there
   * @param date
   *          the date
   */
  public PublishedRow(Assignment assignment, String series, ResponseStatus status, boolean pinned,
      @Nullable LocalDate date) {
    this(assignment, series, status, pinned, date,
        date == null ? null : new ActivityDay(date, "", Set.of()));
  }

  /**
   * {@return the row of a plan that nobody has answered}
   *
   * @param assignment
   *          who sits where
   */
  public static PublishedRow proposed(Assignment assignment) {
    return new PublishedRow(assignment, "", ResponseStatus.PROPOSED, false, null);
  }

  /**
   * {@return the same with another status}
   *
   * @param other
   *          the other one
   */
  public PublishedRow with(ResponseStatus other) {
    return new PublishedRow(assignment, series, other, pinned, date, active);
  }

  /** {@return who is where as what} */
  public Placement placement() {
    return assignment.placement();
  }
}
