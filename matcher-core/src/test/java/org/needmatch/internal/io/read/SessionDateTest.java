package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionDateTest extends InputFixture {
  private List<String> needs(String... rows) {
    return InputText.needs(input.file("matcher.json", "{\"week\": \"2026-11-23\"}")
        .needs("remote,date,day,valid_from,valid_until", rows).read());
  }

  @Test
  void aDayCountsFromItsFirstDateToItsLast() {
    assertThat(needs("in,yes,,Wed,2026-11-25,2026-11-25", "before,yes,,Wed,2026-11-26,",
        "after,yes,,Wed,,2026-11-24", "open,yes,,Wed,,")).containsExactly("in", "open");
  }

  @Test
  void oneDateAsFirstAndLastIsTheDate() {
    assertThat(needs("same,yes,,,2026-11-27,2026-11-27", "other,yes,,,2026-12-04,2026-12-04"))
        .containsExactly("same");
  }

  @Test
  void datesInTheWrongOrderAndNoDateAtAllSetTheRowAside() {
    assertThat(needs("bad,yes,,Wed,2026-11-26,2026-11-25", "none,yes,,,,", "good,yes,,Mon,,"))
        .containsExactly("good");
    assertThat(InputText.codes(input.read())).containsExactly("dates-contradict", "value-missing");
  }
}
