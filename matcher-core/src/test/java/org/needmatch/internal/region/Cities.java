package org.needmatch.internal.region;

import java.util.HashSet;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.rules.RuleSet;

/** Small invented cities, and cuts through them. */
final class Cities {
  static final RuleSet RULES = RuleSet.standard();

  private Cities() {
  }

  static Problem city(int volunteers, int seats, long seed) {
    return CityGenerator.generate(CitySpec.of(volunteers, seats, seed));
  }

  /** Without needs that everybody can be in reach of. */
  static Problem near(Problem problem) {
    var needs = problem.needs().stream().filter(need -> !Reach.isEverywhere(need)).toList();
    var ids = new HashSet<String>();
    needs.forEach(need -> ids.add(need.id()));
    return problem.toBuilder().needs(needs)
        .pins(problem.pins().stream().filter(pin -> ids.contains(pin.needId())).toList()).build();
  }

  static Division division(Problem problem, int regions, int turn) {
    var geography = new Geography(problem);
    return new Division(geography, Cuts.of(geography.weights(), regions, turn));
  }
}
