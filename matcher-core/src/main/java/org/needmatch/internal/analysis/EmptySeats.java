package org.needmatch.internal.analysis;

/**
 * Empty seats and what they would be worth.
 *
 * @param points
 *          weighted need, in points
 */
public record EmptySeats(int seats, long points) {
  /** No seat. */
  public static final EmptySeats NONE = new EmptySeats(0, 0);

  /** Both together. */
  public EmptySeats plus(EmptySeats other) {
    return new EmptySeats(seats + other.seats, points + other.points);
  }
}
