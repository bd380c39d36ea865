package org.needmatch.io.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.VettingRecord.ActivityDay;

/**
 * A row of a plan's assignments.csv as it stands; nothing is promised about the
 * ids.
 *
 * @param line
 *          1-based line of the file at which the row starts
 * @param needId
 *          the need's id
 * @param role
 *          {@code volunteer} when the cell is blank
 * @param seat
 *          1-based number within need and role
 * @param volunteerId
 *          the volunteer's id
 * @param pinned
 *          whether a pin holds the volunteer there
 * @param status
 *          what became of it; proposed when the cell is blank
 * @param series
 *          of the need, empty when the row has none
 * @param date
 *          of the session, null when the row has none
 * @param active
 *          the day of activity that the session is, null when it has no date or
 *          counts for nothing
 */
public record PlanRow(long line, String needId, String role, int seat, String volunteerId,
    boolean pinned, ResponseStatus status, String series, @Nullable LocalDate date,
    @Nullable ActivityDay active) {

  /**
   * A row of which no day of activity is known.
   *
   * @param line
   *          the line of the file, the header's being 1
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   * @param seat
   *          the seat
   * @param volunteerId
   *          the volunteer's id
   * @param pinned
   *          whether a pin holds the volunteer there
   * @param status
   *          what the volunteer has answered
   * @param series
   *          the series' id
   * @param date
   *          the date
   */
  public PlanRow(long line, String needId, String role, int seat, String volunteerId,
      boolean pinned, ResponseStatus status, String series, @Nullable LocalDate date) {
    this(line, needId, role, seat, volunteerId, pinned, status, series, date, null);
  }

  /**
   * {@return the same with another status}
   *
   * @param other
   *          the other status
   */
  public PlanRow with(ResponseStatus other) {
    return new PlanRow(line, needId, role, seat, volunteerId, pinned, other, series, date);
  }

  /**
   * A row that nobody has answered, without a date.
   *
   * @param line
   *          the line of the file, the header's being 1
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   * @param seat
   *          the seat
   * @param volunteerId
   *          the volunteer's id
   * @param pinned
   *          whether a pin holds the volunteer there
   */
  public PlanRow(long line, String needId, String role, int seat, String volunteerId,
      boolean pinned) {
    this(line, needId, role, seat, volunteerId, pinned, ResponseStatus.PROPOSED, "", null);
  }
}
