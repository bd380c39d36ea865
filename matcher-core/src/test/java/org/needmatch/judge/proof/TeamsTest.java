package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class TeamsTest {
  private final Random random = new Random(11);
  private NodeDecision[] path = new NodeDecision[0];

  private Problem problem(String extraSeatValue) {
    var plain = Settings.DEFAULT;
    var problem = Problem.builder(Town.MONDAY)
        .settings(plain.toBuilder().pinsOverrideChecks(false).dbsMaxAgeMonths(36)
            .extraSeatValue(new BigDecimal(extraSeatValue)).needTolerance(0).build());
    for (int person = 0; person < 4; person++) {
      problem.add(Problems.anyone("v" + person).build());
    }
    if (random.nextBoolean()) {
      problem.add(new Placement("n", "a", "v0"));
    }
    return problem.add(
        Need.builder("n").at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
            .role(role("a")).role(role("b")).build())
        .build();
  }

  private Role role(String name) {
    int wanted = 1 + random.nextInt(3);
    int minimum = random.nextInt(wanted + 1);
    return Role.builder(name).minimum(minimum).wanted(wanted)
        .core(minimum + random.nextInt(wanted - minimum + 1)).build();
  }

  /** Every set of pairs, each role as full as the set makes it. */
  private long best(DualEvaluator market, ProofPrices prices) {
    var need = market.ground().roster().need(0);
    var pairs = market.ground().pairs();
    var pinned = market.ground().book().keptPins();
    long best = Teams.IMPOSSIBLE;
    for (int set = 0; set < 1 << pairs.size(); set++) {
      var filled = new int[]{pinned.size(), 0};
      long price = 0;
      for (int pair = 0; pair < pairs.size(); pair++) {
        if ((set >> pair & 1) != 0) {
          filled[pairs.role(pair)]++;
          price += prices.of(pair);
        }
      }
      if (filled[0] > need.roles().get(0).wanted() || filled[1] > need.roles().get(1).wanted()
          || twice(pairs, set) || !keeps(market, set)) {
        continue;
      }
      boolean somebody = filled[0] + filled[1] > 0;
      boolean runs = somebody && filled[0] >= need.roles().get(0).minimum()
          && filled[1] >= need.roles().get(1).minimum();
      if (runs) {
        best = Math.max(best, 1024 * worth(market.ground().roster().problem(), filled) - price);
      } else if (set == 0 && !asked(NodeDecision.Kind.RUNS)) {
        best = Math.max(best, 0);
      }
    }
    return best;
  }

  private static boolean twice(Pairs pairs, int set) {
    var people = IntStream.range(0, pairs.size()).filter(pair -> (set >> pair & 1) != 0)
        .map(pairs::volunteer).toArray();
    return Arrays.stream(people).distinct().count() < people.length;
  }

  private boolean asked(NodeDecision.Kind kind) {
    return List.of(path).stream().anyMatch(decision -> decision.kind() == kind);
  }

  private boolean keeps(DualEvaluator market, int set) {
    var ground = market.ground();
    for (var decision : path) {
      var his = decision.volunteer() < 0
          ? new int[0]
          : ground.pairsIn(decision.volunteer(), decision.need());
      boolean kept = switch (decision.kind()) {
        case NOT_RUN -> set == 0 && best(0, ground) == 0;
        case RUNS -> set != 0 || best(0, ground) == 1;
        case OUT -> his.length == 0
            || List.of(0, 1).stream().allMatch(i -> i >= his.length || (set >> his[i] & 1) == 0);
        case IN -> Arrays.stream(his).anyMatch(pair -> (set >> pair & 1) == 1);
      };
      if (!kept) {
        return false;
      }
    }
    return true;
  }

  /** 1 when the pins alone make the need run. */
  private static int best(int need, ProofContext ground) {
    var session = ground.roster().need(need);
    int pinned = ground.book().keptPins().size();
    return pinned > 0 && session.roles().get(0).minimum() <= pinned
        && session.roles().get(1).minimum() == 0 ? 1 : 0;
  }

  /**
   * What the judge of plans says that so many are worth; only numbers matter to
   * it.
   */
  private static long worth(Problem problem, int[] filled) {
    var crowd = Problem.builder(problem.week()).settings(problem.settings())
        .add(problem.needs().getFirst());
    var rows = new ArrayList<Assignment>();
    for (int role = 0; role < 2; role++) {
      for (int seat = 1; seat <= filled[role]; seat++) {
        var id = "p" + role + seat;
        crowd.add(Problems.anyone(id).build());
        rows.add(Assignment.of("n", role == 0 ? "a" : "b", seat, id));
      }
    }
    return Judge.standard().judge(crowd.build(), rows).score().medium();
  }

  private void check(String extraSeatValue) {
    var market = new DualEvaluator(problem(extraSeatValue), List.of());
    var rows = new CertificatePriceRows();
    for (int pair = 0; pair < market.ground().pairs().size(); pair++) {
      rows.addPair(pair, random.nextLong(1_500 * 1024));
    }
    var prices = new ProofPrices(market.ground(), rows);
    var decided = new Path(1);
    for (var decision : path) {
      decided.enter(decision);
    }
    assertThat(market.teams().value(0, prices, decided)).isEqualTo(best(market, prices));
  }

  @Test
  void aTeamIsTheBestOfAllSizes() {
    for (int round = 0; round < 400; round++) {
      check(List.of("0", "0.5", "1", "1.75").get(round % 4));
    }
  }

  @Test
  void aTeamKeepsToTheDecisionsOfItsPath() {
    for (int round = 0; round < 800; round++) {
      var kind = NodeDecision.Kind.values()[round % 4];
      var decision = new NodeDecision(kind, 0, kind.ofVolunteer() ? random.nextInt(4) : -1);
      var out = new NodeDecision(NodeDecision.Kind.OUT, 0, random.nextInt(4));
      path = random.nextBoolean()
          ? new NodeDecision[]{decision}
          : new NodeDecision[]{decision, out};
      check(List.of("0.5", "1.75").get(round / 4 % 2));
    }
  }
}
