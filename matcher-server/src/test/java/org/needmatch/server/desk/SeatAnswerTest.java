package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.server.desk.DeskTown.at;

import org.junit.jupiter.api.Test;
import org.needmatch.json.DeskSeatDocument.Candidate;

class SeatAnswerTest extends PublishedDesk {
  @Test
  void anEmptySeatRanksWhoIsFreeBeforeWhoWouldLeaveAnother() {
    var seat = new SeatAnswer(now, false).seat("lunch", "volunteer", null);

    assertThat(seat.empty()).isEqualTo(1);
    assertThat(seat.emptyReason()).isNotBlank();
    assertThat(seat.candidates()).extracting(Candidate::volunteer).startsWith("bob", "cy");
    assertThat(seat.candidates()).filteredOn(one -> one.volunteer().equals("cy")).singleElement()
        .satisfies(cy -> {
          assertThat(cy.free()).isTrue();
          assertThat(cy.gainPercent()).isPositive();
          assertThat(cy.leaves()).isEmpty();
        });
    assertThat(seat.candidates()).extracting(Candidate::volunteer)
        .as("who is not free at that time").doesNotContain("dee", "eve");
    assertThat(seat.more()).isZero();
  }

  @Test
  void aSeatThatIsTakenIsRankedWithoutWhoSitsThere() {
    var seat = new SeatAnswer(now, false).seat("tea", "volunteer", "ann");

    assertThat(seat.empty()).isZero();
    assertThat(seat.why()).isNotEmpty()
        .allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
    assertThat(seat.candidates()).extracting(Candidate::volunteer).contains("cy")
        .doesNotContain("ann");
  }

  @Test
  void aPersonsPlacesAreThoseOfTheDraft() throws Exception {
    var placed = DeskTown.after(now, new Edit.Place(at("lunch", "cy")));

    assertThat(new SeatAnswer(now, false).person("cy").seats()).isEmpty();
    assertThat(new SeatAnswer(placed, false).person("cy").seats()).singleElement()
        .satisfies(place -> assertThat(place.need()).isEqualTo("lunch"));
    assertThat(new SeatAnswer(now, true).person("cy").name()).isEqualTo("Cy Cedar");
    assertThat(new SeatAnswer(now, false).person("cy").name()).isEqualTo("cy");
  }

  @Test
  void answersWithAndWithoutNamesAreNotMixedUp() {
    var without = new SeatAnswer(now, false).seatJson("lunch", "volunteer", null);

    assertThat(new SeatAnswer(now, true).seatJson("lunch", "volunteer", null)).contains("Cy Cedar");
    assertThat(new SeatAnswer(now, false).seatJson("lunch", "volunteer", null)).isSameAs(without)
        .doesNotContain("Cedar");
  }

  @Test
  void whatIsNotThereIsNamed() {
    var answers = new SeatAnswer(now, false);
    assertThatThrownBy(() -> answers.seat("nowhere", "volunteer", null))
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> answers.seat("tea", "volunteer", "nobody"))
        .hasMessageContaining("nobody");
    assertThatThrownBy(() -> answers.person("nobody")).hasMessageContaining("nobody");
  }
}
