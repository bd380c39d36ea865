package org.needmatch.diagnostics;

import java.util.Locale;
import org.needmatch.diagnostics.Finding.Severity;

/**
 * Every code that a {@link Finding} can carry. Codes are stable: they may be
 * added to, never renamed. {@code docs/errors.md} explains each.
 */
public enum FindingCode {
  NO_SUCH_INPUT(Kind.FILE), UNREADABLE(Kind.FILE), FILE_MISSING(Kind.FILE), FILE_EMPTY(
      Kind.FILE), FILE_TOO_LARGE(Kind.FILE), NOT_TEXT(Kind.FILE), COLUMN_MISSING(
          Kind.FILE), QUOTES_BROKEN(Kind.FILE), JSON_MALFORMED(Kind.FILE), JSON_SHAPE(
              Kind.FILE), JSON_LIST_UNKNOWN(Kind.FILE), SETTING_UNKNOWN(Kind.FILE), SETTING_BAD(
                  Kind.FILE), NO_VOLUNTEERS(Kind.FILE), NO_NEEDS(Kind.FILE), POLICY_BAD(
                      Kind.FILE), FILE_UNCLEAR(Kind.FILE), SEPARATOR_BAD(Kind.FILE), HEADER_MISSING(
                          Kind.FILE), WORKBOOK_BAD(
                              Kind.FILE), SHEET_UNCLEAR(Kind.FILE), FILE_TWICE(Kind.FILE),

  ROW_TOO_SHORT(Kind.ROW), ROW_TOO_LONG(Kind.ROW), ROW_QUOTES(Kind.ROW), CELL_TOO_LONG(
      Kind.ROW), CELL_NESTED(Kind.ROW), VALUE_MISSING(Kind.ROW), ID_DUPLICATE(Kind.ROW), NUMBER_BAD(
          Kind.ROW), NUMBER_RANGE(Kind.ROW), WORD_UNKNOWN(
              Kind.ROW), DATE_BAD(Kind.ROW), DATE_IMPOSSIBLE(Kind.ROW), TIME_BAD(Kind.ROW), DAY_BAD(
                  Kind.ROW), WINDOW_BAD(Kind.ROW), SKILL_LEVEL(Kind.ROW), COORDINATE_RANGE(
                      Kind.ROW), COUNTS_CONTRADICT(Kind.ROW), DATES_CONTRADICT(
                          Kind.ROW), AREA_UNKNOWN(Kind.ROW), INITIATIVE_UNKNOWN(
                              Kind.ROW), PLACE_MISSING(Kind.ROW), NEED_UNKNOWN(
                                  Kind.ROW), VOLUNTEER_UNKNOWN(Kind.ROW), NEED_SET_ASIDE(
                                      Kind.ROW), VOLUNTEER_SET_ASIDE(Kind.ROW), ROLE_DUPLICATE(
                                          Kind.ROW), PAIR_SAME_PERSON(Kind.ROW), PAID_ROLE(
                                              Kind.ROW), CORE_SERVICE(Kind.ROW), ACTIVITY_UNKNOWN(
                                                  Kind.ROW), ACTIVITY_NEEDED(
                                                      Kind.ROW), CHECK_UNCLEAR(
                                                          Kind.ROW), POLICY_MISSING(
                                                              Kind.ROW), COMMITMENT_BROKEN(
                                                                  Kind.ROW), COLUMN_UNCLEAR(
                                                                      Kind.ROW), ID_LINE_BREAK(
                                                                          Kind.ROW), DATE_ORDER(
                                                                              Kind.ROW), DATE_IN_DOUBT(
                                                                                  Kind.ROW),

  ROW_HIDDEN(Kind.ROW), CELL_ERROR(Kind.ROW), CELL_MERGED(Kind.ROW), DIGITS_LOST(Kind.ROW),

  CELLS_MERGED(Kind.NOTE), COLUMN_HIDDEN(Kind.NOTE), SHEET_HIDDEN(Kind.NOTE),

  TEXT_BROKEN(Kind.NOTE), ACTIVE_UNCLEAR(Kind.NOTE), COORDINATES_HALF(
      Kind.NOTE), COORDINATES_SWAPPED(Kind.NOTE), COORDINATES_ZERO(Kind.NOTE), POSTCODE_NOT_FOUND(
          Kind.NOTE), POSTCODES_MISSING(Kind.NOTE), WINDOW_WHOLE_DAY(Kind.NOTE), COLUMN_DUPLICATE(
              Kind.NOTE), COLUMN_MISSPELT(Kind.NOTE), COLUMN_NOT_FOUND(Kind.NOTE), ABOVE_MAXIMUM(
                  Kind.NOTE), CHECK_WITHOUT_LEVEL(Kind.NOTE), PARTNER_MISSING(
                      Kind.NOTE), PAIR_REPEATED(Kind.NOTE), PIN_UNCLEAR(Kind.NOTE), PIN_LOST(
                          Kind.NOTE), PIN_RELEASED(Kind.NOTE), PREFERS_UNKNOWN(
                              Kind.NOTE), AVOIDS_UNKNOWN(Kind.NOTE), MAP_UNREADABLE(
                                  Kind.NOTE), READY_UNCLEAR(Kind.NOTE), COLUMN_REFUSED(
                                      Kind.NOTE), CHECK_BEYOND_ROLE(Kind.NOTE), CHECK_SHUTS_OUT(
                                          Kind.NOTE), KEPT_TOO_LONG(Kind.NOTE), GROUP_UNSAID(
                                              Kind.NOTE), SETTING_UNSAID(Kind.NOTE), CONTACT_UNSAID(
                                                  Kind.NOTE), RATIO_UNSAID(
                                                      Kind.NOTE), CHECK_CONTRADICTS(
                                                          Kind.NOTE), PVG_WITHOUT_END(
                                                              Kind.NOTE), PVG_WITHOUT_PACK(
                                                                  Kind.NOTE), ACTIVITY_MISSING(
                                                                      Kind.NOTE), SUPERVISOR_UNKNOWN(
                                                                          Kind.NOTE), DATE_NOT_COUNTED(
                                                                              Kind.NOTE), DATE_AND_DAY(
                                                                                  Kind.NOTE), ID_NEARLY_EQUAL(
                                                                                      Kind.NOTE), CLOCK_UNCLEAR(
                                                                                          Kind.NOTE), WINDOW_TO_MIDNIGHT(
                                                                                              Kind.NOTE), COLUMN_CONSTANT(
                                                                                                  Kind.NOTE), DRIFT(
                                                                                                      Kind.NOTE), CONSTRAINTS_NOT_JUDGED(
                                                                                                          Kind.NOTE), JOIN_MISSING(
                                                                                                              Kind.ROW), ROWS_CONTRADICT(
                                                                                                                  Kind.ROW), ROWS_MERGED(
                                                                                                                      Kind.NOTE), ROWS_DIFFER(
                                                                                                                          Kind.NOTE), NEAR_WORD(
                                                                                                                              Kind.NOTE), CLOSED_DAY(
                                                                                                                                  Kind.NOTE), HOME_AREA_UNKNOWN(
                                                                                                                                      Kind.NOTE), ROW_TOTAL(
                                                                                                                                          Kind.NOTE), COLUMN_CONVERTED(
                                                                                                                                              Kind.NOTE), DRIFT_SAFEGUARDING(
                                                                                                                                                  Kind.NOTE);

  /** What a code is about. */
  public enum Kind {
    /** Nothing can be made of the input. */
    FILE,
    /** A row was set aside or ignored. */
    ROW,
    /** Taken, in the way that the finding's action says. */
    NOTE
  }

  private final Kind kind;

  FindingCode(Kind kind) {
    this.kind = kind;
  }

  /** What the code is about. */
  public Kind kind() {
    return kind;
  }

  /** As written in problems.csv, in kebab-case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad it is. */
  public Severity severity() {
    return kind == Kind.NOTE ? Severity.WARNING : Severity.ERROR;
  }

  /** A finding about a place in a file. */
  public Finding at(String file, long line, String column, String value, String message,
      String action, String fix) {
    return new Finding(code(), severity(), file, line, column, value, message, action, fix);
  }

  /** A finding about a whole file. */
  public Finding of(String file, String message, String action, String fix) {
    return at(file, 0, "", "", message, action, fix);
  }
}
