package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.json.DeskMessageDocument;

class LettersTest extends PublishedDesk {
  private static DeskMessageDocument letter(Revision now, String volunteer) throws Exception {
    return Objects.requireNonNull(new Letters(now, true).to(volunteer));
  }

  @Test
  void whoHasNoPlaceAndHadNoneGetsNoLetter() throws Exception {
    assertThat(new Letters(now, true).to("cy")).isNull();
    assertThatThrownBy(() -> new Letters(now, true).to("nobody"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nobody");
  }

  @Test
  void aSessionThatCannotRunIsOffInTheLetterOfWhoIsLeftInIt() throws Exception {
    assertThat(letter(now, "ann").text()).contains("Walk");

    var alone = DeskTown.after(now, new Edit.Answer(WALK, ResponseStatus.DECLINED),
        new Edit.Remove(TEA));

    assertThat(alone.off()).containsOnlyKeys(at("walk", "ann"));
    var said = letter(alone, "ann");
    assertThat(said.status()).isEqualTo("off");
    assertThat(said.text()).contains("Walk", "Tea");
  }

  @Test
  void whoSaysNoIsFollowedByThoseWhoCouldStandIn() throws Exception {
    var refused = DeskTown.after(now, new Edit.Answer(TEA, ResponseStatus.DECLINED));

    assertThat(letter(refused, "ann").standIns()).contains("cy").doesNotContain("ann", "dee");
    assertThat(letter(now, "bob").standIns()).isEmpty();
  }

  @Test
  void namesStandInALetterOnlyWhenTheyAreOn() throws Exception {
    assertThat(letter(now, "bob").text()).contains("Bob");
    assertThat(Objects.requireNonNull(new Letters(now, false).to("bob")).text())
        .doesNotContain("Bob");
  }
}
