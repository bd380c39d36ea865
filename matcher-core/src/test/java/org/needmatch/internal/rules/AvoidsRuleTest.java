package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class AvoidsRuleTest {
  @ParameterizedTest
  @CsvSource({"n,avoids", "hill,avoids", "school,avoids", "N,allowed", "dale,allowed"})
  void needAreaOrInitiative(String avoided, String expected) {
    var need = Need.builder("n").remote(true).area("hill").initiative("school").on(Town.MONDAY,
        LocalTime.of(9, 0), LocalTime.of(10, 0));
    var problem = Problem.builder(Town.MONDAY).add(Area.builder("hill").build())
        .add(Initiative.builder("school").build())
        .add(Problems.anyone("v").avoids(Set.of(avoided)).build()).add(need.build()).build();
    assertThat(OneSeat.code(AvoidsRule.class, problem)).isEqualTo(expected);
  }
}
