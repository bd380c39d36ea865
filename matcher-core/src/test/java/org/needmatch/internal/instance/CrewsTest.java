package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Settings;
import org.needmatch.testdomain.Problems;

class CrewsTest {
  @Test
  void pinsAndEdgesAreThere() {
    var problem = Problems.single().toBuilder()
        .settings(Settings.builder().attendance(Settings.Attendance.EXPECTED).build());
    problem.add(Problems.anyone("bob").reliability(0.4).build());
    var free = Instance.of(problem.build());
    int bobs = free.graph().roleEdge(1);
    var worth = new NeedValue(free);
    assertThat(new Crews(free, new int[]{bobs}).value(0, new int[]{1}, worth)).isEqualTo(400);
    var pinned = Instance.of(problem.add(new Placement("read", "volunteer", "bob")).build());
    var crews = new Crews(pinned, new int[0]);
    assertThat(crews.value(0, new int[]{1}, worth)).isEqualTo(400);
    assertThat(crews.hold(0)).isTrue();
  }

  @Test
  void whereChancesDoNotCountNumbersDo() {
    var instance = Instance.of(Problems.single());
    assertThat(new Crews(instance, new int[0]).value(0, new int[]{1}, new NeedValue(instance)))
        .isEqualTo(1000);
  }
}
