package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Dates;

class OfferWordsTest {
  @Test
  void theWordOfEachStatusIsReadHoweverItIsSpelt() throws Exception {
    for (var status : ResponseStatus.values()) {
      assertThat(OfferWords.status(status.word().toUpperCase(Locale.ROOT))).isEqualTo(status);
    }
    for (var text : List.of("no show", "No-Show", "noshow", " no_show ", "no  show")) {
      assertThat(OfferWords.find(text)).as(text).isEqualTo(ResponseStatus.NO_SHOW);
    }
    assertThatThrownBy(() -> OfferWords.status("maybe")).isInstanceOf(BadCell.class)
        .hasMessageContaining("maybe");
  }

  @Test
  void whatIsNoTimeAndNoDateIsNone() {
    assertThat(OfferWords.time("2026-11-23T09:00")).isEqualTo(InputText.MONDAY.atTime(9, 0));
    assertThat(OfferWords.time("soon")).isNull();
    assertThat(OfferWords.date("23/11/2026", new Dates(false))).isEqualTo(InputText.MONDAY);
    assertThat(OfferWords.date("soon", new Dates(false))).isNull();
  }
}
