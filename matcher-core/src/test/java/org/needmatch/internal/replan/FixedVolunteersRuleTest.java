package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class FixedVolunteersRuleTest {
  @Test
  void whoIsNotFreeSitsOnlyWhereTheySat() {
    var need = Need.builder("n").at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
    var role = need.roles().getFirst();
    var rule = new FixedVolunteersRule(Set.of("free"),
        List.of(new Placement("n", "volunteer", "there")));
    assertThat(rule.judge(Problems.anyone("free").build(), need, role)).isEqualTo(Verdict.ALLOWED);
    assertThat(rule.judge(Problems.anyone("there").build(), need, role)).isEqualTo(Verdict.ALLOWED);
    assertThat(rule.judge(Problems.anyone("other").build(), need, role))
        .isInstanceOf(Verdict.Refused.class);
  }
}
