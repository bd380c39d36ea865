package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvCellEditorTest {
  private static final String ROTA = "\uFEFFid;name;status\r\n"
      + "1;\"Ann; Bob\";\r\n2;\"two\nlines\";x\r\n3;c";

  private static CsvCellEditor editor() {
    return CsvCellEditor.of(ROTA, 3, List.of(2L, 3L, 5L));
  }

  @Test
  void oneCellIsReplacedAndEveryOtherCharacterStays() {
    assertThat(editor().with(List.of(2L), 2, "done"))
        .isEqualTo(ROTA.replace("\"Ann; Bob\";", "\"Ann; Bob\";done"));
    assertThat(editor().with(List.of(3L), 2, "done")).isEqualTo(ROTA.replace(";x", ";done"));
  }

  @Test
  void aRowThatIsTooShortGetsTheCellsThatItLacks() {
    assertThat(editor().with(List.of(5L), 2, "done")).endsWith("3;c;done");
    assertThat(editor().with(List.of(5L), 4, "done")).endsWith("3;c;;;done");
  }

  @Test
  void aColumnIsAddedBehindEveryRow() {
    assertThat(editor().withColumn("note", List.of(3L), "n"))
        .isEqualTo("\uFEFFid;name;status;note\r\n1;\"Ann; Bob\";;\r\n2;\"two\nlines\";x;n\r\n3;c;");
  }

  @Test
  void rowsAreDroppedWithTheirLineBreaks() {
    assertThat(editor().edited(Map.of(5L, Map.of(1, cell -> cell + "d")), Set.of(3L)))
        .isEqualTo("\uFEFFid;name;status\r\n1;\"Ann; Bob\";\r\n3;cd");
    assertThat(editor().edited(Map.of(5L, Map.of(2, cell -> "x")), Set.of()))
        .as("there is no such cell").isNull();
  }
}
