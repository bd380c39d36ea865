package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.needmatch.internal.judge.Qualifications.Asked;
import org.needmatch.testdomain.TinyProblems;

class QualificationsTest {

  @Property(tries = 200)
  void sayOfEachRoleWhatTheRulesDo(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var roles = problem.needs().stream().flatMap(
        need -> need.roles().stream().map(role -> new Asked(role.requirement(), need.time().day())))
        .toList();
    var book = new RuleBook(problem, List.of());
    var random = new Random(seed);
    var sessions = new ArrayList<List<Asked>>();
    for (int role = 0; role < roles.size(); role++) {
      sessions.add(IntStream.range(0, 1 + random.nextInt(2))
          .mapToObj(k -> roles.get(random.nextInt(roles.size()))).toList());
    }
    var qualifications = new Qualifications(sessions.size(), sessions::get, book::qualified);
    for (var volunteer : problem.volunteers()) {
      var qualified = qualifications.of(volunteer);
      for (int again = 0; again < 2; again++) {
        for (int role = 0; role < sessions.size(); role++) {
          assertThat(qualified.forRole(role)).isEqualTo(sessions.get(role).stream()
              .allMatch(one -> book.qualified(volunteer, one.requirement(), one.day())));
        }
      }
    }
  }
}
