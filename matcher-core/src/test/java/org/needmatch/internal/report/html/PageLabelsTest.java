package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Problem;
import org.needmatch.metrics.Measures;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PageLabelsTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Area.builder("a").name("Hill").build()).add(Area.builder("b").name("").build())
      .add(Problems.anyone("ann").name("Ann A.").build()).build();

  @Test
  void areasHaveNamesAndPeopleOnlyWhenAskedFor() {
    var labels = new PageLabels(WEEK, false);
    assertThat(labels.area("a")).isEqualTo("Hill");
    assertThat(labels.area("b")).isEqualTo("b");
    assertThat(labels.person("ann")).isEqualTo("ann");
    assertThat(new PageLabels(WEEK, true).person("ann")).isEqualTo("Ann A. (ann)");
    assertThat(labels.area(Measures.NO_ID)).isNotEqualTo(Measures.NO_ID).isNotBlank();
  }
}
