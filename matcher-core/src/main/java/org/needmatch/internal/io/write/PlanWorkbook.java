package org.needmatch.internal.io.write;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.needmatch.internal.io.cell.FormulaGuard;
import org.needmatch.internal.io.sheet.WrittenSheet;
import org.needmatch.internal.io.sheet.WrittenSheet.Kind;
import org.needmatch.internal.io.sheet.XlsxWriter;

/** The tables of a plan's folder as one workbook, a sheet for each CSV file. */
public final class PlanWorkbook {
  /** What it is called. */
  public static final String NAME = "plan.xlsx";

  /** In the order of the sheets; what programs alone read is left out. */
  private static final List<String> FILES = List.of("assignments.csv", "unfilled.csv",
      ShortlistCsv.NAME, AtRiskCsv.NAME, StandbyCsv.NAME, KeptFiles.CHANGES, KeptFiles.KEPT,
      RotaCsv.NAME, "problems.csv");
  private static final Set<String> NUMBERS = Set.of("seat", "travel_km", "travel_minutes",
      "need_points", "seats_missing", "need_points_missing", "people", "falls_short_percent",
      "standby", "standbys", "alone_percent", "rank", "sessions", "line");

  private PlanWorkbook() {
  }

  /** Writes it from the other files of the set. */
  public static void write(Path file, SortedMap<String, Path> drafts) throws IOException {
    var sheets = new ArrayList<WrittenSheet>();
    for (var name : FILES) {
      var draft = drafts.get(name);
      if (draft != null) {
        sheets.add(sheet(name.substring(0, name.length() - ".csv".length()), draft));
      }
    }
    try (var out = Files.newOutputStream(file)) {
      XlsxWriter.write(sheets, out);
    }
  }

  private static WrittenSheet sheet(String name, Path draft) throws IOException {
    var rows = new ArrayList<List<String>>();
    try (var csv = CsvReader.builder().ofCsvRecord(draft)) {
      for (var record : csv) {
        rows.add(record.getFields().stream().map(FormulaGuard::take).toList());
      }
    }
    var header = rows.removeFirst().stream().map(column -> column.replace("\uFEFF", "")).toList();
    return new WrittenSheet(name, header, header.stream().map(PlanWorkbook::kind).toList(), rows);
  }

  private static Kind kind(String column) {
    return switch (column) {
      case "date" -> Kind.DATE;
      case "start", "end" -> Kind.TIME;
      default -> NUMBERS.contains(column) ? Kind.NUMBER : Kind.TEXT;
    };
  }
}
