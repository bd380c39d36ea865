package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.io.read.ColumnType.Kind;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.UnusableInputException;

/** The readers take what a column's type says, and find what it does not. */
final class ColumnTypeTest {
  private static final Map<String, String> SOUND = Map.of("volunteers.csv",
      "volunteer_id=V1,latitude=53.6458,longitude=-1.785,availability=Mon 09:00-17:00", "needs.csv",
      "need_id=N1,latitude=53.6458,longitude=-1.785,date=2026-11-23,start=10:00,end=12:00",
      "roles.csv", "need_id=N1,role=volunteer", "availability.csv",
      "volunteer_id=V1,day=Tue,start=10:00,end=12:00", "areas.csv", "area_id=A1", "initiatives.csv",
      "initiative_id=I1", "members.csv", "volunteer_id=V1,member_id=M1", "pairs.csv",
      "volunteer_a=V1,volunteer_b=V2,rule=apart", "previous.csv", "need_id=N1,volunteer_id=V1",
      "history.csv", "volunteer_id=V1,date=2026-11-16");

  @TempDir
  Path folder;

  static Stream<Arguments> typed() {
    return SOUND.keySet().stream().sorted()
        .flatMap(file -> Schemas.ALL.stream().filter(schema -> schema.file().equals(file))
            .flatMap(schema -> schema.names().stream().filter(column -> isRefused(schema, column))
                .map(column -> Arguments.of(schema, column))));
  }

  /** Columns of which a nonsense word, or a number out of range, is found. */
  private static boolean isRefused(Schema schema, String column) {
    var kind = ColumnType.of(schema, column).kind();
    return kind != Kind.ID && kind != Kind.TEXT && kind != Kind.LIST && kind != Kind.DAY
        && !List.of("kept_week", "group").contains(column)
        && !(schema == Schemas.PREVIOUS && column.equals("date"));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void typesAreTheReaders(Schema schema, String column) {
    var type = ColumnType.of(schema, column);
    for (var bad : bad(type)) {
      assertThat(columns(schema, column, bad)).as("%s = %s", column, bad).contains(column);
    }
    for (var good : good(type)) {
      assertThat(errors(schema, column, good)).as("%s = %s", column, good).isEmpty();
    }
  }

  private static List<String> bad(ColumnType type) {
    var bad = new ArrayList<>(List.of("xyzzy"));
    if (type.kind() == Kind.NUMBER || type.kind() == Kind.WHOLE) {
      bad.add(String.valueOf((long) type.min() - 1));
      bad.add(String.valueOf((long) type.max() + 1));
      if (type.isAboveMin()) {
        bad.add("0");
      }
      if (type.kind() == Kind.WHOLE) {
        bad.add("1.5");
      }
    }
    return bad;
  }

  private static List<String> good(ColumnType type) {
    return switch (type.kind()) {
      case NUMBER, WHOLE -> Stream
          .concat(Stream.of(String.valueOf((long) Math.min(type.max(), Math.max(1, type.min())))),
              type.words().stream())
          .toList();
      case YES_NO -> List.of("yes", "no", "y", "n", "true", "false", "1", "0");
      case WORD, WORDS -> List.copyOf(type.words());
      default -> List.of();
    };
  }

  private List<String> columns(Schema schema, String column, String value) {
    return read(schema, column, value).stream().map(Finding::column).toList();
  }

  /**
   * What is said of the column itself; that others are wanted beside it is not.
   */
  private List<String> errors(Schema schema, String column, String value) {
    return read(schema, column, value).stream().filter(one -> one.column().equals(column) && List
        .of("word-unknown", "number-bad", "number-range", "active-unclear").contains(one.code()))
        .map(Finding::toString).toList();
  }

  private List<Finding> read(Schema schema, String column, String value) {
    var input = new InputText(folder);
    SOUND.forEach((file, cells) -> {
      var row = new LinkedHashMap<String, String>();
      for (var cell : cells.split(",")) {
        row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
      }
      if (file.equals(schema.file())) {
        row.put(column, value);
      }
      input.file(file, String.join(",", row.keySet()) + "\n" + String.join(",", row.values()) + "\n"
          + (file.equals("volunteers.csv") || file.equals("needs.csv") ? second(row) : ""));
    });
    try {
      return ProblemReader.read(folder, InputText.options()).findings();
    } catch (UnusableInputException e) {
      return e.findings();
    }
  }

  /** A sound row, so that the input is never empty. */
  private static String second(Map<String, String> first) {
    var row = new HashMap<>(first);
    row.replaceAll((column, cell) -> switch (column) {
      case "volunteer_id" -> "V2";
      case "need_id" -> "N2";
      case "latitude" -> "53.6458";
      case "longitude" -> "-1.785";
      case "date" -> "2026-11-23";
      case "start" -> "10:00";
      case "end" -> "12:00";
      case "availability" -> "Mon 09:00-17:00";
      default -> "";
    });
    return String.join(",", first.keySet().stream().map(row::get).toList()) + "\n";
  }
}
