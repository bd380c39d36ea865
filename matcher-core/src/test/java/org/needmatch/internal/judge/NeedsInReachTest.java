package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.testdomain.AdversarialWeeks;
import org.needmatch.testdomain.TinyTravel;

/** Against asking everybody about everything. */
class NeedsInReachTest {
  private static void check(Problem problem) {
    var rules = new SeatRules(problem, new TravelModel(problem), List.of());
    var needs = NeedsInReach.of(problem, rules);
    for (var one : problem.volunteers()) {
      Predicate<Need> open = need -> !SeatRules.peopleDecide(need)
          && need.roles().stream().anyMatch(role -> rules.firstBroken(one, need, role) == null);
      for (var need : problem.needs()) {
        assertThat(needs.anyMatch(one, each -> each == need && open.test(need)))
            .as("%s in %s", one.id(), need.id()).isEqualTo(open.test(need));
      }
    }
  }

  @Property(tries = 3)
  void inACityNobodyIsPassedOver(@ForAll @LongRange(min = 1, max = 1_000) long seed) {
    check(CityGenerator.generate(CitySpec.of(60, 80, seed)));
  }

  @Property(tries = 40)
  void norWhereWaysAreListed(@ForAll @LongRange(min = 1, max = 1_000) long seed) {
    check(TinyTravel.random(seed));
  }

  @Property(tries = 40)
  void norInWeeksThatAreMadeToMislead(@ForAll @LongRange(min = 1, max = 1_000) long seed) {
    check(AdversarialWeeks.tiny(seed));
  }
}
