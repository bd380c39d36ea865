package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.SessionLocation;
import org.needmatch.internal.geo.SortedLatitudes;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.Applicant;

/**
 * Finds the applicants who may live near enough to a need, without looking at
 * those north and south of them. It may find some who live a little too far; it
 * never misses one. Of needs that ask nobody to travel from home everybody is
 * found. Immutable and thread-safe.
 */
public final class Nearby {
  private record Settled(int number, Circle reach) {
  }

  private final List<Applicant> applicants;
  private final List<Settled> settled;
  private final SortedLatitudes latitudes;
  private final double highest;

  /** Cost: the applicants, sorted by latitude. */
  public Nearby(List<Applicant> applicants, Problem problem) {
    this.applicants = List.copyOf(applicants);
    var travel = TravelTimes.of(problem);
    var homes = new ArrayList<Settled>();
    for (int i = 0; i < applicants.size(); i++) {
      var volunteer = applicants.get(i).volunteer();
      var home = volunteer.home();
      if (home != null) {
        double crowKm = travel.crowKm(volunteer.maxTravelKm(), volunteer.travelMode());
        homes.add(new Settled(i, new Circle(home, crowKm)));
      }
    }
    homes.sort(Comparator.comparingDouble(one -> one.reach().latitude()));
    settled = List.copyOf(homes);
    latitudes = new SortedLatitudes(
        settled.stream().mapToDouble(one -> one.reach().latitude()).toArray());
    highest = settled.stream().mapToDouble(one -> one.reach().height()).max().orElse(0);
  }

  /** In the order given. Cost: those who live about as far north. */
  public List<Applicant> to(Need need) {
    var place = SessionLocation.travelledTo(need);
    if (place == null) {
      return applicants;
    }
    var found = new ArrayList<Integer>();
    int to = latitudes.below(Math.nextUp(place.latitude() + highest));
    for (int i = latitudes.below(place.latitude() - highest); i < to; i++) {
      if (settled.get(i).reach().mayHold(place)) {
        found.add(settled.get(i).number());
      }
    }
    return found.stream().sorted().map(applicants::get).toList();
  }
}
