package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.testdomain.Town;

class NearbyTest {
  private static final Problem NO_TABLE = Problem.builder(Town.MONDAY).build();
  private static final TravelTimes TRAVEL = TravelTimes.of(NO_TABLE);

  private static NeedBuilder need(Place place) {
    return Need.builder("n").at(place).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
  }

  private static List<Applicant> people(Random random, double south, double span) {
    var people = new ArrayList<Applicant>();
    for (int i = 0; i < 400; i++) {
      people.add(new Applicant(Volunteer.builder("v" + i)
          .home(new Place(south + span * random.nextDouble(), 360 * random.nextDouble() - 180))
          .maxTravelKm(Math.pow(10, 5 * random.nextDouble())).build()));
    }
    return people;
  }

  private static Place home(Applicant applicant) {
    return Objects.requireNonNull(applicant.volunteer().home());
  }

  @Test
  void nobodyWhoLivesNearEnoughIsMissedAndTheOrderStays() {
    for (int seed = 1; seed <= 40; seed++) {
      var random = new Random(seed);
      var people = people(random, seed % 2 == 0 ? -90 : 50, seed % 2 == 0 ? 180 : 2);
      var nearby = new Nearby(people, NO_TABLE);
      var place = home(people.get(random.nextInt(400)));
      var near = people.stream()
          .filter(one -> TRAVEL.straightKm(home(one), place) <= one.volunteer().maxTravelKm())
          .toList();
      var found = nearby.to(need(place).build());
      assertThat(found).containsSubsequence(near);
      assertThat(found).isSubsetOf(people).hasSizeLessThan(near.size() + 5);
      assertThat(people.stream().filter(found::contains).toList()).isEqualTo(found);
    }
  }

  @Test
  void whereNobodyTravelsFromHomeEverybodyIsFound() {
    var people = new ArrayList<>(people(new Random(7), -90, 180));
    people.add(new Applicant(Volunteer.builder("nowhere").build()));
    var nearby = new Nearby(people, NO_TABLE);
    assertThat(nearby.to(need(Town.CENTRE).remote(true).build())).isEqualTo(people);
    assertThat(nearby.to(need(Town.CENTRE).build()))
        .noneMatch(one -> one.volunteer().id().equals("nowhere"));
  }
}
