package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

class NeedToleranceTest {
  private static final double TOLERANCE = 0.05;

  @Test
  void aShareOfThePointsIsGivenUpForMinutes() {
    var city = CityGenerator.generate(CitySpec.of(60, 80, 3));
    var strict = solve(city);
    var tolerant = solve(tolerating(city));

    assertThat(tolerant.score().hard()).isEqualTo(strict.score().hard());
    assertThat(tolerant.score().soft()).isGreaterThan(strict.score().soft());
    assertThat(tolerant.score().medium())
        .isGreaterThanOrEqualTo((long) Math.ceil(strict.score().medium() * (1 - TOLERANCE)));
    assertThat(tolerant.boundMedium()).isEqualTo(strict.boundMedium());
    assertThat(Judge.standard().judge(city, tolerant.plan()).score()).isEqualTo(tolerant.score());
  }

  private static SolveResult solve(Problem problem) {
    return Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(100L).build());
  }

  private static Problem tolerating(Problem city) {
    var usual = city.settings();
    var settings = usual.toBuilder().needTolerance(TOLERANCE).build();
    return city.toBuilder().settings(settings).build();
  }
}
