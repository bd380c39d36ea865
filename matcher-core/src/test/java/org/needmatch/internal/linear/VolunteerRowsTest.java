package org.needmatch.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class VolunteerRowsTest {
  private static Need at(int day, int hour) {
    return Need.builder("n" + day + "-" + hour).at(Town.CENTRE)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0)).build();
  }

  private static List<String> rows(WorkloadLimits limits, Need... needs) {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").limits(limits).build());
    List.of(needs).forEach(problem::add);
    var instance = Instance.of(problem.build());
    var model = new LinearModel();
    for (int e = 0; e < instance.graph().edges(); e++) {
      model.add(LinearModel.Meaning.EDGE, e, 0, 1, 0);
    }
    new VolunteerRows(instance, 0).addTo(model);
    return IntStream.range(0, model.rows())
        .mapToObj(row -> model.rule(row) + " "
            + IntStream.range(model.begin(row), model.end(row))
                .mapToObj(term -> model.factor(term) + "x" + model.column(term))
                .collect(Collectors.joining("+"))
            + "<=" + model.right(row))
        .toList();
  }

  @Test
  void sessionsThatAllExcludeEachOtherAreOneRow() {
    assertThat(rows(WorkloadLimits.NONE, at(0, 9), at(0, 10), at(0, 11)))
        .as("9 and 11 do not clash").hasSize(2).allMatch(row -> row.startsWith("CLASH"));
    var between = Need.builder("n").at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(10, 15), LocalTime.of(10, 45)).build();
    assertThat(rows(WorkloadLimits.NONE, at(0, 9), between, at(0, 10)))
        .containsExactly("CLASH 1x0+1x1+1x2<=1");
  }

  @Test
  void onlyLimitsThatCanBindAreRows() {
    var limits = WorkloadLimits.builder().hoursPerWeek(4).sessionsPerWeek(3).sessionsPerDay(1);
    assertThat(rows(limits.build(), at(0, 9), at(0, 14), at(1, 9)))
        .containsExactlyInAnyOrder("MINUTES 120x0+120x1+120x2<=240", "DAY 1x0+1x1<=1");
    assertThat(rows(WorkloadLimits.builder().sessionsPerWeek(1).build(), at(0, 9), at(1, 9)))
        .containsExactly("SESSIONS 1x0+1x1<=1");
    assertThat(
        rows(WorkloadLimits.builder().hoursPerWeek(6).build(), at(0, 9), at(0, 14), at(1, 9)))
        .isEmpty();
  }
}
