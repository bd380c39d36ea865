package org.needmatch.internal.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.WorkloadLimits;

/** Draws how people travel, how much they give and what they like. */
final class Habits {
  private static final double HAS_HOME = 0.99;
  private static final double PREFERS = 0.4;
  private static final double AVOIDS_INITIATIVE = 0.1;
  private static final double AVOIDS_AREA = 0.03;

  private record Ride(TravelMode mode, double share, double leastKm, double mostKm) {
  }

  private static final WeightedSampler<Ride> RIDES = new WeightedSampler<>(
      List.of(new Ride(TravelMode.WALK, 0.2, 1.5, 3), new Ride(TravelMode.CYCLE, 0.15, 3, 6),
          new Ride(TravelMode.TRANSIT, 0.35, 3, 8), new Ride(TravelMode.CAR, 0.3, 5, 12)),
      Ride::share);

  private Habits() {
  }

  static void travel(VolunteerBuilder volunteer, CityMap map, District district,
      DensityParameters steering, RandomStream homeDice, RandomStream dice) {
    var home = map.near(district, homeDice);
    volunteer.home(dice.chance(HAS_HOME) ? home : null);
    var ride = RIDES.draw(dice);
    double km = dice.between(ride.leastKm(), ride.mostKm()) * steering.reach();
    volunteer.travels(ride.mode()).maxTravelKm(Math.round(km * 10) / 10.0);
  }

  static WorkloadLimits limits(double hours, RandomStream dice) {
    int perDay = dice.pick(1, 1, 1, 2, 2, WorkloadLimits.UNLIMITED);
    int perWeek = dice.chance(0.3)
        ? WorkloadLimits.UNLIMITED
        : Math.max(1, (int) Math.round(hours / dice.between(1.0, 2.5)));
    return WorkloadLimits.builder().hoursPerWeek(hours).sessionsPerWeek(perWeek)
        .sessionsPerDay(perDay).build();
  }

  static void tastes(VolunteerBuilder volunteer, CityMap map, RandomStream dice) {
    var programmes = Programmes.ids().toList();
    if (dice.chance(PREFERS)) {
      volunteer.prefers(new TreeSet<>(Arrays.asList(dice.pick(programmes), dice.pick(programmes))));
    }
    if (dice.chance(AVOIDS_INITIATIVE)) {
      volunteer.avoids(Set.of(dice.pick(programmes)));
    }
    if (dice.chance(AVOIDS_AREA)) {
      volunteer.avoids(Set.of(dice.pick(map.districts()).area().id()));
    }
  }
}
