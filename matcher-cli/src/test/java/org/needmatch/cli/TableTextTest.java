package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.read.TableView;
import org.needmatch.internal.io.read.TableView.Cell;
import org.needmatch.internal.io.read.TableView.Column;
import org.needmatch.internal.io.read.TableView.Odd;

class TableTextTest {
  private static TableView row(List<Cell> cells) {
    return new TableView("needs.csv", 1, List.of(), List.of(new TableView.Row(2, cells)));
  }

  private static TableView columns(List<Column> columns) {
    return new TableView("needs.csv", 7, columns, List.of());
  }

  @Test
  void aCellSaysWhatStoodThereOnlyWhereItIsReadOtherwise() {
    assertThat(TableText
        .rows(List.of(row(List.of(new Cell("date", "Day", "23/11", "Mon 2026-11-23", false),
            new Cell("title", "title", "Tea", "Tea", false),
            new Cell("remote", "", "", "yes", false), new Cell("priority", "", "", "3", true))))))
        .containsExactly("needs.csv, line 2, as it was read:",
            "  date (Day): \"23/11\" → Mon 2026-11-23", "  title: Tea",
            "  remote: yes, by matcher.json", "  Blank, and read as: priority 3");
  }

  @Test
  void aLineEndInACellForgesNoLine() {
    var lines = TableText
        .rows(List.of(row(List.of(new Cell("title", "title", "a\nb", "a\nb\u001b[2J", false)))));

    assertThat(lines).hasSize(2)
        .allSatisfy(line -> assertThat(line).doesNotContain("\n", "\u001b"));
  }

  @Test
  void columnsThatAreNeverFilledAndThoseOverTheMostAreNamedOrCounted() {
    var columns = new ArrayList<Column>();
    for (int i = 0; i < 26; i++) {
      columns.add(new Column("c" + i, "", 2, 2, "a", "bbb", List.of()));
    }
    columns.add(new Column("never", "", 0, 0, "", "", List.of()));

    assertThat(TableText.columns(List.of(columns(columns))))
        .startsWith("needs.csv, 7 rows:",
            "  c0 (not read): 2 filled, 2 different, \"a\" to \"bbb\"")
        .endsWith("  and 1 more column, which --json tells", "  Never filled: never").hasSize(28);
  }

  @Test
  void whatIsWrittenOtherwiseIsToldWithItsLine() {
    assertThat(TableText
        .columns(List.of(columns(List.of(new Column("hours", "hours", 7, 1, "10", "10", List.of()),
            new Column("h", "hours", 7, 3, "10", "20",
                List.of(new Odd(3, "2.5"), new Odd(9, "x"))))))))
        .containsExactly("needs.csv, 7 rows:", "  hours: 7 filled, 1 different, always \"10\"",
            "  hours (h): 7 filled, 3 different, such as \"10\"; written otherwise: \"2.5\" in line"
                + " 3, \"x\" in line 9");
  }
}
