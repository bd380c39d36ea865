package org.needmatch.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.policy.Safe;
import org.needmatch.judge.Judge;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class MipFormulationTest {
  @Test
  void whatMeetsTheRowsIsAPlanAndEveryPlanMeetsThem() {
    var monday = Town.MONDAY;
    var problem = Problem.builder(monday)
        .add(
            Problems.anyone("a").limits(WorkloadLimits.builder().sessionsPerDay(1).build()).build())
        .add(Problems.anyone("b").build())
        .add(Need.builder("two").at(Town.CENTRE).volunteers(2, 2)
            .on(monday, LocalTime.of(9, 0), LocalTime.of(11, 0)).build())
        .add(Need.builder("clash").at(Town.CENTRE)
            .on(monday, LocalTime.of(10, 0), LocalTime.of(12, 0)).build())
        .add(Need.builder("later").at(Town.CENTRE)
            .on(monday, LocalTime.of(14, 0), LocalTime.of(15, 0)).build())
        .build();
    var instance = Instance.of(problem);
    var codec = new PlanCodec(instance);
    assertThat(instance.graph().edges()).isEqualTo(6);
    var sets = RowsMet.everySet(instance);
    sets.forEach((edges, meets) -> assertThat(meets).as("edges %s", edges)
        .isEqualTo(Judge.standard()
            .judge(problem, codec.plan(edges.stream().mapToInt(Integer::intValue).toArray()))
            .violations().isEmpty()));
    var plans = sets.values().stream().filter(meets -> meets).toList();
    assertThat(plans).hasSizeBetween(2, 40);
  }

  @Test
  void whatRowsDoNotKnowIsSaidSo() {
    var day = LocalDate.of(2026, 9, 7);
    var instance = Instance.of(Safe.week(Safe.ENGLAND, List.of(Safe.person("v").build()),
        Safe.session("n", day, Safe.reading(ContactPattern.OCCASIONAL)).build()));
    assertThat(MipFormulation.unsuited(instance)).contains("company");
    assertThatIllegalArgumentException().isThrownBy(() -> MipFormulation.of(instance));
  }
}
