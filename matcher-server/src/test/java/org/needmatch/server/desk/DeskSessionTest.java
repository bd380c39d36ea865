package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;

/** What a coordinator does, and what the rules say to it. */
class DeskSessionTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir
  Path folder;

  private DeskSession desk;

  @BeforeEach
  void open() throws Exception {
    DeskTown.write(folder);
    desk = DeskTown.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private void act(Edit edit) throws Exception {
    desk.act(revision(), edit);
  }

  private long revision() {
    return desk.view().revision().number();
  }

  private Draft draft() {
    return desk.view().revision().draft();
  }

  private List<String> changed() {
    return desk.view().changed().stream().map(Strip.Change::id).toList();
  }

  private static Edit answer(Placement place, ResponseStatus status) {
    return new Edit.Answer(place, status);
  }

  private static Edit declined(Placement place) {
    return answer(place, ResponseStatus.DECLINED);
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      Thread.sleep(10);
    }
  }

  @Test
  void whatWasPublishedStandsUntouched() {
    assertThat(draft().held().keySet()).containsExactlyInAnyOrder(TEA, at("walk", "ann"), WALK,
        at("call", "dee"));
    assertThat(changed()).isEmpty();
    assertThat(desk.view().revision().judgement().validButForPins()).isTrue();
  }

  @Test
  void somebodyWhoSaysNoLeavesAndIsNotFoundAgain() throws Exception {
    act(declined(TEA));

    assertThat(draft().held()).doesNotContainKey(TEA);
    assertThat(desk.view().changed()).singleElement().satisfies(change -> {
      assertThat(change.kind()).isEqualTo("declined");
      assertThat(change.sentence())
          .isEqualTo("ann: no longer in Tea (tea, Mon 23 Nov 10:00 to 12:00),"
              + " because the volunteer said no.");
    });
    assertThat(desk.view().revision().ranked("tea", "volunteer", null).candidates())
        .extracting(one -> one.volunteerId()).contains("cy").doesNotContain("ann");
  }

  @Test
  void aSearchFollowsAnswersAndProposesWhoStandsIn() throws Exception {
    act(declined(TEA));

    await(() -> desk.searches().proposal(desk.view().revision()) != null
        && desk.searches().search() instanceof PlanSearch search && search.hasEnded());
    var proposal = Objects.requireNonNull(desk.searches().proposal(desk.view().revision()));
    assertThat(proposal.take().removed()).isEmpty();
    assertThat(proposal.take().added()).extracting(Placement::needId)
        .containsExactlyInAnyOrder("lunch", "tea");
    desk.keep(revision(), proposal.number());

    assertThat(draft().held().keySet()).containsAll(proposal.take().added());
    assertThat(desk.view().changed()).hasSize(3);
    desk.undo(revision());
    assertThat(changed()).containsExactly("declined tea volunteer ann");
  }

  @Test
  void aProposalThatWasNotSeenIsNotKept() throws Exception {
    act(declined(TEA));
    await(() -> desk.searches().proposal(desk.view().revision()) != null);

    assertThatThrownBy(() -> desk.keep(revision(), 99L)).isInstanceOf(StaleRevision.class);
  }

  @Test
  void answersAndPinsAreTakenBackAndDoneAgain() throws Exception {
    act(answer(TEA, ResponseStatus.ACCEPTED));
    act(new Edit.Pin(WALK, true));
    assertThat(changed()).containsExactly("accepted tea volunteer ann",
        "pinned walk volunteer bob");

    desk.undo(revision());
    desk.undo(revision());
    assertThat(changed()).isEmpty();
    assertThatThrownBy(() -> desk.undo(revision())).isInstanceOf(EditRefused.class)
        .hasMessage("There is nothing to take back.");

    desk.redo(revision());
    desk.redo(revision());
    assertThat(draft().seat(TEA).status()).isEqualTo(ResponseStatus.ACCEPTED);
    assertThat(draft().seat(WALK).pinned()).isTrue();
    assertThatThrownBy(() -> desk.redo(revision())).isInstanceOf(EditRefused.class);
  }

  @Test
  void oneChangeIsTakenBackWhileOthersStay() throws Exception {
    act(declined(TEA));
    act(new Edit.Pin(WALK, true));

    desk.takeBack(revision(), "declined tea volunteer ann");

    assertThat(changed()).containsExactly("pinned walk volunteer bob");
    assertThat(draft().seat(TEA).status()).isEqualTo(ResponseStatus.PROPOSED);
    desk.undo(revision());
    assertThat(changed()).hasSize(2);
  }

  @Test
  void whatBreaksARuleIsRefusedWithItsSentences() {
    assertRefused(new Edit.Place(at("lunch", "dee")), "dee is not free for 60 minutes of it.");
    assertRefused(new Edit.Place(at("lunch", "ann")), "ann is at tea at that time.");
    assertRefused(new Edit.Place(at("tea", "cy")), "has no empty seat for the role volunteer.");
    assertRefused(new Edit.Place(at("tea", "ann")), "ann is in Tea");
    assertRefused(new Edit.Place(at("nowhere", "ann")),
        "There is no session nowhere in this week.");
    assertRefused(new Edit.Place(at("lunch", "nobody")), "There is no volunteer nobody on file.");
    assertRefused(new Edit.Place(new Placement("lunch", "cook", "cy")),
        "lunch has no role cook; it has volunteer.");
    assertRefused(new Edit.Move(WALK, at("call", "bob")), "has no empty seat");
    assertRefused(new Edit.Remove(at("lunch", "cy")), "cy is not in Lunch");
    assertRefused(answer(at("lunch", "cy"), ResponseStatus.ACCEPTED), "cy is not in Lunch");
    assertThat(changed()).isEmpty();
    assertThat(revision()).isEqualTo(1);
  }

  private void assertRefused(Edit edit, String sentence) {
    assertThatThrownBy(() -> act(edit)).isInstanceOf(EditRefused.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void peopleArePlacedMovedAndRemoved() throws Exception {
    act(new Edit.Place(at("lunch", "cy")));
    act(new Edit.Remove(TEA));
    act(new Edit.Move(at("lunch", "cy"), at("tea", "cy")));

    assertThat(changed()).containsExactlyInAnyOrder("removed tea volunteer ann",
        "added tea volunteer cy");
    assertThat(desk.view().revision().judgement().validButForPins()).isTrue();
  }

  @Test
  void whoIsPinnedStaysUntilThePinGoes() throws Exception {
    act(new Edit.Pin(TEA, true));
    assertRefused(new Edit.Remove(TEA), "ann is pinned to Tea");

    act(new Edit.Pin(TEA, false));
    act(new Edit.Remove(TEA));

    assertThat(draft().held()).doesNotContainKey(TEA);
  }

  @Test
  void whoSaysNoUnderAnotherRoleLeavesTheSeatThatTheyHave() throws Exception {
    Files.writeString(folder.resolve("town/roles.csv"),
        "need_id,role,volunteers_min,volunteers\nlunch,cook,1,1\nlunch,host,0,1\n");
    try (var other = DeskTown.open(folder)) {
      other.act(1, new Edit.Place(new Placement("lunch", "cook", "cy")));
      other.act(2, declined(new Placement("lunch", "host", "cy")));

      assertThat(other.view().changed()).extracting(Strip.Change::id)
          .containsExactly("declined lunch cook cy");
    }
  }

  @Test
  void whoSitsInASessionThatHasBegunStays() throws Exception {
    var begun = DeskTown.setup(folder, false, LocalDateTime.of(2026, 11, 23, 10, 30));
    try (var other = DeskSession.open(begun)) {
      assertThatThrownBy(() -> other.act(1, new Edit.Remove(TEA))).isInstanceOf(EditRefused.class)
          .hasMessageContaining("has begun");
      other.act(1, new Edit.Remove(WALK));
      assertThat(other.view().changed()).isNotEmpty();
    }
  }

  @Test
  void aSessionThatCannotRunIsToldToBeOff() throws Exception {
    act(declined(WALK));

    assertThat(desk.view().revision().off().keySet()).containsExactly(at("walk", "ann"));
    assertThat(StateAnswer.of(desk).warnings()).singleElement().asString()
        .contains("ann will be told that Walk").contains("is off");
    var saved = desk.save(revision(), "");
    assertThat(saved.sentence())
        .isEqualTo("1 change saved. One place is off, because its session cannot run with the"
            + " people there are.");
    assertThat(Files.readString(folder.resolve("plan/changes.csv")))
        .contains("ann,walk,volunteer,removed,minimum", "bob,walk,volunteer,removed,declined");
    assertThat(draft().held().keySet()).containsExactlyInAnyOrder(TEA, at("call", "dee"));
  }

  @Test
  void placingTheFirstOfTwoIsTakenAndTold() throws Exception {
    act(declined(WALK));
    act(new Edit.Remove(at("walk", "ann")));
    act(new Edit.Place(at("walk", "eve")));
    assertThat(desk.view().revision().off()).containsKey(at("walk", "eve"));

    act(new Edit.Place(at("walk", "cy")));

    assertThat(desk.view().revision().off()).isEmpty();
  }

  @Test
  void anEditOfAnOldRevisionIsRefused() throws Exception {
    act(declined(TEA));

    assertThatThrownBy(() -> desk.act(1, declined(WALK))).isInstanceOf(StaleRevision.class);
    assertThat(changed()).hasSize(1);
  }

  @Test
  void namesAreOffAndStayOffUnlessAllowed() throws Exception {
    assertThatThrownBy(() -> desk.names(true)).isInstanceOf(EditRefused.class);
    act(declined(TEA));
    assertThat(StateAnswer.of(desk).json()).doesNotContain("Ann Ash");
    assertThat(Objects.requireNonNull(new Letters(desk.view().revision(), false).to("ann")).text())
        .doesNotContain("Ann Ash");

    try (var other = DeskSession.open(DeskTown.setup(folder, true))) {
      other.names(true);
      assertThat(StateAnswer.of(other).json()).contains("Ann Ash");
    }
  }

  @Test
  void insistingSaysWhatItCosts() throws Exception {
    var swap = desk.insist(at("lunch", "ann"), true);

    assertThat(swap.obstacles()).isEmpty();
    var take = Objects.requireNonNull(swap.take());
    assertThat(take.added()).contains(at("lunch", "ann"));
    assertThat(take.removed()).containsExactly(TEA);
    desk.keep(revision(), null);
    assertThat(draft().held()).containsKey(at("lunch", "ann")).doesNotContainKey(TEA);

    assertThat(desk.insist(at("lunch", "dee"), false).document().sentence())
        .isEqualTo("This cannot be.");
  }

  @Test
  void theMenuComesLineByLineAndOneCanBeTaken() throws Exception {
    desk.menu(revision(), Duration.ofSeconds(2));

    await(() -> desk.searches().menu() instanceof MenuRun menu && menu.isDone());
    var lines = SearchAnswer.menu(desk).lines();
    assertThat(lines).extracting(line -> line.most()).containsExactly("0", "1", "2", "5", "all");
    assertThat(lines.getFirst().metPercent()).isEqualTo(100);
    desk.take(revision(), "0");
    desk.keep(revision(), null);
    assertThat(desk.view().revision().judgement().seatsFilled()).isEqualTo(5);
    assertThatThrownBy(() -> desk.take(revision(), "0")).isInstanceOf(EditRefused.class);
  }

  @Test
  void aThousandChangesWhileSolvingAreAllThere() throws Exception {
    desk.solve(revision(), Duration.ofSeconds(30));
    for (int i = 0; i < 500; i++) {
      act(answer(TEA, ResponseStatus.ACCEPTED));
      act(answer(TEA, i % 2 == 0 ? ResponseStatus.DECLINED : ResponseStatus.PROPOSED));
      if (i % 2 == 0) {
        act(answer(TEA, ResponseStatus.PROPOSED));
      }
    }
    act(answer(TEA, ResponseStatus.ACCEPTED));
    act(declined(WALK));

    assertThat(revision()).isEqualTo(1 + 500 * 2 + 250 + 2);
    assertThat(changed()).containsExactly("accepted tea volunteer ann",
        "declined walk volunteer bob");
    await(() -> desk.searches().search() instanceof PlanSearch search && search.isUpToDate());
    var solved = Objects.requireNonNull(desk.searches().search()).job().problem();
    assertThat(solved.pins()).contains(TEA, at("walk", "ann")).doesNotContain(WALK);
    assertThat(solved.published().assignments()).filteredOn(offer -> offer.placement().equals(WALK))
        .extracting(offer -> offer.status()).containsOnly(ResponseStatus.DECLINED);
    for (int i = 0; i < 1_252; i++) {
      desk.undo(revision());
    }
    assertThat(changed()).isEmpty();
  }
}
