package org.needmatch.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One small change to a folder, such as an export, a spreadsheet or a hurried
 * hand makes it.
 *
 * @param gone
 *          whether a whole column or file is no longer there or says nothing,
 *          so that only a comparison with the last plan can tell
 */
record Mutation(String name, boolean gone, Change change) {
  private static final List<String> FILLS = List.of("n/a", "none", "no", "-", "unknown", "???",
      "tbc", "0");
  /** In a single cell, these are an answer. */
  private static final List<String> DELIBERATE = List.of("none", "no", "0");
  private static final List<String> SAFEGUARDING = List.of("dbs_level", "dbs_workforce",
      "dbs_barred", "dbs_issued_on", "dbs_update_service", "check_status", "status_result",
      "status_checked_on", "pvg", "pvg_ends_on", "suitable_sites", "decision_site", "birth_date",
      "age", "min_age", "gender", "activity_code", "serves", "setting", "contact", "supervised",
      "under_16", "age_band", "people_present", "adults_min", "staff_adults", "staff_hours",
      "staff_min", "lone_working", "supervisor", "group", "activity", "rule", "kind", "member_id",
      "volunteer_id", "need_id", "role", "date", "availability", "active", "volunteers_min");

  private enum Which {
    ALL, BLANKS, FIRST
  }

  /** What is done to the folder. */
  interface Change {
    void to(Path folder) throws IOException;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Every change of every safeguarding column and file of the folder. */
  static List<Mutation> of(Path folder) throws IOException {
    var all = new ArrayList<Mutation>();
    try (var files = Files.list(folder)) {
      for (var file : (Iterable<Path>) files.sorted()::iterator) {
        var name = String.valueOf(file.getFileName());
        if (name.equals("matcher.json")) {
          all.addAll(moves(name));
        } else if (name.endsWith(".csv") && !name.equals("areas.csv")
            && !name.equals("initiatives.csv") && !name.equals("postcodes.csv")) {
          all.addAll(moves(name));
          all.addAll(rewrites(name));
          for (var column : table(file).getFirst()) {
            if (SAFEGUARDING.contains(column)) {
              all.addAll(columns(name, column));
            }
          }
        }
      }
    }
    return all;
  }

  private static List<Mutation> moves(String name) {
    int dot = name.lastIndexOf('.');
    var stem = name.substring(0, dot);
    var ending = name.substring(dot);
    var moved = new ArrayList<Mutation>();
    moved.add(new Mutation("delete " + name, true, folder -> Files.delete(folder.resolve(name))));
    for (var other : List.of(stem + " (1)" + ending, stem.substring(0, stem.length() - 1) + ending,
        "my " + name, stem + "_old" + ending, name + ".txt", stem + ".tsv",
        stem.substring(1) + ending)) {
      moved.add(new Mutation("rename " + name + " to " + other, true,
          folder -> Files.move(folder.resolve(name), folder.resolve(other))));
    }
    return moved;
  }

  private static List<Mutation> rewrites(String name) {
    return List.of(rewrite("empty " + name, true, name, text -> ""),
        rewrite("only the header of " + name, true, name,
            text -> text.substring(0, text.indexOf('\n') + 1)),
        rewrite("first half of " + name, true, name, text -> text.substring(0, text.length() / 2)),
        rewrite("semicolons in " + name, false, name, text -> text.replace(',', ';')),
        new Mutation("UTF-16 " + name, false,
            folder -> Files.writeString(folder.resolve(name),
                "\uFEFF" + Files.readString(folder.resolve(name)), StandardCharsets.UTF_16LE)),
        new Mutation("UTF-16 without a mark " + name, false,
            folder -> Files.writeString(folder.resolve(name),
                Files.readString(folder.resolve(name)), StandardCharsets.UTF_16LE)));
  }

  private static Mutation rewrite(String what, boolean gone, String name,
      UnaryOperator<String> change) {
    return new Mutation(what, gone, folder -> {
      var file = folder.resolve(name);
      Files.writeString(file, change.apply(Files.readString(file)));
    });
  }

  private static List<Mutation> columns(String name, String column) {
    var at = " " + column + " of " + name;
    var all = new ArrayList<Mutation>();
    all.add(table("delete" + at, true, name, rows -> {
      int index = rows.getFirst().indexOf(column);
      rows.forEach(row -> row.remove(index));
    }));
    all.add(table("blank" + at, true, name, rows -> fill(rows, column, Which.ALL, "")));
    for (var header : List.of("my_" + column, column + " (old)", column.substring(1),
        column.replace("_", "").replaceFirst("e", ""), column + "s",
        "Q7 " + column.toUpperCase(Locale.ROOT), "x" + column.replace('_', ' '))) {
      all.add(table("rename" + at + " to " + header, false, name,
          rows -> rows.getFirst().set(rows.getFirst().indexOf(column), header)));
    }
    for (var word : FILLS) {
      for (var which : Which.values()) {
        if (which != Which.FIRST || !DELIBERATE.contains(word)) {
          all.add(table(which + at + " are " + word, which == Which.ALL, name,
              rows -> fill(rows, column, which, word)));
        }
      }
    }
    return all;
  }

  private static void fill(List<List<String>> rows, String column, Which which, String word) {
    int index = rows.getFirst().indexOf(column);
    for (var row : rows.subList(1, rows.size())) {
      boolean blank = row.get(index).isEmpty();
      if (which == Which.ALL || blank == (which == Which.BLANKS)) {
        row.set(index, word);
      }
      if (which == Which.FIRST && !blank) {
        return;
      }
    }
  }

  private static Mutation table(String what, boolean gone, String name,
      Consumer<List<List<String>>> change) {
    return new Mutation(what, gone, folder -> {
      var rows = new ArrayList<List<String>>();
      table(folder.resolve(name)).forEach(row -> rows.add(new ArrayList<>(row)));
      change.accept(rows);
      var text = new StringWriter();
      try (var csv = CsvWriter.builder().build(text)) {
        rows.forEach(csv::writeRecord);
      }
      Files.writeString(folder.resolve(name), text.toString());
    });
  }

  private static List<List<String>> table(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofCsvRecord(file)) {
      return csv.stream().map(CsvRecord::getFields).map(List::copyOf).toList();
    }
  }
}
