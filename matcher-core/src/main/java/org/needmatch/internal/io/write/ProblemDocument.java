package org.needmatch.internal.io.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.table.JsonTables;

/** A problem as one JSON document; what is empty is left out. */
public final class ProblemDocument implements ProblemTables {
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private final ObjectNode root = NODES.objectNode();

  private ProblemDocument() {
  }

  /**
   * The document, indented, with a line end.
   *
   * @throws IllegalArgumentException
   *           when the format cannot hold a value
   */
  public static String of(Problem problem) {
    var own = problem.settings().safeguarding().own();
    if (!own.isEmpty()) {
      throw new IllegalArgumentException("The problem has a policy of its own, " + own
          + ", which is a file and stands in no document. Write a folder.");
    }
    var document = new ProblemDocument();
    document.root.put(JsonTables.FORMAT, JsonTables.PROBLEM);
    VolunteerFiles.write(problem.volunteers(), document);
    MemberFiles.write(problem.volunteers(), document);
    NeedFiles.write(problem.needs(), document);
    PlaceFiles.write(problem, document);
    PeopleFiles.write(problem, document);
    TravelFile.write(problem, document);
    document.root.set(JsonTables.SETTINGS, SettingsFile.of(problem));
    return SummaryJson.text(document.root);
  }

  @Override
  public void add(String file, String[] columns, Consumer<RowWriter> rows) {
    var list = root.putArray(file.substring(0, file.lastIndexOf('.')));
    rows.accept(new Rows(list, List.of(columns)));
  }

  private static final class Rows implements RowWriter {
    private final ArrayNode list;
    private final List<String> columns;
    private ObjectNode row = NODES.objectNode();
    private int column;

    Rows(ArrayNode list, List<String> columns) {
      this.list = list;
      this.columns = columns;
    }

    @Override
    public RowWriter text(@Nullable String value) {
      return plain(value);
    }

    @Override
    public RowWriter plain(@Nullable Object value) {
      var name = columns.get(column++);
      if (value instanceof Integer whole) {
        row.put(name, whole);
      } else if (value != null && !value.toString().isEmpty()) {
        row.put(name, value.toString());
      }
      return this;
    }

    @Override
    public RowWriter number(@Nullable Double value) {
      var name = columns.get(column++);
      if (value != null && value == 0) {
        row.put(name, value);
      } else if (value != null) {
        row.put(name, new BigDecimal(CsvFormat.number(value)));
      }
      return this;
    }

    @Override
    public RowWriter yesNo(boolean value) {
      row.put(columns.get(column++), value);
      return this;
    }

    @Override
    public RowWriter list(String entries) {
      var name = columns.get(column++);
      if (!entries.isEmpty()) {
        List.of(entries.split(";", -1)).forEach(row.putArray(name)::add);
      }
      return this;
    }

    @Override
    public void endRow() {
      if (column != columns.size()) {
        throw new IllegalStateException(
            "A row has " + column + " cells, not " + columns.size() + ".");
      }
      list.add(row);
      row = NODES.objectNode();
      column = 0;
    }
  }
}
