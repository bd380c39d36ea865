package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.CirclesByCell;
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

  /**
   * Those who go about equally far, so that only they are looked for so far away.
   *
   * @param numbers
   *          by position in the list given, ascending
   */
  private record Settlement(int[] numbers, CirclesByCell reaches) {
    static Settlement of(List<Settled> people) {
      return new Settlement(people.stream().mapToInt(Settled::number).toArray(),
          new CirclesByCell(people.stream().map(Settled::reach).toList()));
    }

    IntStream near(Place place, IntPredicate some) {
      return reaches.holding(place, i -> some.test(numbers[i])).map(i -> numbers[i]);
    }
  }

  private final List<Applicant> applicants;
  private final List<Settlement> settlements;
  private final List<Applicant> unsettled = new ArrayList<>();

  /** Cost: linear. */
  public Nearby(List<Applicant> applicants, Problem problem) {
    this.applicants = List.copyOf(applicants);
    var travel = TravelTimes.of(problem);
    var settled = new TreeMap<Integer, List<Settled>>();
    for (int i = 0; i < applicants.size(); i++) {
      var volunteer = applicants.get(i).volunteer();
      var home = volunteer.home();
      if (home == null) {
        unsettled.add(applicants.get(i));
      } else {
        double crowKm = travel.crowKm(volunteer.maxTravelKm(), volunteer.travelMode());
        settled.computeIfAbsent(Math.getExponent(crowKm), magnitude -> new ArrayList<>())
            .add(new Settled(i, new Circle(home, crowKm)));
      }
    }
    settlements = settled.values().stream().map(Settlement::of).toList();
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
   *          by position in the list given; asked only of those near enough
   */
  List<Applicant> to(Need need, IntPredicate some) {
    var place = SessionLocation.travelledTo(need);
    var numbers = place == null
        ? IntStream.range(0, applicants.size()).filter(some)
        : settlements.stream().flatMapToInt(those -> those.near(place, some)).sorted();
    return numbers.mapToObj(applicants::get).toList();
  }

  /** Those of whom no home is known, in the order given. */
  List<Applicant> withoutHome() {
    return unsettled;
  }
}
