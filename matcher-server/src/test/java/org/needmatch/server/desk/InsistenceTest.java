package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.ResponseStatus;

class InsistenceTest extends PublishedDesk {
  @Test
  void whoTakesASeatThatIsOnlyProposedTakesItFromWhoHasIt() throws Exception {
    var insisted = Insistence.of(now, at("tea", "cy"), false);

    assertThat(insisted.obstacles()).isEmpty();
    var take = Objects.requireNonNull(insisted.take());
    assertThat(take.added()).contains(at("tea", "cy"));
    assertThat(take.removed()).containsExactly(TEA);
    assertThat(take.added()).as("Ann has time for lunch then").contains(at("lunch", "ann"));
  }

  @Test
  void nobodyWhoHasSaidYesOrIsPinnedMovesForSomebodyElse() throws Exception {
    for (var edit : List.of(new Edit.Answer(TEA, ResponseStatus.ACCEPTED),
        new Edit.Pin(TEA, true))) {
      var insisted = Insistence.of(DeskTown.after(now, edit), at("tea", "cy"), false);

      assertThat(insisted.take()).as(edit.toString()).isNull();
      assertThat(insisted.obstacles()).isNotEmpty();
      assertThat(insisted.document().allowed()).isFalse();
    }
  }

  @Test
  void aRuleThatForbidsItInEveryPlanIsSaid() throws Exception {
    assertThat(Insistence.of(now, at("lunch", "dee"), false).obstacles())
        .containsExactly("dee is not free for 60 minutes of it.");
    assertThat(Insistence.of(now, WALK, false).obstacles())
        .containsExactly("bob is in Walk (walk, Mon 23 Nov 13:00 to 15:00) already.");
  }

  @ParameterizedTest
  @CsvSource({"-1.256,It costs 1.26 % of weighted need.", "2.5,It gains 2.50 % of weighted need.",
      "0,It costs no need."})
  void thePriceIsSaidInPercent(double gain, String sentence) {
    var take = new Edit.Take(List.of(), List.of(TEA));
    assertThat(new Insistence(List.of(), 0, gain, take, List.of()).document().sentence())
        .isEqualTo(sentence);
  }
}
