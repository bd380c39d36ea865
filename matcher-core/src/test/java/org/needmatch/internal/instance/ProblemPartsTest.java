package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyProblems;

class ProblemPartsTest {

  @Test
  void whatConcernsNobodyOfThePartIsLeftOut() {
    var whole = TinyProblems.random(3);
    var some = whole.volunteers().subList(0, 3);
    var part = new ProblemParts(whole).of(some, whole.needs(), List.of());
    assertThat(part.volunteers()).isEqualTo(some);
    assertThat(part.pairs()).allMatch(
        pair -> part.volunteer(pair.first()) != null && part.volunteer(pair.second()) != null);
    assertThat(part.pins()).isEmpty();
    assertThat(part.settings().fairness()).isNull();
  }

  @Test
  void aShrunkNeedHasTheSeatsThatAreTaken() {
    var need = TinyProblems.random(3).needs().getFirst();
    var role = need.roles().getFirst().name();
    var shrunk = ProblemParts.shrunk(need, Map.of(role, 2));
    assertThat(shrunk.roles()).hasSize(1).allSatisfy(one -> {
      assertThat(one.wanted()).isEqualTo(2);
      assertThat(one.minimum()).isZero();
    });
    assertThat(shrunk.time()).isEqualTo(need.time());
  }
}
