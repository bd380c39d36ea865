package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;

class RevisionTest extends PublishedDesk {
  @Test
  void whoeverIsLeftInASessionThatCannotRunIsOffUnlessPinned() throws Exception {
    var alone = DeskTown.after(now, new Edit.Answer(WALK, ResponseStatus.DECLINED));
    assertThat(alone.off()).containsOnlyKeys(at("walk", "ann")).containsValue("minimum");

    var pinned = DeskTown.after(now, new Edit.Pin(at("walk", "ann"), true),
        new Edit.Answer(WALK, ResponseStatus.DECLINED));
    assertThat(pinned.off()).isEmpty();
  }

  @Test
  void aSeatsOwnHolderIsNoCandidateForIt() {
    assertThat(now.ranked("tea", "volunteer", "ann").candidates())
        .extracting(one -> one.volunteerId()).contains("cy").doesNotContain("ann");
    assertThat(now.ranked("tea", "volunteer", "ann"))
        .isSameAs(now.ranked("tea", "volunteer", "ann"));
  }

  @Test
  void aRoleThatTheSessionDoesNotHaveIsNamedWithThoseItHas() {
    assertThatThrownBy(() -> now.ranked("tea", "cook", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tea has no role cook; it has volunteer.");
  }

  @Test
  void aQuestionIsWorkedOutOnceForEachDraft() throws Exception {
    var asked = new AtomicInteger();
    for (int i = 0; i < 2; i++) {
      assertThat(now.answer("same", () -> "answer " + asked.incrementAndGet()))
          .isEqualTo("answer 1");
    }

    assertThat(DeskTown.after(now, new Edit.Remove(TEA)).answer("same",
        () -> "answer " + asked.incrementAndGet())).isEqualTo("answer 2");
  }
}
