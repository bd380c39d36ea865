package org.needmatch.internal.io.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.reshape.ComposedColumn;
import org.needmatch.internal.io.reshape.JoinedTable;
import org.needmatch.internal.io.reshape.SameNeedRows;
import org.needmatch.internal.io.reshape.SamePersonRows;
import org.needmatch.internal.io.reshape.SkippedRows;
import org.needmatch.internal.io.reshape.TotalRows;
import org.needmatch.internal.io.table.CellOptions;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TableStep;

/**
 * How one export is written, while {@link ReadingOption} reads it from
 * matcher.json. Not thread-safe.
 */
final class ExportShape {
  private static final Set<String> PEOPLE = Set.of("volunteer_id", "member_id", "volunteer_a",
      "volunteer_b");

  private final Schema schema;
  private final Timestamps timestamps;
  private final List<Long> headerLines = new ArrayList<>();
  private final List<TableStep> steps = new ArrayList<>();
  private final Map<String, Set<String>> blank = new HashMap<>();
  private final Map<String, String> separators = new HashMap<>();
  private final Set<String> decimalCommas = new HashSet<>();
  private final Map<String, BigDecimal> factors = new HashMap<>();
  private final Set<String> sheetNumbers = new HashSet<>();
  private final Map<String, Integer> afternoon = new HashMap<>();
  private int nightUntil;
  private int year;

  ExportShape(Schema schema, Timestamps timestamps) {
    this.schema = schema;
    this.timestamps = timestamps;
    if (!schema.hasForeignColumns()) {
      steps.add(new TotalRows());
    }
  }

  List<Long> headerLines() {
    return headerLines;
  }

  List<TableStep> steps() {
    return steps;
  }

  CellOptions cells() {
    return new CellOptions(blank, separators, decimalCommas, factors, sheetNumbers, afternoon,
        nightUntil, year, timestamps);
  }

  void headerRow(OptionNode node) throws TableFault {
    for (var line : node.list()) {
      headerLines.add((long) line.whole(1, Integer.MAX_VALUE));
    }
  }

  void skipRows(OptionNode node) throws TableFault {
    var lines = new HashSet<Long>();
    var words = new HashSet<String>();
    var blank = new ArrayList<String>();
    for (var row : node.list()) {
      if (row.has("blank")) {
        blank.add(row.only("blank").child("blank").text());
      } else if (row.isWhole()) {
        lines.add((long) row.whole(1, Integer.MAX_VALUE));
      } else {
        words.add(WordParser.lower(row.text()));
      }
    }
    steps.addFirst(new SkippedRows(lines, words, blank));
  }

  void blank(OptionNode node) throws TableFault {
    if (node.isList() || node.isText()) {
      blank.put("*", words(node));
      return;
    }
    for (var entry : node.entries().entrySet()) {
      var column = entry.getKey().equals("*") ? "*" : node.column(schema, entry.getKey());
      blank.put(column, words(entry.getValue()));
    }
  }

  private static Set<String> words(OptionNode node) throws TableFault {
    var words = new HashSet<String>();
    node.texts().forEach(word -> words.add(WordParser.lower(word)));
    return words;
  }

  void separators(OptionNode node) throws TableFault {
    for (var entry : node.entries().entrySet()) {
      var sign = entry.getValue().node().asText();
      if (sign.isEmpty() || sign.length() > 10) {
        throw entry.getValue().bad("is no sign between entries", "Write a sign such as \",\".");
      }
      separators.put(node.column(schema, entry.getKey()), sign);
    }
  }

  void decimalComma(OptionNode node) throws TableFault {
    for (var name : node.texts()) {
      decimalCommas.add(node.column(schema, name));
    }
  }

  void sheetNumbers(OptionNode node) throws TableFault {
    for (var name : node.texts()) {
      sheetNumbers.add(node.column(schema, name));
    }
  }

  void factors(OptionNode node) throws TableFault {
    for (var entry : node.entries().entrySet()) {
      factors.put(node.column(schema, entry.getKey()), entry.getValue().positive());
    }
  }

  void afternoon(OptionNode node) throws TableFault {
    for (var entry : node.entries().entrySet()) {
      afternoon.put(node.column(schema, entry.getKey()), time(entry.getValue()));
    }
  }

  /**
   * Ids of people are hashed unless the setting says that they are plain text.
   */
  void compose(OptionNode node) throws TableFault {
    for (var entry : node.entries().entrySet()) {
      var column = node.column(schema, entry.getKey());
      var value = entry.getValue();
      if (value.isList()) {
        steps.add(new ComposedColumn(column, value.headers(), PEOPLE.contains(column), " "));
        continue;
      }
      value.only("from", "as", "with");
      var as = value.text("as", PEOPLE.contains(column) ? "hash" : "text");
      if (!as.equals("hash") && !as.equals("text")) {
        throw value.child("as").bad("is neither hash nor text", "Write hash or text.");
      }
      steps.add(new ComposedColumn(column, value.child("from").headers(), as.equals("hash"),
          value.has("with") ? value.child("with").node().asText() : " "));
    }
  }

  void joins(OptionNode node) throws TableFault {
    for (var join : node.isList() ? node.list() : List.of(node)) {
      join.only("file", "on", "optional");
      var on = List.copyOf(join.child("on").entries().entrySet());
      if (on.size() != 1) {
        throw join.child("on").bad("does not name one column of each file",
            "Write {\"Job\": \"Id\"}: a header of this file, then one of the other.");
      }
      if (!MappingReader.isInside(join.child("file").text())) {
        throw join.child("file").bad("is not a name inside the folder",
            "Put the file into the input folder and write its name.");
      }
      steps.add(new JoinedTable(join.child("file").text(), on.getFirst().getKey(),
          on.getFirst().getValue().text(), join.has("optional") && join.child("optional").yes()));
    }
  }

  void samePerson(OptionNode node) throws TableFault {
    var how = node.text();
    if (schema != Schemas.VOLUNTEERS) {
      throw node.bad("is about a file without people", "Write it under volunteers.csv.");
    }
    if (!how.equals("last") && !how.equals("merge")) {
      throw node.bad("is neither last nor merge", "Write last or merge.");
    }
    steps.add(new SamePersonRows(how.equals("merge")));
  }

  void sameNeed(OptionNode node) throws TableFault {
    if (schema != Schemas.NEEDS) {
      throw node.bad("is about a file without needs", "Write it under needs.csv.");
    }
    if (node.isObject()) {
      node.only("as", "quantity");
    }
    var as = node.isObject() ? node.child("as") : node;
    if (!as.text().equals("seats")) {
      throw as.bad("is not seats", "Write seats.");
    }
    steps.add(new SameNeedRows(node.has("quantity") ? node.child("quantity").text() : null));
  }

  void slots(OptionNode node) throws TableFault {
    steps.add(new SlotOptions(schema, timestamps).columns(node));
  }

  void grid(OptionNode node) throws TableFault {
    steps.add(new SlotOptions(schema, timestamps).grid(node));
  }

  void nightUntil(OptionNode node) throws TableFault {
    if (schema != Schemas.NEEDS) {
      throw node.bad("is about a file without sessions",
          "Write it under needs.csv; slots have a nightUntil of their own.");
    }
    nightUntil = time(node);
  }

  void year(OptionNode node) throws TableFault {
    year = node.whole(2000, 2099);
  }

  static int time(OptionNode node) throws TableFault {
    try {
      return Times.minutes(node.text());
    } catch (BadCell e) {
      throw node.bad("is not a time of day", e.fix());
    }
  }
}
