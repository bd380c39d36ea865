package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PublishedAssignmentIndexTest {
  private static final Volunteer ANN = Problems.anyone("ann").build();
  private static final Need NEED = Need.builder("n").series("reading").remote(true)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();

  private static PublishedAssignmentIndex index(ResponseStatus status, boolean stays) {
    return PublishedAssignmentIndex.of(Problem.builder(Town.MONDAY).add(ANN).add(NEED)
        .add(new PublishedAssignment(new Placement("n", "volunteer", "ann"), status, stays))
        .build());
  }

  @ParameterizedTest
  @CsvSource({"PROPOSED,true,false", "ACCEPTED,true,false", "DONE,true,false",
      "DECLINED,false,true", "CANCELLED,false,true", "NO_SHOW,false,true"})
  void aPlaceIsExpectedOrClosed(ResponseStatus status, boolean expected, boolean closed) {
    var index = index(status, true);
    assertThat(index.expected(ANN, NEED)).isEqualTo(expected);
    assertThat(index.stays(ANN, NEED)).isEqualTo(expected);
    assertThat(index.closing(ANN, NEED) != null).isEqualTo(closed);
  }

  @Test
  void notEveryExpectedPlaceIsWorthStaying() {
    assertThat(index(ResponseStatus.ACCEPTED, false).stays(ANN, NEED)).isFalse();
  }

  @Test
  void nothingIsSaidOfOthers() {
    var bob = Problems.anyone("bob").build();
    assertThat(index(ResponseStatus.PROPOSED, true).expected(bob, NEED)).isFalse();
    assertThat(index(ResponseStatus.DECLINED, true).closing(bob, NEED)).isNull();
  }
}
