package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;

class StripTest extends PublishedDesk {
  private static List<String> ids(Revision draft, Edit... edits) {
    return Strip.of(draft, List.of(edits), false).stream().map(Strip.Change::id).toList();
  }

  @Test
  void changesStandInTheOrderOfTheEditsThatTouchedThemLast() throws Exception {
    var walk = new Edit.Pin(WALK, true);
    var tea = new Edit.Answer(TEA, ResponseStatus.ACCEPTED);
    var after = DeskTown.after(now, walk, tea);

    assertThat(ids(after, walk, tea)).containsExactly("pinned walk volunteer bob",
        "accepted tea volunteer ann");
    assertThat(ids(after, walk, tea, walk)).containsExactly("accepted tea volunteer ann",
        "pinned walk volunteer bob");
    assertThat(ids(after)).as("what nobody touched, by its place")
        .containsExactly("accepted tea volunteer ann", "pinned walk volunteer bob");
  }

  @Test
  void everySingleChangeIsTakenBackByItsOwnEdit() throws Exception {
    var lunch = at("lunch", "cy");
    var all = DeskTown.after(now, new Edit.Answer(TEA, ResponseStatus.DECLINED),
        new Edit.Pin(WALK, true), new Edit.Answer(at("call", "dee"), ResponseStatus.ACCEPTED),
        new Edit.Place(lunch), new Edit.Pin(lunch, true), new Edit.Remove(at("walk", "ann")));
    assertThat(ids(all)).hasSize(6);

    for (var change : Strip.of(all, List.of(), false)) {
      var one = DeskTown.after(all, change.back(all.week()));
      assertThat(ids(one)).as(change.id()).doesNotContain(change.id());
    }
    var back = all;
    while (!ids(back).isEmpty()) {
      var first = Strip.of(back, List.of(), false).getFirst();
      back = DeskTown.after(back, first.back(back.week()));
    }
    assertThat(back.draft()).isEqualTo(now.draft());
  }

  @Test
  void aNoToANewPlaceIsAChangeAlthoughNobodyLeaves() throws Exception {
    var after = DeskTown.after(now, new Edit.Answer(at("tea", "bob"), ResponseStatus.DECLINED));

    assertThat(Strip.of(after, List.of(), false)).singleElement()
        .satisfies(change -> assertThat(change.sentence())
            .isEqualTo("bob has said no to Tea (tea, Mon 23 Nov 10:00 to 12:00)."));
    assertThat(Strip.of(after, List.of(), true).getFirst().sentence()).startsWith("Bob Birch");
  }

  @Test
  void aPlaceIsSaidOnceOfAPlanThatIsFound() {
    var take = new Edit.Take(List.of(TEA, TEA), List.of(at("tea", "cy")));

    assertThat(Strip.between(now, take, false)).extracting(Strip.Change::id)
        .containsExactly("removed tea volunteer ann", "added tea volunteer cy");
  }
}
