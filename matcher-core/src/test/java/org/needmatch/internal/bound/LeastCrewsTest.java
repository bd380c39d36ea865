package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyAttendance;
import org.needmatch.testdomain.Town;

class LeastCrewsTest {
  private static Problem crowd(int people, double reliability, int minimum, double certainty) {
    var problem = Problem.builder(Town.MONDAY)
        .add(Problems.single().needs().getFirst().toBuilder()
            .roles(List.of(Role.builder("r").minimum(minimum).wanted(8).build()))
            .minCertainty(certainty).build());
    IntStream.range(0, people)
        .forEach(v -> problem.add(Problems.anyone("v" + v).reliability(reliability).build()));
    return problem.build();
  }

  private static int least(Problem problem) {
    var model = TinyModel.of(problem);
    return new LeastCrews(model.instance(), model.pairs()).of(0);
  }

  @Test
  void asManyAsTheLikeliestWouldHaveToBe() {
    assertThat(least(crowd(9, 0.8, 1, 0))).isEqualTo(1);
    assertThat(least(crowd(9, 0.8, 1, 0.95))).isEqualTo(2);
    assertThat(least(crowd(9, 0.8, 2, 0.96))).isEqualTo(4);
    assertThat(least(crowd(9, 0.1, 2, 0.9))).isGreaterThan(8);
    assertThat(least(crowd(9, 0.8, 0, 0.9))).isZero();
  }

  @Test
  void noTeamThatMayRunHasFewer() {
    for (long seed = 0; seed < 60; seed++) {
      var model = TinyModel.of(TinyAttendance.certain(seed));
      var least = new LeastCrews(model.instance(), model.pairs());
      var sessions = model.instance().sessions();
      for (int n = 0; n < sessions.count(); n++) {
        var small = model.pairs().small().of(n);
        if (small == null) {
          continue;
        }
        for (var team : small.teams()) {
          for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
            int role = r;
            long there = model.instance().pins().filled(r)
                + IntStream.of(team.pairs()).filter(p -> model.pairs().role(p) == role).count();
            assertThat(there).as("seed %d", seed).isGreaterThanOrEqualTo(least.of(r));
          }
        }
      }
    }
  }

  @Test
  void whereNobodyCanBeCertainTheLimitIsZeroAndProven() throws IOException {
    var problem = crowd(9, 0.1, 2, 0.9);
    var result = Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(5L).build());
    assertThat(result.boundMedium()).isZero();
    var certificate = new StringWriter();
    result.certificate().writeTo(certificate);
    assertThat(ProofCheck.standard().check(problem, new StringReader(certificate.toString()), 0)
        .accepted()).isTrue();
  }
}
