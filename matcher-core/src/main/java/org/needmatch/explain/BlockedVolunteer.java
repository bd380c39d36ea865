package org.needmatch.explain;

import java.util.List;
import org.needmatch.rules.Obstacle;

/**
 * Somebody who may sit in a seat and whose week has no room for it.
 *
 * @param obstacles
 *          at least one
 * @param needIds
 *          sessions that the volunteer is in, in the plan's order
 */
public record BlockedVolunteer(String volunteerId, List<Obstacle> obstacles, List<String> needIds) {
  /** Copies the lists. */
  public BlockedVolunteer {
    obstacles = List.copyOf(obstacles);
    needIds = List.copyOf(needIds);
  }
}
