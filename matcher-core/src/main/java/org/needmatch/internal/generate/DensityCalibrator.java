package org.needmatch.internal.generate;

import java.util.List;
import java.util.stream.IntStream;
import org.needmatch.domain.Need;

/**
 * Finds the steering that gives a city the wanted number of eligible pairs a
 * seat. Density grows with the dial, so bisection finds it; it is estimated on
 * a sample of people and sessions, exactly for small cities. A density out of
 * reach gives the nearest that can be had.
 */
final class DensityCalibrator {
  private static final double FURTHEST = 6;
  private static final int STEPS = 12;
  private static final int PEOPLE = 5000;
  private static final int SESSIONS = 600;

  private DensityCalibrator() {
  }

  static DensityParameters find(CitySpec spec, People people, List<Need> needs) {
    double low = -FURTHEST;
    double high = FURTHEST;
    for (int i = 0; i < STEPS; i++) {
      double middle = (low + high) / 2;
      if (density(spec, people, needs, DensityParameters.at(middle)) < spec.density()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return DensityParameters.at((low + high) / 2);
  }

  static double density(CitySpec spec, People people, List<Need> needs,
      DensityParameters steering) {
    var asked = sample(needs.size(), SESSIONS).mapToObj(needs::get).toList();
    int persons = Math.min(spec.volunteers(), PEOPLE);
    long pairs = sample(spec.volunteers(), PEOPLE)
        .mapToObj(index -> new ApproximateEligibility(people.person(index, steering)))
        .mapToLong(fit -> asked.stream().filter(fit::couldDo).count()).sum();
    return pairs * ((double) needs.size() / asked.size()) * ((double) spec.volunteers() / persons)
        / spec.seats();
  }

  /** Indexes that are evenly spread over all, or all when they are few. */
  private static IntStream sample(int all, int most) {
    int count = Math.min(all, most);
    return IntStream.range(0, count).map(i -> (int) ((long) i * all / count));
  }
}
