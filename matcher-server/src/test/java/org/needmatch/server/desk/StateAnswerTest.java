package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.json.DeskStateDocument;
import org.needmatch.json.DeskStateDocument.Seat;

class StateAnswerTest {
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
    desk.act(desk.view().revision().number(), edit);
  }

  private DeskStateDocument.Role role(String need) {
    return StateAnswer.of(desk).needs().stream().filter(one -> one.id().equals(need)).findFirst()
        .orElseThrow().roles().getFirst();
  }

  @Test
  void whoHasSaidNoIsShownAndTheirSeatIsEmpty() throws Exception {
    act(new Edit.Answer(TEA, ResponseStatus.DECLINED));

    assertThat(role("tea").seats()).containsExactly(new Seat("ann", "declined", false, "gone"));
    assertThat(role("tea").empty()).isEqualTo(1);
    assertThat(role("walk").empty()).isZero();
  }

  @Test
  void whoIsNewIsToldFromWhoWasPublished() throws Exception {
    act(new Edit.Place(at("lunch", "cy")));
    act(new Edit.Pin(WALK, true));

    assertThat(role("lunch").seats()).containsExactly(new Seat("cy", "proposed", false, "new"));
    assertThat(role("walk").seats()).containsExactlyInAnyOrder(
        new Seat("ann", "proposed", false, "kept"), new Seat("bob", "proposed", true, "kept"));
  }

  @Test
  void aSessionThatCannotRunDoesNotRunAlthoughSomebodyIsThere() throws Exception {
    act(new Edit.Answer(WALK, ResponseStatus.DECLINED));
    var state = StateAnswer.of(desk);

    assertThat(state.needs()).filteredOn(one -> one.id().equals("walk")).singleElement()
        .satisfies(walk -> assertThat(walk.running()).isFalse());
    assertThat(state.warnings()).hasSize(1);
    assertThat(state.undo()).isTrue();
    assertThat(state.redo()).isFalse();
  }

  @Test
  void whatADeadDeskLeftIsOfferedInSentences() throws Exception {
    desk.close();
    Files.writeString(folder.resolve("plan/.desk-1.journal"),
        "needmatch/desk-journal/1 2026-11-23T10:00:00Z\n" + EditLine.of(new Edit.Remove(TEA))
            + "\nnobody can read this\n");
    desk = DeskTown.open(folder);

    var left = StateAnswer.of(desk).recovered();

    assertThat(left).isNotNull()
        .satisfies(one -> assertThat(one.sentences()).containsExactly(
            "ann is no longer in Tea (tea, Mon 23 Nov 10:00 to 12:00).",
            "One more edit cannot be read."));
  }
}
