package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.at;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;

class SearchesTest extends PublishedDesk {
  private static final Duration SHORT = Duration.ofSeconds(2);

  private final Searches searches = new Searches(new DeskTeller());

  @AfterEach
  void close() {
    searches.close();
  }

  @Test
  void aProposalKeepsItsNumberWhileItIsTheSameAndKeepsEverybody() throws Exception {
    searches.start(Searches.FOR_ALL, now, SHORT);
    DeskSessionTest.await(() -> searches.proposal(now) != null
        && Objects.requireNonNull(searches.search()).hasEnded());

    var proposal = Objects.requireNonNull(searches.proposal(now));
    assertThat(proposal.take().removed()).isEmpty();
    assertThat(proposal.take().added()).singleElement()
        .satisfies(place -> assertThat(place.needId()).isEqualTo("lunch"));
    assertThat(searches.proposal(now)).isSameAs(proposal);
  }

  @Test
  void whatWasFoundBeforeANoIsNotProposedAfterIt() throws Exception {
    searches.start(Searches.FOR_ALL, now, SHORT);
    DeskSessionTest.await(() -> searches.proposal(now) != null
        && Objects.requireNonNull(searches.search()).hasEnded());
    var found = Objects.requireNonNull(searches.proposal(now)).take().added().getFirst();

    var refused = DeskTown.after(now, new Edit.Answer(found, ResponseStatus.DECLINED));

    assertThat(searches.proposal(refused)).isNull();
  }

  @Test
  void anOfferStandsUntilTheDraftChanges() {
    var take = new Edit.Take(List.of(), List.of(at("lunch", "cy")));
    var first = searches.offer("insist", 1, null, take);
    assertThat(searches.proposal(now)).isSameAs(first);
    var second = searches.offer("insist", 2, null, take);
    assertThat(second.number()).isGreaterThan(first.number());
    assertThat(searches.proposal(now)).isSameAs(second);

    searches.follow(now, false);

    assertThat(searches.proposal(now)).isNull();
    assertThat(searches.search()).as("nothing came free").isNull();
  }

  @Test
  void aSeatThatComesFreeBeginsASearchAndAMenuOfOldChangesGoes() throws Exception {
    searches.startMenu(now, SHORT);
    var refused = DeskTown.after(now, new Edit.Answer(TEA, ResponseStatus.DECLINED));

    searches.follow(refused, true);

    assertThat(searches.menu()).isNull();
    assertThat(Objects.requireNonNull(searches.search()).what()).isEqualTo(Searches.FOR_ANSWERS);
    searches.drop();
    assertThat(searches.search()).isNull();
    assertThat(searches.limit(refused)).isNull();
  }
}
