package org.needmatch.internal.report.html;

import java.util.HashSet;
import java.util.Set;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;

/** The places that people have said yes to. Immutable. */
public final class AcceptedPlaces {
  private final Set<Placement> places = new HashSet<>();

  /**
   * @param problem
   *          which knows what people have answered
   */
  public AcceptedPlaces(Problem problem) {
    problem.published().assignments().stream().filter(offer -> offer.status().holds())
        .map(PublishedAssignment::placement).forEach(places::add);
  }

  /** Whether the volunteer comes, or has come. */
  public boolean has(Placement place) {
    return places.contains(place);
  }
}
