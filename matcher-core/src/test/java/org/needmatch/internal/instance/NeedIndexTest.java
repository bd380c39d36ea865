package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.IntervalSet;
import org.needmatch.testdomain.Town;

class NeedIndexTest {
  private static List<String> found(VolunteerBuilder volunteer, NeedBuilder... needs) {
    var one = volunteer.build();
    var problem = Days.weeks(1, List.of(), needs).build();
    var sessions = Instance.of(problem).sessions();
    int[] candidates = new NeedIndex(sessions, TravelTimes.of(problem), need -> true).candidates(
        one, new Applicant(one).freeTime(), IntervalSet.minute(Town.MONDAY.atStartOfDay()));
    return IntStream.of(candidates).mapToObj(need -> sessions.need(need).id()).toList();
  }

  private static VolunteerBuilder free(int from, int to) {
    return Volunteer.builder("v").home(Town.CENTRE).maxTravelKm(6.5)
        .available(TimeSpan.of(Town.MONDAY, from * 60, to * 60));
  }

  @Test
  void findsWhatLiesWithinAFreeInterval() {
    var need = Days.session("n", 0, 9, 11);
    assertThat(found(free(9, 11), need)).containsExactly("n");
    assertThat(found(free(10, 12), need)).isEmpty();
    assertThat(found(free(8, 10), need)).isEmpty();
  }

  @Test
  void findsWhatIsExactlyAsFarAsTheVolunteerTravels() {
    assertThat(found(free(9, 11), Days.session("n", 0, 9, 11).at(Town.north(Town.CENTRE, 5000))))
        .containsExactly("n");
    assertThat(found(free(9, 11).home(null), Days.session("n", 0, 9, 11))).isEmpty();
    assertThat(found(free(9, 11).home(null), Days.session("n", 0, 9, 11).remote(true)))
        .containsExactly("n");
  }

  @Test
  void findsNeedsWithoutAClockTimeWheneverTheyAre() {
    assertThat(
        found(free(9, 10), Days.session("n", 3, 20, 23).terms(new EngagementTerms(null, true, 0))))
        .containsExactly("n");
  }

  @Test
  void findsWhoComesToTheVolunteersSite() {
    var served = Days.session("n", 0, 9, 11).at(Town.north(Town.CENTRE, 40_000))
        .serviceArea(ServiceArea.served(10));
    assertThat(found(free(9, 11).site(Town.north(Town.CENTRE, 38_000)), served))
        .containsExactly("n");
  }
}
