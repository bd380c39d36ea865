package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;

class EditCheckTest extends PublishedDesk {
  private void assertRefused(Edit edit, String sentence) {
    assertThatThrownBy(() -> DeskTown.after(now, edit)).isInstanceOf(EditRefused.class)
        .hasMessage(sentence);
  }

  private static Edit answer(Placement place, ResponseStatus status) {
    return new Edit.Answer(place, status);
  }

  @Test
  void whoMovesIntoASessionAtTheSameTimeIsNotInTheirOwnWay() throws Exception {
    var lunch = at("lunch", "ann");
    assertRefused(new Edit.Place(lunch), "ann is at tea at that time.");

    var after = DeskTown.after(now, new Edit.Move(TEA, lunch));

    assertThat(after.draft().held()).containsKey(lunch).doesNotContainKey(TEA);
  }

  @Test
  void aPinOfTheInputIsChangedInTheInputOnly() throws Exception {
    Files.writeString(folder.resolve("town/previous.csv"),
        "need_id,role,volunteer_id,pinned\ntea,volunteer,ann,yes\n");
    now = DeskTown.published(folder);
    var sentence = "ann is pinned to Tea (tea, Mon 23 Nov 10:00 to 12:00) by previous.csv of the"
        + " input. Change it there, then load the folder again.";

    assertRefused(answer(TEA, ResponseStatus.DECLINED), sentence);
    assertRefused(new Edit.Remove(TEA), sentence);
    assertRefused(new Edit.Pin(TEA, false), sentence);
    assertRefused(new Edit.Move(TEA, at("lunch", "ann")), sentence);
    assertThatCode(() -> DeskTown.after(now, answer(TEA, ResponseStatus.ACCEPTED)))
        .doesNotThrowAnyException();
  }

  @Test
  void aRefusalIsTakenBackOnlyWhileTheSeatIsEmpty() throws Exception {
    now = DeskTown.after(now, answer(TEA, ResponseStatus.DECLINED),
        new Edit.Place(at("tea", "cy")));
    var full = "Tea (tea, Mon 23 Nov 10:00 to 12:00) has no empty seat for the role volunteer.";
    assertRefused(answer(TEA, ResponseStatus.PROPOSED), full);
    assertRefused(new Edit.Restore(TEA), full);

    now = DeskTown.after(now, new Edit.Remove(at("tea", "cy")));

    assertThat(DeskTown.after(now, new Edit.Restore(TEA)).draft()).isEqualTo(now.week().draft());
  }

  @Test
  void whoSaidNoIsNotPlacedWithoutTakingItBack() throws Exception {
    now = DeskTown.after(now, answer(WALK, ResponseStatus.DECLINED));

    assertThatThrownBy(() -> DeskTown.after(now, new Edit.Place(WALK)))
        .isInstanceOf(EditRefused.class).hasMessageContaining("bob");
    assertThat(DeskTown.after(now, answer(WALK, ResponseStatus.PROPOSED)).draft().held())
        .containsKey(WALK);
  }

  @Test
  void aPlanThatIsTakenOverRemovesNobodyWhoIsPinned() throws Exception {
    now = DeskTown.after(now, new Edit.Pin(TEA, true));

    assertRefused(Proposal.changes(now.draft(), now.week().draft().without(TEA).plan()),
        "ann is pinned to Tea (tea, Mon 23 Nov 10:00 to 12:00). Take the pin away first.");
  }

  @Test
  void aSessionThatStillLacksPeopleIsNoReasonAgainstTheFirst() throws Exception {
    now = DeskTown.after(now, new Edit.Remove(WALK), new Edit.Remove(at("walk", "ann")));

    assertThat(DeskTown.after(now, new Edit.Place(at("walk", "eve"))).draft().in("walk"))
        .containsExactly(at("walk", "eve"));
  }

  /** Tea and the walk are a course, which Ann and Bob take. */
  private void course() throws Exception {
    var needs = folder.resolve("town/needs.csv");
    Files.writeString(needs,
        Files.readString(needs).replace("\n", ",\n")
            .replace("volunteers,\n", "volunteers,commitment\n")
            .replace("12:00,1,1,\n", "12:00,2,2,course\n").replace("2,2,\n", "2,2,course\n"));
    var plan = folder.resolve("plan/assignments.csv");
    Files.writeString(plan,
        Files.readString(plan) + "tea,Tea,volunteer,2,bob,2026-11-23,10:00,12:00,proposed\n");
    now = DeskTown.published(folder);
  }

  private Edit back(Revision draft, String id) {
    return Strip.of(draft, List.of(), false).stream().filter(change -> change.id().equals(id))
        .findFirst().orElseThrow().back(draft.week());
  }

  @Test
  void aNoToOneSessionOfACommitmentIsTakenBackWithTheRestThatLeftWithIt() throws Exception {
    course();
    var published = now.week().draft();
    var refused = DeskTown.after(now, answer(TEA, ResponseStatus.DECLINED));
    assertThat(refused.draft().held()).doesNotContainKeys(TEA, at("walk", "ann"));

    assertThat(DeskTown.after(refused, back(refused, "declined tea volunteer ann")).draft())
        .isEqualTo(published);
    assertThat(DeskTown.after(refused, answer(TEA, ResponseStatus.PROPOSED)).draft())
        .isEqualTo(published);
    var removed = DeskTown.after(now, new Edit.Remove(TEA));
    assertThat(DeskTown.after(removed, back(removed, "removed walk volunteer ann")).draft())
        .isEqualTo(published);
  }

  @Test
  void theRestOfACommitmentDoesNotComeBackAgainstANoOrWithoutASeat() throws Exception {
    course();
    var lines = "ann would have to take all 2 sessions that belong together.";
    now = DeskTown.after(now, answer(TEA, ResponseStatus.DECLINED));
    assertRefused(back(now, "removed walk volunteer ann"), lines);

    var take = new Edit.Take(List.of(), List.of(at("tea", "cy"), at("walk", "cy")));
    now = DeskTown.after(now, take);

    assertRefused(back(now, "declined tea volunteer ann"),
        "Tea (tea, Mon 23 Nov 10:00 to 12:00) has no empty seat for the role volunteer.");
  }
}
