package org.needmatch.internal.region;

import java.util.Collection;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.PlaceGrid;
import org.needmatch.internal.geo.TravelTimes;

/**
 * Which cells of a grid a volunteer's needs can lie in: a need that lies
 * elsewhere is out of reach for certain. Immutable and thread-safe.
 */
public final class Reach {
  /** About 2.2 by 1.4 km in Britain. */
  public static final PlaceGrid GRID = new PlaceGrid(0.02);

  private final TravelTimes travel;
  private final double onCallKm;
  private final double receivedKm;

  private Reach(TravelTimes travel, double onCallKm, double receivedKm) {
    this.travel = travel;
    this.onCallKm = onCallKm;
    this.receivedKm = receivedKm;
  }

  /** For all needs of a problem. Cost: linear in needs. */
  public static Reach of(Problem problem) {
    return of(TravelTimes.of(problem), problem.needs());
  }

  /** For these needs. Cost: linear in them. */
  public static Reach of(TravelTimes travel, Collection<Need> needs) {
    double onCallKm = 0;
    double receivedKm = 0;
    for (var need : needs) {
      var homeKm = need.serviceArea().homeKm();
      onCallKm = Math.max(onCallKm, need.remote() && homeKm != null ? homeKm : 0);
      receivedKm = Math.max(receivedKm, need.servedTravels() ? need.serviceArea().servedKm() : 0);
    }
    return new Reach(travel, onCallKm, receivedKm);
  }

  /**
   * {@return whether everybody can be in reach of the need: it is remote and asks
   * for no nearness}
   */
  public static boolean isEverywhere(Need need) {
    return need.place() == null || need.remote() && need.serviceArea().homeKm() == null;
  }

  /** {@return the cell of a need that is not everywhere} */
  public static long cell(Need need) {
    var place = need.place();
    if (place == null) {
      throw new IllegalArgumentException("The need " + need.id() + " has no place.");
    }
    return GRID.cell(place);
  }

  /** Visits the cells in reach, some maybe twice. Cost: linear in the cells. */
  public void cells(Volunteer volunteer, LongConsumer visitor) {
    var home = volunteer.home();
    if (home != null) {
      visit(home, Math.max(crow(volunteer.maxTravelKm(), volunteer), crow(onCallKm, volunteer)),
          visitor);
    }
    if (receivedKm > 0) {
      visit(volunteer.site(), receivedKm, visitor);
    }
  }

  private double crow(double km, Volunteer volunteer) {
    return travel.crowKm(km, volunteer.travelMode()) * (1 + 1e-9) + 1e-6;
  }

  private static void visit(@Nullable Place centre, double crowKm, LongConsumer visitor) {
    if (centre != null) {
      GRID.around(centre, crowKm).forEach(visitor);
    }
  }
}
