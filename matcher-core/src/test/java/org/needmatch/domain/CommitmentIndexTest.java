package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentIndexTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Need session(int week, int wanted) {
    return Need.builder("n" + week).remote(true).volunteers(1, wanted)
        .terms(new EngagementTerms("c", false, 2))
        .on(MONDAY.plusWeeks(week), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  private static ProblemBuilder three() {
    return Problem.builder(MONDAY).weeks(3).add(Volunteer.builder("v").build()).add(session(0, 1))
        .add(session(1, 1)).add(session(2, 1));
  }

  @Test
  void aPinOnOneIsAPinOnAll() {
    assertThat(three().add(new Placement("n1", "volunteer", "v")).build().pins())
        .extracting(Placement::needId).containsExactlyInAnyOrder("n0", "n1", "n2");
  }

  @Test
  void sessionsOfOneCommitmentHaveTheSameSeats() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three().add(session(3, 2)).weeks(4).build())
        .withMessageContainingAll("n0", "n3", "c");
  }

  @ParameterizedTest
  @CsvSource({"08:59,3", "09:00,2"})
  void whatHasBegunStandsByItself(LocalTime now, int left) {
    var problem = three().published(new PublishedState(List.of(), MONDAY.atTime(now), Set.of()))
        .build();
    var index = CommitmentIndex.of(problem);
    assertThat(index.with(problem.needs().getLast())).hasSize(left);
    assertThat(index.hasBegun(problem.needs().getFirst())).isEqualTo(left == 2);
    assertThat(index.cases(problem.needs().getFirst())).isEqualTo(left == 2 ? 0 : 2);
  }

  @ParameterizedTest
  @CsvSource({"DONE,true", "NO_SHOW,true", "ACCEPTED,false", "DECLINED,false"})
  void whereSomebodyWasMarkedItHasBegun(ResponseStatus status, boolean begun) {
    var problem = three()
        .add(new PublishedAssignment(new Placement("n0", "volunteer", "v"), status, true)).build();
    assertThat(CommitmentIndex.of(problem).hasBegun(problem.needs().getFirst())).isEqualTo(begun);
  }
}
