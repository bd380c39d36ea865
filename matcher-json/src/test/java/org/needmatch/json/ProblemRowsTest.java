package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.TinyProblems;

class ProblemRowsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPersonAndNeedReadsBackAmongTheOthersOfItsWeek(long seed) {
    var problem = TinyProblems.random(seed);

    assertThat(problem.volunteers()).allSatisfy(one -> {
      var back = ProblemRows.volunteer(ProblemRows.of(one), problem);
      assertThat(back).usingRecursiveComparison().ignoringFields("available").isEqualTo(one);
      assertThat(freeHours(back, problem)).isEqualTo(freeHours(one, problem));
    });
    assertThat(problem.needs()).allSatisfy(
        one -> assertThat(ProblemRows.need(ProblemRows.of(one), problem)).isEqualTo(one));
  }

  /** However the windows are cut. */
  private static List<LocalDateTime> freeHours(Volunteer one, Problem problem) {
    return Stream.iterate(problem.week().atStartOfDay(), hour -> hour.plusHours(1)).limit(7 * 24)
        .filter(hour -> one.available().stream()
            .anyMatch(span -> !hour.isBefore(span.start()) && hour.isBefore(span.end())))
        .toList();
  }

  @Test
  void aChangeIsOfOneRow() {
    var problem = TinyProblems.random(1);
    var rows = ProblemRows.of(problem.volunteers().getFirst());
    var none = new ProblemChangesDocument.AddVolunteer(new JsonValue("[]"), null, null, null);
    var row = rows.volunteers().json();
    var two = new ProblemChangesDocument.AddVolunteer(
        new JsonValue("[" + row.substring(1, row.length() - 1) + "," + row.substring(1)), null,
        null, null);

    assertThatThrownBy(() -> ProblemRows.volunteer(none, problem))
        .hasMessage("/volunteers: It has 0 rows, not one. Write a change for each.");
    assertThatThrownBy(() -> ProblemRows.volunteer(two, problem))
        .hasMessageContaining("has 2 rows, not one");
  }
}
