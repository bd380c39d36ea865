package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.TinyProblems;

class ConflictsTest {
  @Test
  void edgesOfOneUnitExcludeEachOtherAsTheirSessionsDo() {
    int clashing = 0;
    int fitting = 0;
    for (long seed = 0; seed < 60; seed++) {
      var instance = Instance.of(TinyProblems.random(seed));
      var conflicts = new Conflicts(instance);
      var graph = instance.graph();
      var sessions = instance.sessions();
      for (int u = 0; u < graph.units(); u++) {
        for (int a = graph.begin(u); a < graph.end(u) && !graph.isGroupUnit(u); a++) {
          for (int b = graph.begin(u); b < graph.end(u); b++) {
            int needA = sessions.roleNeed(graph.role(a));
            int needB = sessions.roleNeed(graph.role(b));
            boolean excluded = needA == needB || !sessions.times().fits(needA, needB,
                instance.capacity().traveller(graph.volunteer(u)));
            assertThat(conflicts.between(a, b)).isEqualTo(excluded);
            clashing += excluded ? 1 : 0;
            fitting += excluded ? 0 : 1;
          }
        }
      }
    }
    assertThat(clashing).isPositive();
    assertThat(fitting).isPositive();
  }

  @Test
  void whatHasNoRoomIsReckonedWhenAsked() {
    for (long seed = 0; seed < 40; seed++) {
      var instance = Instance.of(TinyProblems.random(seed));
      var graph = instance.graph();
      var held = new Conflicts(instance);
      var nothing = new Conflicts(instance, 0);
      var some = new Conflicts(instance, 3);
      for (int u = 0; u < graph.units(); u++) {
        for (int a = graph.begin(u); a < graph.end(u); a++) {
          for (int b = graph.begin(u); b < graph.end(u); b++) {
            assertThat(List.of(nothing.between(a, b), some.between(a, b)))
                .containsOnly(held.between(a, b));
          }
        }
      }
    }
  }

  @Test
  void aGroupIsBusyWhenOneOfItIs() {
    var problem = Days
        .weeks(1, List.of(Days.anyone("a"), Days.anyone("b")),
            Days.session("one", 0, 9, 11).volunteers(2, 2),
            Days.session("two", 0, 10, 12).volunteers(2, 2),
            Days.session("three", 0, 12, 13).volunteers(2, 2))
        .add(new VolunteerPair("a", "b", VolunteerPair.Kind.TOGETHER)).build();
    var instance = Instance.of(problem);
    var conflicts = new Conflicts(instance);
    assertThat(Days.edges(instance)).hasSize(3).allMatch(edge -> edge.contains(" + "));
    assertThat(conflicts.between(0, 1)).isTrue();
    assertThat(conflicts.between(1, 2)).isFalse();
    assertThat(conflicts.between(2, 2)).isTrue();
  }
}
