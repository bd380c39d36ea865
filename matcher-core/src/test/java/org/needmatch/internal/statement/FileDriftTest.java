package org.needmatch.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.statement.InputRecord.ColumnRecord;
import org.needmatch.internal.statement.InputRecord.FileRecord;

class FileDriftTest {
  private static InputRecord folder(String file, FileRecord found) {
    return new InputRecord(false, new TreeMap<>(Map.of(file, found)));
  }

  private static FileRecord rows(int rows, String column, int filled, int none) {
    return new FileRecord(rows,
        Map.of(column, new ColumnRecord(true, filled, new TreeMap<>(Map.of("none", none)))));
  }

  private static List<String> alarms(InputRecord last, InputRecord now) {
    return new FileDrift(last, now).alarms().stream()
        .map(one -> one.kind() + (one.safeguarding() ? "! " : " ") + one.file() + " " + one.column()
            + " " + String.join("/", one.numbers()))
        .toList();
  }

  @Test
  void aFileThatIsGoneOrEmptyIsSaid() {
    var last = folder("pairs.csv", new FileRecord(1, Map.of()));
    assertThat(alarms(last, InputRecord.NONE)).containsExactly("FILE_GONE! pairs.csv  1");
    assertThat(alarms(last, folder("pairs.csv", new FileRecord(0, Map.of()))))
        .containsExactly("FILE_GONE! pairs.csv  1");
    assertThat(alarms(folder("areas.csv", new FileRecord(2, Map.of())), InputRecord.NONE))
        .containsExactly("FILE_GONE areas.csv  2");
    assertThat(alarms(InputRecord.NONE, last)).isEmpty();
  }

  @Test
  void aFileOfGuardsThatShrinksIsSaidFromThreeRowsOn() {
    assertThat(alarms(folder("pairs.csv", new FileRecord(3, Map.of())),
        folder("pairs.csv", new FileRecord(1, Map.of()))))
        .containsExactly("FILE_SHORTER! pairs.csv  3/1");
    assertThat(alarms(folder("areas.csv", new FileRecord(4, Map.of())),
        folder("areas.csv", new FileRecord(1, Map.of())))).isEmpty();
    assertThat(alarms(folder("needs.csv", new FileRecord(30, Map.of())),
        folder("needs.csv", new FileRecord(10, Map.of())))).as("a third of a week").isEmpty();
  }

  @Test
  void rolesMayShrinkWithTheirNeeds() {
    var last = new InputRecord(false, new TreeMap<>(Map.of("needs.csv",
        new FileRecord(40, Map.of()), "roles.csv", new FileRecord(20, Map.of()))));
    var now = new InputRecord(false, new TreeMap<>(Map.of("needs.csv", new FileRecord(16, Map.of()),
        "roles.csv", new FileRecord(5, Map.of()))));
    assertThat(alarms(last, now)).isEmpty();
    var fewer = new InputRecord(false, new TreeMap<>(Map.of("needs.csv",
        new FileRecord(16, Map.of()), "roles.csv", new FileRecord(3, Map.of()))));
    assertThat(alarms(last, fewer)).containsExactly("FILE_SHORTER! roles.csv  20/3");
  }

  @Test
  void aColumnOfGuardsThatIsGoneOrEmptiedIsSaidHoweverFewCellsItHad() {
    var last = folder("needs.csv", rows(10, "dbs_level", 3, 2));
    assertThat(alarms(last, folder("needs.csv", new FileRecord(10, Map.of()))))
        .containsExactly("COLUMN_GONE! needs.csv dbs_level 3/10");
    assertThat(alarms(last, folder("needs.csv", rows(10, "dbs_level", 3, 3))))
        .as("none asks nothing").containsExactly("COLUMN_EMPTY! needs.csv dbs_level 1/10");
    assertThat(alarms(folder("needs.csv", rows(10, "dbs_level", 8, 0)),
        folder("needs.csv", rows(10, "dbs_level", 4, 0))))
        .containsExactly("COLUMN_THINNER! needs.csv dbs_level 8/10/4/10");
  }

  @Test
  void cellsThatWentWithTheirRowsAreNoLoss() {
    assertThat(alarms(folder("needs.csv", rows(20, "dbs_level", 8, 0)),
        folder("needs.csv", rows(12, "dbs_level", 0, 0)))).isEmpty();
    assertThat(alarms(folder("volunteers.csv", rows(20, "first_timer", 8, 0)),
        folder("volunteers.csv", rows(20, "first_timer", 0, 0)))).as("nobody is new for ever")
        .isEmpty();
  }

  @Test
  void otherColumnsAreSaidWhereTheyAreUsual() {
    assertThat(alarms(folder("needs.csv", rows(10, "title", 5, 0)),
        folder("needs.csv", rows(10, "title", 0, 0))))
        .containsExactly("COLUMN_EMPTY needs.csv title 5/10");
    assertThat(alarms(folder("needs.csv", rows(11, "title", 5, 0)),
        folder("needs.csv", rows(11, "title", 0, 0)))).isEmpty();
  }

  @Test
  void documentsLeaveColumnsOutThatNobodyFills() {
    var last = new InputRecord(true,
        new TreeMap<>(Map.of("needs.csv", rows(10, "dbs_level", 2, 0))));
    assertThat(alarms(last, folder("needs.csv", new FileRecord(10, Map.of()))))
        .containsExactly("COLUMN_EMPTY! needs.csv dbs_level 2/10");
  }
}
