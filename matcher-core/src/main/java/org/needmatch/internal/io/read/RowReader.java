package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.CellParser;
import org.needmatch.internal.io.cell.Coordinates;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.Table;

/**
 * Takes values out of a row by our column names and collects what is wrong with
 * it, so that all problems of a row are told at once.
 */
public final class RowReader {
  private static final String SET_ASIDE = "row set aside";
  /** After these a cell may stand under any header, a name under an id. */
  private static final Set<String> MISPLACED = Stream
      .of(FindingCode.ROW_TOO_SHORT, FindingCode.ROW_TOO_LONG, FindingCode.ROW_QUOTES)
      .map(FindingCode::code).collect(Collectors.toUnmodifiableSet());

  private final Table table;
  private final Row row;
  private String consequence = SET_ASIDE;
  private List<Finding> findings = List.of();
  private boolean ok = true;
  private boolean legible = true;
  private boolean misplaced;
  private String lastColumn = "";
  private String lastText = "";

  public RowReader(Table table, Row row) {
    this.table = table;
    this.row = row;
    for (var fault : row.faults()) {
      var told = with(fault, SET_ASIDE);
      boolean id = fault.value().equals(raw("volunteer_id"))
          && !fault.code().equals(FindingCode.ROW_TOO_SHORT.code());
      boolean personal = row.isDamaged() || !PersonalCells.contacts(fault.value()).isEmpty();
      add(personal && !id && !fault.value().isEmpty() && PersonalCells.isAboutPeople(table)
          ? PersonalCells.masked(told, List.of(fault.value()))
          : told);
      misplaced |= MISPLACED.contains(fault.code());
    }
  }

  /**
   * What is done when the row turns out bad; for findings of the row so far and
   * to come.
   */
  public void consequence(String action) {
    findings = new ArrayList<>(
        findings.stream().map(f -> f.action().equals(consequence) ? with(f, action) : f).toList());
    consequence = action;
  }

  /** Whether nothing so far sets the row aside. */
  boolean ok() {
    return ok;
  }

  /** The same, but for one kind of finding that has been dealt with. */
  boolean ok(FindingCode but) {
    return findings.stream()
        .allMatch(one -> one.severity() == Severity.WARNING || one.code().equals(but.code()));
  }

  /** The same, but for columns that are not understood: cells are in place. */
  boolean legible() {
    return legible;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** Line of the file at which the row starts. */
  long line() {
    return row.line();
  }

  /** Whether the file has the column, or the mapping a constant for it. */
  boolean has(String column) {
    return table.has(column);
  }

  /** The cell as it stands in the file. */
  String raw(String column) {
    return table.header().cell(row, column);
  }

  /**
   * The cell in our words, trimmed; the constant when the file lacks the column.
   */
  public String text(String column) {
    if (!column.equals(lastColumn)) {
      lastText = table.texts().of(row, column);
      lastColumn = column;
    }
    return lastText;
  }

  /** Whether the row means the night after its day. */
  boolean isInNightAfter() {
    int until = table.mapping().cells().nightUntil();
    try {
      return until > 0 && !blank("start") && Times.minutes(text("start")) < until;
    } catch (BadCell e) {
      return false;
    }
  }

  /** The day in a cell that holds a day and a time, null in any other. */
  @Nullable
  LocalDate dayIn(String column) {
    return table.texts().dayIn(row, column);
  }

  /** The text, or its shape where it is about a person. */
  String sayable(String column) {
    var text = text(column);
    return PersonalCells.has(table, column, raw(column)) ? PersonalCells.shape(text) : text;
  }

  public boolean blank(String column) {
    return text(column).isEmpty();
  }

  /**
   * The first of these columns that the row fills, else the first that the file
   * has, else the first.
   */
  String first(String... columns) {
    return Stream.concat(Arrays.stream(columns).filter(column -> !blank(column)),
        Arrays.stream(columns).filter(this::has)).findFirst().orElse(columns[0]);
  }

  /** The text; a blank cell sets the row aside. */
  public String required(String column) {
    var text = text(column);
    if (text.isEmpty()) {
      error(FindingCode.VALUE_MISSING, column, "The row has no " + column + ".",
          "Fill the cell in.");
    }
    return text;
  }

  /**
   * The value, the fallback when the cell is blank; a bad cell sets the row
   * aside.
   */
  public <T extends @Nullable Object> T value(String column, T fallback,
      CellParser<? extends T> parser) {
    var text = text(column);
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      return parser.parse(text);
    } catch (BadCell e) {
      error(e.code(), column, e.sentence(), e.fix());
      return fallback;
    }
  }

  /** A whole number; one above the mapping's maximum is read as that maximum. */
  int count(String column, int fallback, int min, int max) {
    int value = value(column, fallback, Numbers.whole(min, max));
    int believed = most(column, value);
    if (believed < value) {
      warn(FindingCode.ABOVE_MAXIMUM, column,
          value + " is above the maximum of " + believed + " that matcher.json gives.",
          "read as " + believed, "Correct the number, or the maximum in matcher.json.");
    }
    return believed;
  }

  /** The number, or the mapping's maximum when that is less. */
  int most(String column, int value) {
    var most = table.mapping().maximum().get(column);
    return most != null && value > most ? most.intValue() : value;
  }

  /** Whether the cells are where the header says. */
  boolean trusted() {
    return row.faults().stream().allMatch(fault -> fault.severity() == Severity.WARNING);
  }

  /**
   * The date; null, with a note, when it is in doubt, which only cells may be
   * that are safe when they say nothing.
   */
  @Nullable
  LocalDate date(String column, ColumnDates dates, String whenInDoubt) {
    if (dates.of(column).doubts(text(column))) {
      warn(FindingCode.DATE_NOT_COUNTED, column,
          "The date may be day/month or month/day: other dates are written the other way round.",
          whenInDoubt, "Set dateOrder in matcher.json, or write the date such as 2026-11-23.");
      return null;
    }
    return value(column, null, dates.of(column)::parse);
  }

  /** The column's name as the file has it. */
  String header(String column) {
    return table.header().shown(column);
  }

  public boolean yesNo(String column, boolean fallback) {
    return value(column, fallback, WordParser::yesNo);
  }

  List<String> list(String column) {
    return WordParser.list(text(column));
  }

  /**
   * The cell that the mapping takes coordinates from, empty when there is none.
   */
  String coordinateText() {
    var foreign = table.mapping().coordinatesFrom();
    int index = foreign == null ? -1 : table.header().indexOfForeign(foreign);
    return index < 0 ? "" : row.cell(index);
  }

  /** Sets the row aside. */
  void error(FindingCode code, String column, String message, String fix) {
    add(finding(code, column, message, consequence, fix));
  }

  /** An error about a cell that is taken as it stands none the less. */
  void doubt(FindingCode code, String column, String message, String action, String fix) {
    boolean before = ok;
    add(finding(code, column, message, action, fix));
    ok = before;
  }

  /** Says how a cell was read. */
  void warn(FindingCode code, String column, String message, String action, String fix) {
    add(finding(code, column, message, action, fix));
  }

  /** A finding about a cell of this row that is not added to it. */
  Finding finding(FindingCode code, String column, String message, String action, String fix) {
    var finding = code.at(table.file(), row.line(),
        column.isEmpty() ? "" : table.header().shown(column), raw(column), message, action, fix);
    return PersonalCells.has(table, column, raw(column))
        ? PersonalCells.masked(finding, repeated(column))
        : finding;
  }

  /** What a sentence about a personal cell may repeat of the row. */
  private List<String> repeated(String column) {
    var texts = new ArrayList<>(List.of(table.texts().plain(raw(column)), text(column)));
    texts.addAll(PersonalCells.contacts(raw(column)));
    if (column.equals("latitude") || column.equals("longitude")) {
      var pair = Coordinates.last(coordinateText());
      texts.addAll(List.of(text("latitude"), text("longitude")));
      texts.addAll(pair == null ? List.of() : List.of(pair));
    }
    return texts;
  }

  private void add(Finding finding) {
    if (misplaced || isErrorOfSheet(finding)) {
      return;
    }
    if (findings.isEmpty()) {
      findings = new ArrayList<>(2);
    }
    findings.add(finding);
    boolean warning = finding.severity() == Severity.WARNING;
    ok &= warning;
    legible &= warning || finding.code().equals(FindingCode.COLUMN_UNCLEAR.code());
  }

  /**
   * Whether the cell is known to show an error, so that more need not be said.
   */
  private boolean isErrorOfSheet(Finding finding) {
    return findings.stream().anyMatch(one -> one.code().equals(FindingCode.CELL_ERROR.code())
        && one.column().equals(finding.column()));
  }

  private static Finding with(Finding f, String action) {
    return new Finding(f.code(), f.severity(), f.file(), f.line(), f.column(), f.value(),
        f.message(), action, f.fix(), f.cell());
  }
}
