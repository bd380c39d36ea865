package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;

class GroupPointsTest {
  @Test
  void pointsSaveTheGroupWhatItLackedOfItsFloor() {
    var fairness = new Fairness(Grouping.AREA, 700, new TreeMap<>(), 5);
    var floors = Instance.of(Days
        .weeks(1, List.of(Days.anyone("a")), Days.session("n", 0, 9, 10).area("north"),
            Days.session("x", 2, 9, 10))
        .add(Area.builder("north").build())
        .settings(Settings.DEFAULT.toBuilder().fairness(fairness).build()).build()).floors();
    var groups = new GroupPoints(floors);
    assertThat(groups.ofPoint(0)).isEqualTo(6);
    assertThat(groups.ofPoint(1)).isEqualTo(1);
    assertThat(groups.add(0, 500)).isEqualTo(2500);
    assertThat(groups.add(0, 500)).as("up to the floor").isEqualTo(1000);
    assertThat(groups.ofPoint(0)).isEqualTo(1);
    assertThat(groups.add(0, -1000)).isEqualTo(-3500);
    assertThat(groups.add(1, 900)).as("of no group").isZero();
    assertThat(groups.met(0)).isZero();
  }
}
