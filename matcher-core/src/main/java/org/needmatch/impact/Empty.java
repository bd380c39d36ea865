package org.needmatch.impact;

/**
 * Empty seats and what they would be worth.
 *
 * @param points
 *          weighted need, in points
 */
public record Empty(int seats, long points) {
  /** No seat. */
  public static final Empty NONE = new Empty(0, 0);

  /** Both together. */
  public Empty plus(Empty other) {
    return new Empty(seats + other.seats, points + other.points);
  }
}
