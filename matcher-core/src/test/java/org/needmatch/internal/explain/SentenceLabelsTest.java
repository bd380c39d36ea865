package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class SentenceLabelsTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Area.builder("a1").name("Hill").place(Town.CENTRE).build())
      .add(Area.builder("a2").name("").build()).add(Problems.anyone("ann").name("Ann A.").build())
      .add(Need.builder("n").title("Reading").at(Town.CENTRE)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
      .build();

  @Test
  void peopleAreIdsUnlessNamesAreAskedFor() {
    assertThat(new SentenceLabels(WEEK, false).person("ann")).isEqualTo("ann");
    assertThat(new SentenceLabels(WEEK, true).person("ann")).isEqualTo("Ann A. (ann)");
    assertThat(new SentenceLabels(WEEK, true).person("nobody")).isEqualTo("nobody");
  }

  @Test
  void sessionsSayWhenAndAreasTheirNames() {
    var labels = new SentenceLabels(WEEK, false);
    assertThat(labels.need("n")).contains("Reading", "n", "Mon 23 Nov 09:00", "10:00");
    assertThat(labels.need("unknown")).isEqualTo("unknown");
    assertThat(labels.area("a1")).isEqualTo("Hill");
    assertThat(labels.area("a2")).isEqualTo("a2");
  }
}
