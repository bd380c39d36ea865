package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.needmatch.testdomain.TinyProblems;

class WeekFinderTest {

  @Property(tries = 200)
  void everyPairOfSomebodyAloneIsInTheirWeekOnce(@ForAll @LongRange(min = 0) long seed) {
    var ground = ProofContext.of(TinyProblems.random(seed), List.of());
    var finder = new WeekFinder(ground);
    var people = new HashSet<Integer>();
    for (int group = 0; group < finder.groups(); group++) {
      var week = finder.of(group);
      if (week == null) {
        continue;
      }
      week.people().forEach(person -> assertThat(people.add(person)).isTrue());
      long last = Long.MIN_VALUE;
      var pairs = new HashSet<Integer>();
      for (var option : week.options()) {
        assertThat(ground.times().start(option.need())).isGreaterThanOrEqualTo(last);
        last = ground.times().start(option.need());
        for (var choice : option.pairs()) {
          for (int pair : choice) {
            assertThat(pairs.add(pair)).isTrue();
            assertThat(ground.roster().needOf(ground.pairs().role(pair))).isEqualTo(option.need());
          }
        }
      }
      if (week.people().size() == 1) {
        int person = week.people().getFirst();
        assertThat(pairs)
            .hasSize(ground.pairs().firstOf(person + 1) - ground.pairs().firstOf(person));
      }
    }
    for (int pair = 0; pair < ground.pairs().size(); pair++) {
      assertThat(people).contains(ground.pairs().volunteer(pair));
    }
  }
}
