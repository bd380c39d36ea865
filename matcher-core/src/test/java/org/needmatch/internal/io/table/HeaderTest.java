package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderTest {
  private static final Header HEADER = new Header(List.of("Id", "Morning", "Evening", "DBS No"),
      Map.of("volunteer_id", 0, "availability", 1), Map.of("availability", List.of(2)), List.of(3),
      Map.of(), Set.of());

  private static Row row(String... cells) {
    return new Row(2, List.of(cells), List.of());
  }

  @Test
  void columnsMappedToOneListAreOneCell() {
    assertThat(HEADER.cell(row("v", "Mon 9-10", "Tue 9-10", ""), "availability"))
        .isEqualTo("Mon 9-10;Tue 9-10");
    assertThat(HEADER.cell(row("v", " ", "Tue 9-10", ""), "availability")).isEqualTo("Tue 9-10");
    assertThat(HEADER.cell(row("v", "", "", ""), "skills")).isEmpty();
  }

  @Test
  void whatIsReadAndByWhichNameItIsShown() {
    assertThat(HEADER.reads(2)).isTrue();
    assertThat(HEADER.reads(3)).isFalse();
    assertThat(HEADER.columnsAt(2)).containsExactly("availability");
    assertThat(HEADER.shown("availability")).isEqualTo("Morning");
    assertThat(HEADER.shown("skills")).isEqualTo("skills");
    assertThat(HEADER.indexOfForeign("dbs-no")).isEqualTo(3);
    assertThat(HEADER.indexOfForeign("gone")).isEqualTo(-1);
  }

  @Test
  void refusedCellsAreTakenOutOfTheRow() {
    assertThat(HEADER.withoutRefused(List.of("v", "a", "b", "secret"))).containsExactly("v", "a",
        "b", "");
    assertThat(HEADER.withoutRefused(List.of("v"))).containsExactly("v");
  }
}
