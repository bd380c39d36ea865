package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.needmatch.io.read.UnusableInputException;

class InputViewTest extends InputFixture {
  private TableView view(boolean names) throws UnusableInputException {
    return InputReader.viewed(folder, InputText.options(), names, 1).tables().getFirst();
  }

  private static TableView.Cell cell(TableView table, String column) {
    return table.shown().getFirst().cells().stream().filter(one -> one.ours().equals(column))
        .findFirst().orElseThrow();
  }

  /** What follows a comma was told as it stands. */
  @Test
  void aNameWithACommaIsAShapeToItsEnd() throws Exception {
    input.volunteers("name,availability", "V1,\"Ash, Ann\",Mon 09:00-17:00",
        "V2,\"Birch, Bob\",Mon 09:00-17:00");

    var masked = cell(view(false), "name");
    assertThat(masked.stood()).isEqualTo("xxx, xxx");
    assertThat(masked.read()).isEqualTo("xxx, xxx");
    assertThat(cell(view(true), "name").read()).isEqualTo("Ash, Ann");
  }

  @Test
  void aNameThatEndsInWordsOfOursIsAShapeToItsEnd() throws Exception {
    input.volunteers("name,availability", "V1,\"Lost, found\",Mon 09:00-17:00");
    assertThat(cell(view(false), "name").read()).isEqualTo("xxxx, xxxxx");
  }

  @Test
  void whetherAPostcodeWasFoundIsSaidWithoutThePostcode() throws Exception {
    input
        .volunteers("postcode,availability", "V1,HD1 1AA,Mon 09:00-17:00",
            "V2,HD1 1AB,Mon 09:00-17:00")
        .file("postcodes.csv", "Postcode,lat,long\nHD11AA,53.6,-1.7\n");

    assertThat(cell(view(false), "postcode").read()).isEqualTo("xx9 9xx, found");
  }

  @Test
  void theFirstRowsAreShownAndAllAreCounted() throws Exception {
    var view = view(false);

    assertThat(view.file()).isEqualTo("volunteers.csv");
    assertThat(view.rows()).isEqualTo(2);
    assertThat(view.shown()).extracting(TableView.Row::line).containsExactly(2L);
    assertThat(cell(view, "active")).as("a column that the file lacks")
        .isEqualTo(new TableView.Cell("active", "", "", "yes", true));
  }

  @Test
  void tablesStandInTheOrderOfTheDocumentation() throws Exception {
    input.file("areas.csv", "area_id,name\nA,North\n");

    assertThat(InputReader.viewed(folder, InputText.options(), false, 0).tables())
        .extracting(TableView::file, one -> one.shown().size())
        .containsExactly(tuple("volunteers.csv", 0), tuple("needs.csv", 0), tuple("areas.csv", 0));
  }
}
