package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.JudgeSeatRule;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class RuleBookTest {
  private static Need session(String id, double metres, int start, int end) {
    return Need.builder(id).at(Town.north(Town.CENTRE, metres))
        .time(TimeSpan.of(Town.MONDAY, start, end)).build();
  }

  private static final Need EARLY = session("early", 0, 540, 600);
  private static final Need FAR = session("far", 5_000, 610, 700);
  private static final Need LATE = session("late", 5_000, 720, 800);
  private static final Volunteer ANN = Problems.anyone("ann").build();
  private static final RuleBook BOOK = new RuleBook(
      Problem.builder(Town.MONDAY).add(ANN).add(EARLY).add(FAR).add(LATE).build(), List.of());

  @Test
  void sessionsFitInEitherOrderWhereThereIsTimeForTheWay() {
    assertThat(BOOK.fit(ANN, EARLY, LATE)).isTrue();
    assertThat(BOOK.fit(ANN, LATE, EARLY)).isTrue();
    assertThat(BOOK.fit(ANN, EARLY, FAR)).isFalse();
    assertThat(BOOK.fit(ANN, FAR, EARLY)).isFalse();
  }

  @Test
  void anOwnRuleNeedsACodeThatNobodyHas() {
    var late = new JudgeSeatRule() {
      @Override
      public String code() {
        return "skill";
      }

      @Override
      public boolean allows(Volunteer volunteer, Need need, Role role) {
        return true;
      }
    };
    assertThatThrownBy(() -> RuleBook.with(List.of(), late)).hasMessageContaining("skill");
  }

  @Test
  void whoMaySitIsAskedOfTheSeatAlone() {
    assertThat(BOOK.maySitIfQualified(ANN, EARLY, EARLY.roles().getFirst())).isTrue();
    var people = EARLY.toBuilder().assignmentMode(AssignmentMode.PEOPLE).build();
    assertThat(BOOK.maySitIfQualified(ANN, people, people.roles().getFirst())).isFalse();
  }
}
