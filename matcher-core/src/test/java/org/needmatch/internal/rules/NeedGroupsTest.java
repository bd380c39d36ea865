package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.testdomain.Town;

class NeedGroupsTest {
  private static final Need NEED = Need.builder("n").at(Town.CENTRE)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).area("hill").initiative("reading")
      .group("carers").build();
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY)
      .add(Area.builder("hill").imdDecile(2).build()).add(Area.builder("vale").build()).build();

  @Test
  void aNeedBelongsToItsAreaDecileInitiativeOrGroup() {
    assertThat(new NeedGroups(PROBLEM, Grouping.AREA).of(NEED)).isEqualTo("hill");
    assertThat(new NeedGroups(PROBLEM, Grouping.DECILE).of(NEED)).isEqualTo("2");
    assertThat(new NeedGroups(PROBLEM, Grouping.INITIATIVE).of(NEED)).isEqualTo("reading");
    assertThat(new NeedGroups(PROBLEM, Grouping.NEED_GROUP).of(NEED)).isEqualTo("carers");
  }

  @Test
  void aNeedThatNamesNoneBelongsToNone() {
    var plain = NEED.toBuilder().area("vale").initiative(null).group(null).build();
    assertThat(new NeedGroups(PROBLEM, Grouping.DECILE).of(plain)).isNull();
    assertThat(new NeedGroups(PROBLEM, Grouping.INITIATIVE).of(plain)).isNull();
    assertThat(new NeedGroups(PROBLEM, Grouping.NEED_GROUP).of(plain)).isNull();
    assertThat(new NeedGroups(PROBLEM, Grouping.DECILE).of(plain.toBuilder().area(null).build()))
        .isNull();
  }
}
