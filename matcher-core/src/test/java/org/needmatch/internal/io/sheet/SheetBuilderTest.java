package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class SheetBuilderTest {
  private static SheetRow row(int number, String... cells) {
    return new SheetRow(number, false, List.of(cells), new TreeMap<>());
  }

  @Test
  void blankRowsAndCellsAtTheEndAreNotThere() throws Exception {
    var builder = new SheetBuilder();
    builder.add(row(1, "a", "", " "));
    builder.add(row(2, "", ""));
    builder.add(row(5, "b"));
    var sheet = builder.build();
    assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 5);
    assertThat(sheet.rows().getFirst().cells()).containsExactly("a");
  }

  @Test
  void mergedCellsHaveTheTextOfTheFirstAndSaySo() throws Exception {
    var builder = new SheetBuilder();
    builder.add(row(1, "head", "other", "third"));
    builder.add(row(2, "team", "", "x"));
    builder.add(row(3, "", "", "y"));
    builder.merge(2, 0, 3, 1);
    var rows = builder.build().rows();
    assertThat(rows.get(1).cells()).containsExactly("team", "team", "x");
    assertThat(rows.get(2).cells()).containsExactly("team", "team", "y");
    assertThat(rows.get(1).flaws()).containsOnlyKeys(1);
    assertThat(rows.get(2).flaws()).containsOnlyKeys(0, 1);
  }

  @Test
  void aTitleOverTheTableStaysWhereItStands() throws Exception {
    var builder = new SheetBuilder();
    builder.add(row(1, "Rota of November"));
    builder.add(row(2, "a", "b", "c"));
    builder.merge(1, 0, 1, 2);
    assertThat(builder.build().rows().getFirst().cells()).containsExactly("Rota of November");
  }

  @Test
  void rowsBeyondTheLastOfASpreadsheetAreRefused() {
    assertThatThrownBy(() -> new SheetBuilder().add(row(SheetBuilder.MOST_ROWS + 1, "x")))
        .isInstanceOf(XMLStreamException.class);
  }
}
