package org.needmatch.internal.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.needmatch.domain.Area;
import org.needmatch.domain.Place;

/**
 * The lie of the city: districts on a spiral that is dense in the middle, on an
 * area that grows with the population. Immutable.
 */
final class CityMap {
  /** Out at sea, so that no invented home is somebody's. */
  private static final Place MIDDLE = new Place(54.6, 2.4);
  /** Where some 250 km around are sea, for what would reach a coast. */
  private static final Place OPEN_SEA = new Place(56.4, 3.0);
  private static final double LARGEST_RADIUS_KM = 100;
  private static final double KM_PER_DEGREE = 111.195;

  private static final double PEOPLE_PER_VOLUNTEER = 60;
  private static final double PEOPLE_PER_SQUARE_KM = 4000;
  private static final double PEOPLE_PER_DISTRICT = 8000;
  private static final int FEWEST_DISTRICTS = 5;
  private static final int DISTRICTS_PER_HOSPITAL = 20;
  private static final double GOLDEN_ANGLE = 2.399963229728653;
  /** 0.5 would be even; above it, the middle is denser. */
  private static final double CROWDING = 0.65;

  private final long seed;
  private final Place middle;
  private final double kmPerDegreeEast;
  private final List<District> districts;
  private final double spread;
  private final WeightedSampler<District> homes;
  private final WeightedSampler<District> needs;

  CityMap(long seed, int volunteers, int seats) {
    this.seed = seed;
    double people = PEOPLE_PER_VOLUNTEER * Math.max(volunteers, seats * 2.0 / 3);
    double radius = StrictMath.sqrt(people / PEOPLE_PER_SQUARE_KM / Math.PI);
    middle = radius > LARGEST_RADIUS_KM ? OPEN_SEA : MIDDLE;
    kmPerDegreeEast = KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(middle.latitude()));
    int count = (int) Math.max(FEWEST_DISTRICTS, Math.round(people / PEOPLE_PER_DISTRICT));
    districts = layOut(count, radius);
    spread = radius / StrictMath.sqrt(count);
    homes = new WeightedSampler<>(districts, district -> 0.6 + 0.08 * (district.decile() - 1));
    needs = new WeightedSampler<>(districts, district -> 1.4 - 0.08 * (district.decile() - 1));
  }

  List<District> districts() {
    return districts;
  }

  District homeDistrict(RandomStream dice) {
    return homes.draw(dice);
  }

  District needDistrict(RandomStream dice) {
    return needs.draw(dice);
  }

  /** Where the people of the district go to hospital. */
  District hospitalDistrict(District district) {
    return districts.get(district.index() / DISTRICTS_PER_HOSPITAL * DISTRICTS_PER_HOSPITAL);
  }

  /** A point scattered around the district's middle. */
  Place near(District district, RandomStream dice) {
    return place(district.east() + spread * dice.bell(), district.north() + spread * dice.bell());
  }

  private List<District> layOut(int count, double radius) {
    var dice = new RandomStream(seed, RandomStream.Topic.CITY, 0);
    var names = Names.districts(count, dice);
    double turn = dice.unit() * 2 * Math.PI;
    var deprivation = new double[count];
    var laidOut = new ArrayList<District>(count);
    for (int i = 0; i < count; i++) {
      deprivation[i] = (i + 0.5) / count + 0.4 * dice.bell();
    }
    var deciles = deciles(deprivation);
    for (int i = 0; i < count; i++) {
      double out = radius * StrictMath.pow((i + 0.5) / count, CROWDING);
      double angle = turn + i * GOLDEN_ANGLE + 0.2 * dice.bell();
      double east = out * StrictMath.cos(angle);
      double north = out * StrictMath.sin(angle);
      var area = Area.builder("A" + (i + 1)).name(names.get(i))
          .weight(Area.weightOfDecile(deciles[i])).place(place(east, north)).imdDecile(deciles[i])
          .build();
      laidOut.add(new District(i, area, east, north, deciles[i]));
    }
    return List.copyOf(laidOut);
  }

  /** Ten groups of equal size, the lowest values most deprived. */
  private static int[] deciles(double[] values) {
    var byValue = IntStream.range(0, values.length).boxed()
        .sorted(Comparator.comparingDouble(i -> values[i])).toList();
    var deciles = new int[values.length];
    for (int rank = 0; rank < values.length; rank++) {
      deciles[byValue.get(rank)] = 1 + rank * 10 / values.length;
    }
    return deciles;
  }

  private Place place(double east, double north) {
    return new Place(rounded(middle.latitude() + north / KM_PER_DEGREE),
        rounded(middle.longitude() + east / kmPerDegreeEast));
  }

  /** To about a metre. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
