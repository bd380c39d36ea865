package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Settings;
import org.needmatch.testdomain.Problems;

class AttendanceTest {
  private static final Settings EXPECTED = Settings.builder()
      .attendance(Settings.Attendance.EXPECTED).build();

  private static Problem with(double reliability) {
    var problem = Problems.single();
    return problem.withVolunteers(problem.volunteers().stream()
        .map(one -> one.toBuilder().reliability(reliability).build()).toList());
  }

  @ParameterizedTest
  @CsvSource({"1,1000", "0.9999,999", "0.57,570", "0.29,290", "0.0009,0", "0,0"})
  void chancesAreThousandthsRoundedDown(double reliability, int chance) {
    var problem = with(reliability);
    assertThat(
        new Attendance(problem).chance(problem.volunteers().getFirst(), problem.needs().getFirst()))
        .isEqualTo(chance);
  }

  @Test
  void whoWasThereCameWithoutDoubt() {
    var problem = with(0.2);
    var at = new Placement("read", "volunteer", "ann");
    for (var status : ResponseStatus.values()) {
      var told = problem.toBuilder().add(new PublishedAssignment(at, status, false)).build();
      assertThat(new Attendance(told).chance(told.volunteers().getFirst(), told.needs().getFirst()))
          .isEqualTo(status == ResponseStatus.DONE ? 1000 : 200);
    }
  }

  @Test
  void pointsCountItOnlyWhereAskedAndWhereSomebodyMayStayAway() {
    assertThat(new Attendance(with(0.5)).counts()).isFalse();
    assertThat(new Attendance(with(1).toBuilder().settings(EXPECTED).build()).counts()).isFalse();
    assertThat(new Attendance(with(0.5).toBuilder().settings(EXPECTED).build()).counts()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1000,857,857", "999,857,856", "1,999,0", "4503599627370496,999,4499096027743125"})
  void pointsAreRoundedDown(long seat, int chance, long points) {
    assertThat(Attendance.points(seat, chance)).isEqualTo(points);
  }
}
