package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {
  @Test
  void aMoveAndAPlanThatIsTakenOverAreAboutBothSides() {
    assertThat(new Edit.Move(TEA, WALK).about()).containsExactly(TEA, WALK);
    assertThat(new Edit.Take(List.of(WALK), List.of(TEA)).about()).containsExactly(WALK, TEA);
  }

  @Test
  void whatIsDoneLaterToTheListsDoesNotChangeAnEdit() {
    var removed = new ArrayList<>(List.of(WALK));
    var take = new Edit.Take(removed, List.of());
    removed.add(TEA);

    assertThat(take.about()).containsExactly(WALK);
  }
}
