package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.run.ProblemChange;

class PlanSearchTest extends PublishedDesk {
  private final ExecutorService threads = Executors.newSingleThreadExecutor();

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  private static Problem fixed(Revision revision) {
    return revision.week().fixed(revision.draft(), revision.told());
  }

  private static Problem after(Problem problem, List<ProblemChange> changes) {
    var changed = problem;
    for (var change : changes) {
      changed = change.apply(changed);
    }
    return changed;
  }

  @Test
  void theChangesLeadFromOneDraftToTheOtherInBothDirections() throws Exception {
    var answered = DeskTown.after(now, new Edit.Answer(TEA, ResponseStatus.ACCEPTED),
        new Edit.Answer(WALK, ResponseStatus.DECLINED));
    for (var way : List.of(List.of(now, answered), List.of(answered, now))) {
      var from = fixed(way.getFirst());
      var to = fixed(way.getLast());
      var there = after(from, Objects.requireNonNull(PlanSearch.changes(from, to)));

      assertThat(there.pins()).containsExactlyInAnyOrderElementsOf(to.pins());
      assertThat(there.published().assignments())
          .containsExactlyInAnyOrderElementsOf(to.published().assignments());
    }
    assertThat(PlanSearch.changes(fixed(now), fixed(now))).isEmpty();
  }

  @Test
  void anOfferThatIsGoneIsNoChangeThatASearchTakes() throws Exception {
    var placed = DeskTown.after(now, new Edit.Place(DeskTown.at("lunch", "cy")),
        new Edit.Answer(DeskTown.at("lunch", "cy"), ResponseStatus.ACCEPTED));

    assertThat(PlanSearch.changes(fixed(placed), fixed(now))).isNull();
  }

  @Test
  void oneThatIsStoppedOrHasEndedDoesNotFollow() throws Exception {
    var search = new PlanSearch("1", Searches.FOR_ALL, now.week(), fixed(now), now.plan(),
        Duration.ofSeconds(2), threads, event -> {
        });
    assertThat(search.follow(fixed(now))).as("nothing to follow").isTrue();
    search.stop();

    assertThat(search.isStopping()).isTrue();
    assertThat(search.follow(fixed(now))).isFalse();
    DeskSessionTest.await(search::hasEnded);
    assertThat(search.isUpToDate()).as("it was sent nothing").isTrue();
  }
}
