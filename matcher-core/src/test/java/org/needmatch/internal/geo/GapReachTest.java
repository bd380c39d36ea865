package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.TravelTableBuilder;
import org.needmatch.internal.geo.GapReach.Answer;
import org.needmatch.testdomain.Town;

class GapReachTest {
  private final Random random = new Random(7);

  private List<Place> places() {
    var places = new ArrayList<Place>();
    for (int i = 0; i < 40; i++) {
      double metres = Math.pow(10, random.nextDouble(0, 6));
      places.add(Town.north(Town.CENTRE, metres));
      places.add(new Place(Town.CENTRE.latitude() + random.nextGaussian() * 0.1,
          Town.CENTRE.longitude() + random.nextGaussian() * 0.2));
    }
    places.add(new Place(-Town.CENTRE.latitude(), Town.CENTRE.longitude() + 180));
    return places;
  }

  @Test
  void saysWhatGapMinutesSaysAndSeldomNothing() {
    int asked = 0;
    int undecided = 0;
    for (int trial = 0; trial < 12; trial++) {
      var mode = TravelMode.values()[trial % TravelMode.values().length];
      var travel = new TravelTimes(
          new TravelSettings(1 + random.nextDouble(), random.nextInt(30), Map.of()),
          TravelTable.NONE);
      var reach = new GapReach(travel, mode);
      var places = places();
      var vectors = new UnitVectors(places);
      for (int a = 0; a < places.size(); a++) {
        for (int b = 0; b < places.size(); b++) {
          int needed = travel.gapMinutes(places.get(a), places.get(b), mode, LocalTime.NOON);
          for (int gap : new int[]{-1, 0, 5, needed - 1, needed, needed + 1, random.nextInt(700)}) {
            var answer = reach.answer(gap, vectors, a, b);
            asked++;
            if (answer == Answer.UNDECIDED) {
              undecided += gap < 700 ? 1 : 0;
            } else {
              assertThat(answer).isEqualTo(gap >= needed ? Answer.ENOUGH : Answer.TOO_SHORT);
            }
          }
        }
      }
    }
    assertThat(undecided).isLessThan(asked / 100);
  }

  @Test
  void aModeWithWaysOfItsOwnIsRefused() {
    var travel = new TravelTimes(TravelSettings.DEFAULT, new TravelTableBuilder()
        .add(Town.CENTRE, Town.north(Town.CENTRE, 1000), TravelMode.WALK, 1.2, 4.2).build());
    assertThatThrownBy(() -> new GapReach(travel, TravelMode.WALK))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("WALK");
  }
}
