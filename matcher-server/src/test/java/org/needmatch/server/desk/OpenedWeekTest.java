package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.PublishedRow;
import org.needmatch.testdomain.Parts;

class OpenedWeekTest extends PublishedDesk {
  @Test
  void onlyWhoHasSaidYesToANewPlaceOrIsPinnedToItHasBeenToldOfIt() throws Exception {
    var lunch = at("lunch", "cy");
    var placed = DeskTown.after(now, new Edit.Place(lunch));
    assertThat(now.week().answered(placed.draft()).rows()).extracting(PublishedRow::placement)
        .doesNotContain(lunch);

    var accepted = DeskTown.after(placed, new Edit.Answer(lunch, ResponseStatus.ACCEPTED));
    assertThat(now.week().answered(accepted.draft()).rows())
        .extracting(PublishedRow::placement, PublishedRow::status)
        .contains(tuple(lunch, ResponseStatus.ACCEPTED));
    var pinned = DeskTown.after(placed, new Edit.Pin(lunch, true));
    assertThat(now.week().answered(pinned.draft()).rows()).extracting(PublishedRow::placement)
        .contains(lunch);
  }

  @Test
  void aPlanInPartsIsNoEmptyWeek() throws Exception {
    Parts.cut(folder.resolve("plan"), "assignments.csv");
    var again = DeskTown.published(folder);
    assertThat(again.week().published()).isEqualTo(now.week().published());
    assertThat(again.draft()).isEqualTo(now.draft());
    Files.delete(folder.resolve("plan/assignments/manifest.csv"));
    assertThatThrownBy(() -> DeskTown.published(folder)).hasMessageContaining("is missing");
  }

  @Test
  void aNoToANewPlaceIsKeptBesideThePublishedRows() throws Exception {
    var never = at("tea", "bob");
    var draft = DeskTown.after(now, new Edit.Answer(never, ResponseStatus.DECLINED),
        new Edit.Answer(WALK, ResponseStatus.DECLINED)).draft();

    var answered = now.week().answered(draft);

    assertThat(answered.earlierRefusals()).extracting(PublishedRow::placement)
        .containsExactly(never);
    assertThat(answered.rows()).hasSize(4)
        .filteredOn(row -> row.status() == ResponseStatus.DECLINED)
        .extracting(PublishedRow::placement).containsExactly(WALK);
  }

  @Test
  void rowsThatDoNotStaySayWhetherAHandOrARuleTookThemAway() throws Exception {
    var draft = DeskTown.after(now, new Edit.Remove(TEA)).draft().without(WALK);

    var kept = Objects.requireNonNull(now.week().keeping(draft, Map.of(WALK, "minimum")));

    assertThat(kept.released()).extracting(row -> row.row().placement(), row -> row.why())
        .containsExactlyInAnyOrder(tuple(TEA, "by-hand"), tuple(WALK, "minimum"));
  }

  @Test
  void whereNothingWasPublishedThereIsNothingToKeepUntilSomebodyAnswers() throws Exception {
    Files.delete(folder.resolve("plan/assignments.csv"));
    now = DeskTown.published(folder);
    assertThat(now.draft().held()).isEmpty();
    var placed = DeskTown.after(now, new Edit.Place(TEA));
    assertThat(now.week().keeping(placed.draft(), Map.of())).isNull();

    var answered = DeskTown.after(placed, new Edit.Answer(TEA, ResponseStatus.ACCEPTED));

    assertThat(Objects.requireNonNull(now.week().keeping(answered.draft(), Map.of())).kept())
        .extracting(PublishedRow::placement).containsExactly(TEA);
  }

  @Test
  void aFileThatIsWrittenToMakesItOutdated() throws Exception {
    assertThat(now.week().isOutdated()).isFalse();
    Files.writeString(folder.resolve("town/needs.csv"),
        Files.readString(folder.resolve("town/needs.csv")) + "\n");

    assertThat(now.week().isOutdated()).isTrue();
  }
}
