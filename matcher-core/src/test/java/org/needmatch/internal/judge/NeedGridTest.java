package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ServiceArea;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTravel;
import org.needmatch.testdomain.Town;

class NeedGridTest {
  private static NeedGrid grid(Problem problem) {
    return new NeedGrid(problem, problem.needs(), need -> true);
  }

  @Test
  void noSeatThatSomebodyMayTakeIsOverlooked() {
    int places = 0;
    for (long seed = 0; seed < 150; seed++) {
      var problem = seed % 2 == 0 ? TinyProblems.random(seed) : TinyTravel.random(seed);
      var book = new RuleBook(problem, List.of());
      var grid = grid(problem);
      for (var volunteer : problem.volunteers()) {
        var near = new TreeSet<Integer>();
        grid.near(volunteer, need -> assertThat(near.add(need)).as("once").isTrue());
        for (int need = 0; need < problem.needs().size(); need++) {
          var session = problem.needs().get(need);
          for (var role : session.roles()) {
            if (book.maySitIfQualified(volunteer, session, role)
                && book.qualified(volunteer, role.requirement(), session.time().day())) {
              assertThat(near).as("seed %d, %s in %s", seed, volunteer, need).contains(need);
              places++;
            }
          }
        }
      }
    }
    assertThat(places).isGreaterThan(500);
  }

  @Test
  void remoteSessionsWithAReachAreAskedOfThoseWhoLiveInIt() {
    var generated = CityGenerator.generate(CitySpec.of(150, 200, 1));
    var city = generated.withNeeds(generated.needs().stream()
        .map(need -> need.place() == null
            ? need
            : need.toBuilder().remote(true).serviceArea(ServiceArea.homeWithin(3)).build())
        .toList());
    var book = new RuleBook(city, List.of());
    var grid = grid(city);
    int places = 0;
    int named = 0;
    for (var volunteer : city.volunteers()) {
      var near = new TreeSet<Integer>();
      grid.near(volunteer, near::add);
      for (int need = 0; need < city.needs().size(); need++) {
        var session = city.needs().get(need);
        boolean within = session.remote() && session.serviceArea().homeKm() != null;
        boolean place = session.roles().stream()
            .anyMatch(role -> book.maySitIfQualified(volunteer, session, role));
        assertThat(!place || near.contains(need)).as("%s in %s", volunteer.id(), need).isTrue();
        places += within && place ? 1 : 0;
        named += within && near.contains(need) ? 1 : 0;
      }
    }
    assertThat(places).isPositive();
    assertThat(named).as("hardly more than may be there").isLessThan(2 * places);
  }

  @Test
  void acrossTheDateLineAndNearThePolesEverythingIsNear() {
    for (var home : List.of(new Place(89.9, 10), new Place(-17.0, 179.99))) {
      var other = new Place(home.latitude(), home.longitude() > 179 ? -179.99 : -170);
      var problem = Problem
          .builder(Town.MONDAY).add(Need.builder("n").at(other)
              .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
          .add(Problems.anyone("v").home(home).build()).build();
      var near = new ArrayList<Integer>();
      grid(problem).near(problem.volunteers().getFirst(), near::add);
      assertThat(near).as("from %s", home).containsExactly(0);
    }
  }
}
