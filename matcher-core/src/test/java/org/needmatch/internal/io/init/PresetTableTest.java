package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.cell.Dates;

class PresetTableTest {
  private static final Dates UK = new Dates(false);

  private static PresetTable table(boolean days) {
    return new PresetTable("people", "volunteers.csv", false,
        Map.of("id", List.of("Ref", "Reference")), Map.of("mail", List.of("E-mail")), days,
        List.of(), JsonNodeFactory.instance.objectNode());
  }

  @Test
  void headersAreFoundHoweverTheyAreWrittenAndKeepTheirSpelling() {
    assertThat(table(false).bind(List.of("Name", "REFERENCE ", "email"), UK))
        .containsEntry("id", List.of("REFERENCE ")).containsOnlyKeys("id", "mail");
    assertThat(table(false).bind(List.of("ref"), UK)).containsOnlyKeys("id");
  }

  @Test
  void theFirstNameWinsWhereAFileHasBoth() {
    assertThat(PresetTable.find(List.of("Ref", "Reference"), List.of("Reference", "Ref")))
        .isEqualTo("Ref");
  }

  @Test
  void aFileWithoutAHeaderThatMustBeThereIsAnother() {
    assertThat(table(false).bind(List.of("Name", "E-mail"), UK)).isNull();
  }

  @Test
  void daysAreTheColumnsThatAreNothingElse() {
    assertThat(table(true).bind(List.of("Ref", "Monday", "Sat 28 November 2026", "Notes"), UK))
        .containsEntry("days", List.of("Monday", "Sat 28 November 2026"));
    assertThat(table(true).bind(List.of("Ref", "Notes"), UK)).isNull();
  }
}
