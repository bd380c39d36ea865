package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;

class DraftTest {
  @TempDir
  Path folder;

  private OpenedWeek week;
  private Draft published;

  @BeforeEach
  void open() throws Exception {
    DeskTown.write(folder);
    week = OpenedWeek.open(DeskTown.setup(folder, false));
    published = week.draft();
  }

  private Draft after(Edit... edits) {
    var draft = published;
    for (var edit : edits) {
      draft = draft.after(edit, week);
    }
    return draft;
  }

  @Test
  void whoComesTakesTheLowestSeatThatIsFree() {
    var draft = after(new Edit.Remove(at("walk", "ann")), new Edit.Place(at("walk", "eve")));

    assertThat(draft.seat(at("walk", "eve")).number()).isEqualTo(1);
    assertThat(draft.seat(WALK).number()).isEqualTo(2);
  }

  @Test
  void whoIsPlacedHasNotSaidNoAnyMore() {
    var refused = after(new Edit.Answer(TEA, ResponseStatus.DECLINED));
    assertThat(refused.refused()).containsOnlyKeys(TEA);

    assertThat(refused.after(new Edit.Place(TEA), week)).isEqualTo(published);
  }

  @Test
  void aNoUnderAnotherRoleIsTheNoToTheSeatThatTheyHave() {
    assertThat(published.seatOf(new Placement("tea", "host", "ann"))).isEqualTo(TEA);
    assertThat(published.seatOf(at("tea", "bob"))).isEqualTo(at("tea", "bob"));
  }

  @Test
  void aRestoredPlaceHasTheAnswerAndThePinOfThen() throws Exception {
    var rows = folder.resolve("plan/assignments.csv");
    Files.writeString(rows, Files.readString(rows).replace("12:00,proposed", "12:00,accepted")
        .replace("2,bob,2026-11-23,13:00,15:00,proposed", "2,bob,2026-11-23,13:00,15:00,declined"));
    week = OpenedWeek.open(DeskTown.setup(folder, false));
    published = week.draft();
    assertThat(published.refused()).containsOnlyKeys(WALK);

    var draft = after(new Edit.Remove(TEA), new Edit.Place(WALK), new Edit.Restore(TEA),
        new Edit.Restore(WALK));

    assertThat(draft).isEqualTo(published);
    assertThat(draft.seat(TEA).status()).isEqualTo(ResponseStatus.ACCEPTED);
  }

  @Test
  void whoLeavesOneSessionOfACommitmentLeavesAllButWhatIsDone() throws Exception {
    var needs = folder.resolve("town/needs.csv");
    Files.writeString(needs, Files.readString(needs).replace("\n", ",\n")
        .replace("volunteers,\n", "volunteers,commitment\n").replace("1,1,\n", "1,1,course\n"));
    week = OpenedWeek.open(DeskTown.setup(folder, false));
    var lunch = at("lunch", "ann");
    var call = at("call", "ann");
    var proposed = new Draft.Seat(1, ResponseStatus.PROPOSED, false);
    published = new Draft(Map.of(TEA, proposed.with(ResponseStatus.DONE), lunch, proposed, call,
        proposed, WALK, proposed), Map.of());

    assertThat(after(new Edit.Remove(call)).held()).containsOnlyKeys(TEA, WALK);
    assertThat(after(new Edit.Answer(lunch, ResponseStatus.DECLINED)).refused())
        .containsOnlyKeys(lunch);
  }

  @Test
  void takingAPlanOverMovesWhomItMovesAndNobodyElse() {
    var take = new Edit.Take(List.of(TEA, WALK), List.of(at("lunch", "ann"), at("tea", "cy")));

    assertThat(after(take).held()).containsOnlyKeys(at("walk", "ann"), at("call", "dee"),
        at("lunch", "ann"), at("tea", "cy"));
    assertThat(published.held()).as("the draft before it").containsKeys(TEA, WALK);
  }
}
