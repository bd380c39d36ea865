package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.EligibilityRule;
import org.needmatch.internal.rules.IntervalSet;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.Town;

class NeedIndexTest {
  private static List<String> found(VolunteerBuilder volunteer, NeedBuilder... needs) {
    var one = volunteer.build();
    var problem = Days.weeks(1, List.of(), needs).build();
    var sessions = Instance.of(problem).sessions();
    var found = new ArrayList<String>();
    new NeedIndex(sessions, TravelTimes.of(problem), need -> true).candidates(one,
        new Applicant(one).freeTime(), IntervalSet.minute(Town.MONDAY.atStartOfDay()),
        need -> found.add(sessions.need(need).id()));
    return found;
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

  @Test
  void findsInATownEverythingNearAndFreeOnceAndLittleBeyond() {
    var problem = CityGenerator.generate(CitySpec.of(200, 300, 3));
    var sessions = Instance.of(problem).sessions();
    var index = new NeedIndex(sessions, TravelTimes.of(problem), need -> true);
    var rules = Eligibility.of(problem, RuleSet.standard()).rules(EligibilityRule.Scope.NEED);
    long monday = IntervalSet.minute(problem.week().atStartOfDay());
    int beyond = 0;
    int all = 0;
    for (var volunteer : problem.volunteers()) {
      var applicant = new Applicant(volunteer);
      var found = new ArrayList<Integer>();
      index.candidates(volunteer, applicant.freeTime(), monday, found::add);
      assertThat(found).doesNotHaveDuplicates();
      for (int n = 0; n < sessions.count(); n++) {
        var seat = new SeatSpec(sessions.need(n), sessions.role(sessions.roleBegin(n)));
        boolean inReach = rules.stream()
            .filter(rule -> !Collections.disjoint(rule.codes(),
                List.of(RuleCode.AVAILABILITY, RuleCode.DISTANCE)))
            .noneMatch(rule -> rule.judge(applicant, seat) instanceof Verdict.Refused);
        if (inReach) {
          assertThat(found).contains(n);
        }
        beyond += !inReach && found.contains(n) ? 1 : 0;
      }
      all += found.size();
    }
    assertThat(all).isPositive();
    assertThat(beyond).isLessThan(all / 20);
  }
}
