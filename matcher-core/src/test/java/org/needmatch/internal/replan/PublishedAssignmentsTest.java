package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedRow;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PublishedAssignmentsTest {
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY).weeks(2)
      .add(Problems.anyone("ann").build()).add(need("mon", 0)).add(need("tue", 1))
      .add(need("next", 7)).build();

  private static Need need(String id, int day) {
    return Need.builder(id).series("s").at(Town.CENTRE)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  private static PublishedRow row(String need, String who, ResponseStatus status,
      @Nullable LocalDate date) {
    return new PublishedRow(Assignment.of(need, Role.DEFAULT_NAME, 1, who), "s", status, false,
        date);
  }

  private static List<String> told(PublishedRow... rows) {
    return PublishedAssignments.tell(PROBLEM, List.of(rows), null).published().assignments()
        .stream().map(one -> one.needId() + " " + one.volunteerId() + " " + one.status().word())
        .toList();
  }

  @Test
  void rowsOfNobodyAndOfNoNeedAreNotTold() {
    assertThat(told(row("mon", "ann", ResponseStatus.ACCEPTED, null),
        row("mon", "gone", ResponseStatus.ACCEPTED, null),
        row("gone", "ann", ResponseStatus.ACCEPTED, null))).containsExactly("mon ann accepted");
  }

  @Test
  void whoDeclinedASessionThatIsGoneDeclinesItsSeriesThatWeek() {
    assertThat(told(row("gone", "ann", ResponseStatus.DECLINED, Town.MONDAY.plusDays(2))))
        .containsExactly("mon ann declined", "tue ann declined");
    assertThat(told(row("gone", "ann", ResponseStatus.DECLINED, null)))
        .containsExactly("mon ann declined", "tue ann declined", "next ann declined");
  }

  @Test
  void whatTheRowsSayReplacesWhatWasKnown() {
    var once = PublishedAssignments.tell(PROBLEM,
        List.of(row("mon", "ann", ResponseStatus.ACCEPTED, null)), null);
    var again = PublishedAssignments.tell(once,
        List.of(row("mon", "ann", ResponseStatus.DECLINED, null)), null);
    assertThat(again.published().assignments()).singleElement()
        .satisfies(one -> assertThat(one.status()).isEqualTo(ResponseStatus.DECLINED));
  }

  @Test
  void aRowIsPinnedOnce() {
    var row = row("mon", "ann", ResponseStatus.ACCEPTED, null);
    var pinned = PublishedAssignments.pinned(PROBLEM, List.of(row, row));
    assertThat(pinned.pins()).containsExactly(new Placement("mon", Role.DEFAULT_NAME, "ann"));
    assertThat(PublishedAssignments.pinned(pinned, List.of(row)).pins()).hasSize(1);
  }
}
