package org.needmatch.internal.io.table;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/** Says what is missing from a header, or odd about it. */
final class HeaderCheck {
  private static final int LONGEST_LIST = 300;
  private static final int FAR_DOWN = 30;

  private final Table table;
  private final RawTable file;
  private final Consumer<Finding> log;
  private final long line;

  /**
   * @param file
   *          as it was before any step
   */
  HeaderCheck(Table table, RawTable file, Consumer<Finding> log) {
    this.table = table;
    this.file = file;
    this.log = log;
    line = file.headerLine();
  }

  void run() throws TableFault {
    requireColumns();
    refuseTwoMapped();
    var names = table.header().names();
    for (int i = 0; i < names.size(); i++) {
      var key = NameMatching.key(names.get(i));
      if (ForbiddenColumns.matches(names.get(i))) {
        refused(NameMatching.strip(names.get(i)));
      } else if (!table.header().reads(i) && !table.mapping().columns().containsKey(key)
          && !table.schema().hasForeignColumns()) {
        unread(NameMatching.strip(names.get(i)), key);
      }
    }
    for (var foreign : table.mapping().columns().keySet()) {
      if (table.header().indexOfForeign(foreign) < 0 && file.index(foreign) < 0) {
        log.accept(FindingCode.COLUMN_NOT_FOUND.at(table.file(), line, foreign, "",
            "matcher.json names a column " + foreign + ", which " + table.file()
                + " does not have.",
            "the entry was ignored", "Correct the entry in matcher.json."));
      }
    }
  }

  private void refused(String name) {
    log.accept(FindingCode.COLUMN_REFUSED.at(table.file(), line, name, "",
        "The column " + name + " looks like the content of a certificate or of a record.",
        "not read: nobody is placed or turned away by it",
        "Take it out of the file; keep a status only, such as check_status or suitable_sites."));
  }

  private void unread(String name, String key) {
    var header = table.header();
    var ours = table.schema().meaning(key);
    if (ours != null) {
      if (header.index(ours) >= 0) {
        log.accept(FindingCode.COLUMN_DUPLICATE.at(table.file(), line, name, "",
            "Two columns mean " + ours + ": " + header.shown(ours) + " and " + name + ".",
            "the second was ignored", "Keep one of the two, or map them in matcher.json."));
      }
      return;
    }
    var likely = table.schema().misspelt(key);
    if (likely != null && header.index(likely) < 0 && RowGuard.speaks(table, name) == null) {
      log.accept(FindingCode.COLUMN_MISSPELT.at(table.file(), line, name, "",
          "The column " + name + " is not known. Maybe " + likely + " is meant.",
          "the column was ignored", "Rename it to " + likely + ", or map it in matcher.json."));
    }
  }

  private void refuseTwoMapped() throws TableFault {
    var first = new HashMap<String, String>();
    for (var name : table.header().names()) {
      for (var ours : table.mapping().columns().getOrDefault(NameMatching.key(name), List.of())) {
        var other = first.putIfAbsent(ours, NameMatching.strip(name));
        if (other != null && !Schema.isList(ours)) {
          throw new TableFault(FindingCode.SETTING_BAD.of("matcher.json",
              "Two columns of " + table.file() + " are mapped to " + ours + ": " + other + " and "
                  + NameMatching.strip(name) + ".",
              "nothing was read",
              "Map one of them to \"\". Only lists, such as availability and skills, are joined."));
        }
      }
    }
  }

  /** A title above the header: some line below it has all required columns. */
  private void refuseTitle(List<String> alternatives) throws TableFault {
    var row = file.rows().stream().limit(FAR_DOWN).filter(each -> isHeader(each.cells()))
        .findFirst();
    if (table.guarded() && row.isPresent()) {
      long there = row.get().line();
      throw new TableFault(
          FindingCode.COLUMN_MISSING.at(table.file(), line, alternatives.get(0), "",
              table.file() + " has no column " + String.join(" or ", alternatives) + " in line "
                  + line + ". The header may be in line " + there + ".",
              "nothing was read", "Write \"headerRow\": {\"" + table.schema().file() + "\": "
                  + there + "} in matcher.json, or take out the lines above it."));
    }
  }

  private boolean isHeader(List<String> cells) {
    var found = HeaderBinder.bind(table.schema(), table.mapping(),
        new RawTable(table.file(), line, cells, List.of()));
    return table.schema().required().stream()
        .allMatch(alternatives -> alternatives.stream().anyMatch(
            column -> found.index(column) >= 0 || table.mapping().constants().containsKey(column)));
  }

  /** A first row of data may be about a person: none of its cells is told. */
  private void refuseData() throws TableFault {
    var names = table.header().names();
    long known = names.stream().map(NameMatching::key)
        .filter(key -> table.schema().meaning(key) != null || table.schema().misspelt(key) != null
            || table.mapping().columns().containsKey(key) || table.schema().required().stream()
                .flatMap(List::stream).map(NameMatching::key).anyMatch(key::contains))
        .count();
    boolean data = names.stream().anyMatch(HeaderCheck::isData);
    if (table.guarded() && (known == 0 || data && 2 * known < names.size())) {
      throw new TableFault(FindingCode.HEADER_MISSING.at(table.file(), line, "", "",
          table.file() + " has no header row: of the " + names.size()
              + " cells of its first row none, or hardly any, is the name of a column of ours.",
          "nothing was read",
          "Put the columns' names into the first row. Cells are separated by comma, semicolon or "
              + "tab; names of your own are mapped in matcher.json."));
    }
  }

  private static boolean isData(String cell) {
    return cell.contains("@") || cell.chars().filter(Character::isDigit).count() > 2;
  }

  private void requireColumns() throws TableFault {
    for (var alternatives : table.schema().required()) {
      if (alternatives.stream().noneMatch(table::has)) {
        refuseTitle(alternatives);
        refuseData();
        var found = NameMatching.strip(String.join(", ",
            table.header().names().stream().filter(name -> !isData(name)).toList()));
        var shown = found.length() > LONGEST_LIST ? found.substring(0, LONGEST_LIST) + "…" : found;
        throw new TableFault(FindingCode.COLUMN_MISSING.at(table.file(), line, alternatives.get(0),
            "",
            table.file() + " has no column " + String.join(" or ", alternatives)
                + ". Its columns are: " + shown + ".",
            "nothing was read",
            table.file().endsWith(".json")
                ? "Write it in each entry of the list, or map one of your names to it in"
                    + " matcher.json."
                : "Add the column, or map one of yours to it in matcher.json, which ./matcher"
                    + " init FOLDER proposes. Cells are separated by comma, semicolon or tab."));
      }
    }
  }
}
