package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.PlacesByCell;
import org.needmatch.internal.geo.SessionLocation;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.Applicant;

/**
 * Finds the applicants who may live near enough to a need, without looking at
 * all others. It may find some who live a little too far; it never misses one.
 * Of needs that ask nobody to travel from home everybody is found. Immutable
 * and thread-safe.
 */
public final class Nearby {
  private record Settled(int number, Circle reach) {
  }

  private final List<Applicant> applicants;
  private final List<Settled> settled = new ArrayList<>();
  private final List<Applicant> unsettled = new ArrayList<>();
  private final PlacesByCell homes;
  private final double farthest;

  /** Cost: linear. */
  public Nearby(List<Applicant> applicants, Problem problem) {
    this.applicants = List.copyOf(applicants);
    var travel = TravelTimes.of(problem);
    for (int i = 0; i < applicants.size(); i++) {
      var volunteer = applicants.get(i).volunteer();
      var home = volunteer.home();
      if (home == null) {
        unsettled.add(applicants.get(i));
      } else {
        double crowKm = travel.crowKm(volunteer.maxTravelKm(), volunteer.travelMode());
        settled.add(new Settled(i, new Circle(home, crowKm)));
      }
    }
    homes = new PlacesByCell(settled.stream().map(one -> one.reach().centre()).toList());
    farthest = settled.stream().mapToDouble(one -> one.reach().km()).max().orElse(0);
  }

  /** Whether people travel to the need from home. */
  static boolean matters(Need need) {
    return SessionLocation.travelledTo(need) != null;
  }

  /**
   * In the order given. Cost: those who live as near as anybody would come from.
   */
  public List<Applicant> to(Need need) {
    return SessionLocation.travelledTo(need) == null ? applicants : to(need, number -> true);
  }

  /**
   * The same of some of them.
   *
   * @param some
   *          by position in the list given
   */
  List<Applicant> to(Need need, IntPredicate some) {
    var place = SessionLocation.travelledTo(need);
    var numbers = place == null
        ? IntStream.range(0, applicants.size()).filter(some)
        : Arrays.stream(homes.near(place, farthest)).sorted().mapToObj(settled::get)
            .filter(one -> some.test(one.number()) && one.reach().mayHold(place))
            .mapToInt(Settled::number);
    return numbers.mapToObj(applicants::get).toList();
  }

  /** Those of whom no home is known, in the order given. */
  List<Applicant> withoutHome() {
    return unsettled;
  }
}
