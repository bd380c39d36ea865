package org.needmatch.explain;

import java.util.List;

/**
 * Somebody who may sit in a seat and whose week has no room for it.
 *
 * @param obstacles
 *          at least one
 */
public record Busy(String volunteerId, List<Obstacle> obstacles) {
  /** Copies the list. */
  public Busy {
    obstacles = List.copyOf(obstacles);
  }
}
