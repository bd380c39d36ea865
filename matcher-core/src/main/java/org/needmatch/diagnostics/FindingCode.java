package org.needmatch.diagnostics;

import java.util.Locale;
import org.needmatch.diagnostics.Finding.Severity;

/**
 * Every code that a {@link Finding} can carry. Codes are stable: they may be
 * added to, never renamed. {@code docs/errors.md} explains each.
 */
public enum FindingCode {
  /**
   * The folder or file does not exist, or is neither a folder nor a {@code .json}
   * document.
   */
  NO_SUCH_INPUT(Kind.FILE),
  /**
   * The file or folder is there but cannot be opened: permission is denied, or a
   * folder has a file's name.
   */
  UNREADABLE(Kind.FILE),
  /**
   * {@code volunteers.csv}, {@code needs.csv}, a plan's {@code assignments.csv},
   * or a file that matcher.json names is not in the folder.
   */
  FILE_MISSING(Kind.FILE),
  /** A file does not even have a line of column names. */
  FILE_EMPTY(Kind.FILE),
  /**
   * A plan, or a certificate, is written in parts, and one of them is missing,
   * changed, or not in the list of them; the list is missing; or it is there as
   * one file as well.
   */
  PARTS_BROKEN(Kind.FILE),
  /**
   * A file is larger than 512 MB, and than the 32nd part of the memory that Java
   * may use.
   */
  FILE_TOO_LARGE(Kind.FILE),
  /**
   * A file named {@code .csv} or {@code .json} is a spreadsheet or an archive.
   */
  NOT_TEXT(Kind.FILE),
  /**
   * A required column is missing under every name that we know; the sentence
   * lists the columns that exist.
   */
  COLUMN_MISSING(Kind.FILE),
  /** The quotes do not pair up in more than 200 rows. */
  QUOTES_BROKEN(Kind.FILE),
  /**
   * The document is not JSON, or has a name twice in one object, possibly in two
   * spellings ({@code dbsLevel} and {@code dbs_level}, {@code pairs} and
   * {@code Pairs}); the finding gives the line.
   */
  JSON_MALFORMED(Kind.FILE),
  /** The document is JSON, but not of the expected form. */
  JSON_SHAPE(Kind.FILE),
  /**
   * The document has a list that is not read, although it looks like one of ours
   * or concerns what guards people.
   */
  JSON_LIST_UNKNOWN(Kind.FILE),
  /** matcher.json, or an option, has an unknown name. */
  SETTING_UNKNOWN(Kind.FILE),
  /** A setting has an impossible value. */
  SETTING_BAD(Kind.FILE),
  /** Every volunteer row was set aside, or there was none. */
  NO_VOLUNTEERS(Kind.FILE),
  /** No need is left in the planning week. */
  NO_NEEDS(Kind.FILE),
  /**
   * The file that {@code policy.own} names is not a policy that can be added: it
   * removes a requirement, or cannot be read in full.
   */
  POLICY_BAD(Kind.FILE),
  /**
   * A template of messages names what there is not, has no subject, or is called
   * as none of ours.
   */
  TEMPLATE_BAD(Kind.FILE),
  /**
   * A file in the folder that is not read looks like a copy or misspelling of one
   * of ours ({@code role.csv}, {@code roles (1).csv}, {@code matcher.json.txt}),
   * or is a table with a name that suggests what guards people.
   */
  FILE_UNCLEAR(Kind.FILE),
  /** The first line says {@code sep=} without a separator after it. */
  SEPARATOR_BAD(Kind.FILE),
  /** The first row that is not blank holds data instead of column names. */
  HEADER_MISSING(Kind.FILE),
  /**
   * An xlsx or ods cannot be read: it is damaged, locked by a password, of the
   * old format xls, something else under that name, or unpacks to far more than a
   * spreadsheet of its size holds.
   */
  WORKBOOK_BAD(Kind.FILE),
  /**
   * A workbook has several sheets with content, and none is called as our file
   * is.
   */
  SHEET_UNCLEAR(Kind.FILE),
  /**
   * The folder has two tables for one of our files, such as {@code needs.csv} and
   * {@code needs.xlsx}.
   */
  FILE_TWICE(Kind.FILE),
  /** The row has fewer cells than the header. */
  ROW_TOO_SHORT(Kind.ROW),
  /** The row has more cells than the header, so cells may have moved. */
  ROW_TOO_LONG(Kind.ROW),
  /**
   * A quoted cell does not end, goes on after its closing quote, or holds lines
   * that are rows themselves: each of its lines is set aside.
   */
  ROW_QUOTES(Kind.ROW),
  /** A cell has more than a million characters. */
  CELL_TOO_LONG(Kind.ROW),
  /** A value in the JSON form is an object, or a list in a list. */
  CELL_NESTED(Kind.ROW),
  /** A required cell is blank. */
  VALUE_MISSING(Kind.ROW),
  /** An earlier row has the same id; the first stays. */
  ID_DUPLICATE(Kind.ROW),
  /** A cell is not a number, or not a whole one. */
  NUMBER_BAD(Kind.ROW),
  /** A number is outside the range of the column. */
  NUMBER_RANGE(Kind.ROW),
  /** A word is not one of those the column knows. */
  WORD_UNKNOWN(Kind.ROW),
  /** A cell is not a date, or its year is not from 1900 to 2199. */
  DATE_BAD(Kind.ROW),
  /** The date does not exist, such as 31/02/2026. */
  DATE_IMPOSSIBLE(Kind.ROW),
  /**
   * A cell is not a time, has seconds, or is 24:00 on a Sunday as the start of a
   * session.
   */
  TIME_BAD(Kind.ROW),
  /** A cell is not a day of the week. */
  DAY_BAD(Kind.ROW),
  /** A part of {@code availability} is not a day with a start and an end. */
  WINDOW_BAD(Kind.ROW),
  /** A skill's level is not a whole number from 1 to 5. */
  SKILL_LEVEL(Kind.ROW),
  /** Latitude or longitude is not on earth. */
  COORDINATE_RANGE(Kind.ROW),
  /**
   * The minimum exceeds the number of volunteers wanted, or the core lies outside
   * the two.
   */
  COUNTS_CONTRADICT(Kind.ROW),
  /** {@code valid_until} is before {@code valid_from}. */
  DATES_CONTRADICT(Kind.ROW),
  /** areas.csv is there and lacks the area, or the area was set aside. */
  AREA_UNKNOWN(Kind.ROW),
  /** initiatives.csv is there and lacks the initiative, or it was set aside. */
  INITIATIVE_UNKNOWN(Kind.ROW),
  /**
   * A session that is not remote has no coordinates, no known postcode, and no
   * area with a place.
   */
  PLACE_MISSING(Kind.ROW),
  /** One {@code place_id} stands beside different coordinates. */
  PLACE_ID_UNCLEAR(Kind.ROW),
  /**
   * A way of travel.csv is shorter than the straight line by more than 10 m.
   */
  TRAVEL_TOO_SHORT(Kind.ROW),
  /** travel.csv has the way, for the same mode and time, in a row before. */
  TRAVEL_REPEATED(Kind.ROW),
  /** More than 1,000 rows of travel.csv have problems: the rest in one count. */
  TRAVEL_MORE(Kind.ROW),
  /** The row names a need that is not in needs.csv. */
  NEED_UNKNOWN(Kind.ROW),
  /** The row names a volunteer who is not in volunteers.csv. */
  VOLUNTEER_UNKNOWN(Kind.ROW),
  /** The row names a need that was set aside. */
  NEED_SET_ASIDE(Kind.ROW),
  /** The row names a volunteer who was set aside. */
  VOLUNTEER_SET_ASIDE(Kind.ROW),
  /** Two rows of roles.csv describe the same role. */
  ROLE_DUPLICATE(Kind.ROW),
  /** A row of pairs.csv names one volunteer twice. */
  PAIR_SAME_PERSON(Kind.ROW),
  /**
   * The need is marked as part of a paid role: it is set aside, because
   * volunteers do not replace paid staff.
   */
  PAID_ROLE(Kind.ROW),
  /**
   * The need is marked as crucial to a core service: it is set aside for the same
   * reason.
   */
  CORE_SERVICE(Kind.ROW),
  /**
   * The policy pack has no such activity, so the check it needs is unknown: the
   * need is set aside.
   */
  ACTIVITY_UNKNOWN(Kind.ROW),
  /**
   * People are served, the activity is not stated, and the row asks for no check
   * of its own: the check it needs is unknown, and the need is set aside.
   */
  ACTIVITY_NEEDED(Kind.ROW),
  /** A row names a workforce or a barred list beside {@code dbs_level} none. */
  CHECK_UNCLEAR(Kind.ROW),
  /**
   * A row fills in a column that has a meaning only with a policy pack
   * ({@code activity_code}, {@code setting}, {@code contact}, {@code supervised},
   * {@code under_16}, {@code age_band}, {@code people_present}; {@code serves}
   * where the row asks for no check of its own), and matcher.json chooses no
   * pack.
   */
  POLICY_MISSING(Kind.ROW),
  /**
   * A need of a commitment was set aside, or its needs differ in their roles or
   * numbers of seats.
   */
  COMMITMENT_BROKEN(Kind.ROW),
  /**
   * A column that is not read concerns checks, the state of a person or check,
   * ages, the people served, the setting, supervision, availability or people who
   * must not be together; or two columns mean the same one that guards people and
   * differ in this row.
   */
  COLUMN_UNCLEAR(Kind.ROW),
  /** An id holds a line break: a quote is missing somewhere. */
  ID_LINE_BREAK(Kind.ROW),
  /**
   * Some dates in the column exist only in the order that {@code dateOrder} does
   * not declare, such as 11/23/2026 in a UK file; one line for the column.
   */
  DATE_ORDER(Kind.ROW),
  /** A date in such a column that exists both ways: its row is set aside. */
  DATE_IN_DOUBT(Kind.ROW),
  /**
   * A row of a spreadsheet is hidden, by hand or by a filter: perhaps it no
   * longer counts.
   */
  ROW_HIDDEN(Kind.ROW),
  /**
   * A cell that is read shows an error such as {@code #N/A}, or holds a formula
   * that was never calculated.
   */
  CELL_ERROR(Kind.ROW),
  /**
   * A cell that guards people is merged with one before it, which has the value
   * for both.
   */
  CELL_MERGED(Kind.ROW),
  /**
   * An id is a number of more than 15 digits, of which a spreadsheet loses the
   * last.
   */
  DIGITS_LOST(Kind.ROW),
  /**
   * Cells are merged with one that stands before them: each is read with the text
   * of that one, as people see it.
   */
  CELLS_MERGED(Kind.NOTE),
  /** A column of a spreadsheet that is read is hidden. */
  COLUMN_HIDDEN(Kind.NOTE),
  /** The sheet that is read is hidden. */
  SHEET_HIDDEN(Kind.NOTE),
  /**
   * A text of the JSON form holds half of a surrogate pair, such as
   * {@code \ud800}, which is no character.
   */
  TEXT_BROKEN(Kind.NOTE),
  /** A contact cannot be used: messages go without it. */
  CONTACT_UNCLEAR(Kind.NOTE),
  /** {@code active} is neither yes nor no: the volunteer is not placed. */
  ACTIVE_UNCLEAR(Kind.NOTE),
  /** There is one coordinate of two: read as none. */
  COORDINATES_HALF(Kind.NOTE),
  /**
   * The place lies in the Indian Ocean, and in the British Isles with its
   * coordinates swapped.
   */
  COORDINATES_SWAPPED(Kind.NOTE),
  /** Both coordinates are 0. */
  COORDINATES_ZERO(Kind.NOTE),
  /** postcodes.csv lacks the postcode, or has no coordinates for it. */
  POSTCODE_NOT_FOUND(Kind.NOTE),
  /** Postcodes are used, and there is no postcodes.csv. */
  POSTCODES_MISSING(Kind.NOTE),
  /** A window or session ends when it starts: read as 24 hours. */
  WINDOW_WHOLE_DAY(Kind.NOTE),
  /** Two columns mean the same: the second is ignored. */
  COLUMN_DUPLICATE(Kind.NOTE),
  /** An unknown column looks like one of ours. */
  COLUMN_MISSPELT(Kind.NOTE),
  /** matcher.json maps a column that the file does not have. */
  COLUMN_NOT_FOUND(Kind.NOTE),
  /**
   * A number is above the {@code maximum} of matcher.json and was lowered to it.
   */
  ABOVE_MAXIMUM(Kind.NOTE),
  /** A row names a workforce or barred list but no level of check. */
  CHECK_WITHOUT_LEVEL(Kind.NOTE),
  /** A volunteer's {@code together} partner is missing: placed alone. */
  PARTNER_MISSING(Kind.NOTE),
  /** The same rule for the same two people appears twice: applied once. */
  PAIR_REPEATED(Kind.NOTE),
  /**
   * A pin names no role where there are several, or a role that the need does not
   * have: counts for continuity only.
   */
  PIN_UNCLEAR(Kind.NOTE),
  /** A pin's need or volunteer is missing or was set aside. */
  PIN_LOST(Kind.NOTE),
  /**
   * A pin fails the check that its seat asks for, or its role has no seat left
   * for it: it is not kept.
   */
  PIN_RELEASED(Kind.NOTE),
  /** A volunteer prefers something that is not an initiative. */
  PREFERS_UNKNOWN(Kind.NOTE),
  /** A volunteer avoids something that is not an initiative, area or need. */
  AVOIDS_UNKNOWN(Kind.NOTE),
  /**
   * areas.geojson is not GeoJSON, or holds no polygon of an area that areas.csv
   * names; the map shows discs only.
   */
  MAP_UNREADABLE(Kind.NOTE),
  /** A need is marked ready and has open prerequisites: read as not ready. */
  READY_UNCLEAR(Kind.NOTE),
  /**
   * A column's name looks like the content of a certificate or of a record
   * ({@code conviction}, {@code criminal_record}, {@code certificate_number},
   * {@code disclosure} …, except a {@code criminal record check}).
   */
  COLUMN_REFUSED(Kind.NOTE),
  /**
   * A need asks for a higher check than the policy pack entitles its activity to,
   * by its columns or by its weekly commitment.
   */
  CHECK_BEYOND_ROLE(Kind.NOTE),
  /**
   * A check turns away more than {@code policy.shutOutShare} of the active
   * volunteers.
   */
  CHECK_SHUTS_OUT(Kind.NOTE),
  /** The input holds records from before {@code policy.keepFrom}. */
  KEPT_TOO_LONG(Kind.NOTE),
  /**
   * {@code serves} names no group, or not the group of the activity, the setting
   * or the age band.
   */
  GROUP_UNSAID(Kind.NOTE),
  /**
   * People are served, {@code setting} is blank, and rules of the pack ask for
   * it.
   */
  SETTING_UNSAID(Kind.NOTE),
  /**
   * Nothing in the input bears on a setting, or on a column that asks for
   * something: a floor of a group that no need has, or who is likely to come
   * where everybody is sure to.
   */
  SETTING_IDLE(Kind.NOTE),
  /**
   * People are served, {@code contact} is blank, and rules of the pack ask how
   * often.
   */
  CONTACT_UNSAID(Kind.NOTE),
  /**
   * An {@code age_band} without {@code people_present}: the ratio of children to
   * adults is not checked.
   */
  RATIO_UNSAID(Kind.NOTE),
  /**
   * A workforce or barred list beside a basic or standard check, which has none,
   * or an Update Service beside a basic one, which can never be on it.
   */
  CHECK_CONTRADICTS(Kind.NOTE),
  /**
   * Volunteers have a PVG membership without a last day, although a membership
   * now lasts five years.
   */
  PVG_WITHOUT_END(Kind.NOTE),
  /**
   * Volunteers have a PVG membership, but matcher.json chooses no policy pack, so
   * no session asks for it.
   */
  PVG_WITHOUT_PACK(Kind.NOTE),
  /**
   * A policy pack is set, but some needs state neither the activity nor the
   * people served: the pack asks for no check there.
   */
  ACTIVITY_MISSING(Kind.NOTE),
  /** A need names a supervisor who is not a volunteer of the input. */
  SUPERVISOR_UNKNOWN(Kind.NOTE),
  /**
   * A person's date that cannot be right or is in doubt: a check issued after the
   * last day planned or before checks existed; a last day of a check in a file
   * without {@code dbs_level}, before the date of issue, or so far ahead that it
   * does not show whether the check has been issued; a birth date in the future
   * or more than 110 years ago; or a date that exists both ways in a column of
   * {@code date-order}.
   */
  DATE_NOT_COUNTED(Kind.NOTE),
  /**
   * {@code date}, {@code day} and {@code week_commencing} of one row disagree.
   */
  DATE_AND_DAY(Kind.NOTE),
  /**
   * Two ids of one file differ only in case, blanks, leading zeros, a {@code +}
   * in front or a {@code .0} at the end: probably one person, or session, that
   * can be booked twice.
   */
  ID_NEARLY_EQUAL(Kind.NOTE),
  /**
   * Times without am or pm that make sense on a twelve-hour clock: both are
   * before 13:00, and the session or window takes more than 12 hours (9:00-8:00),
   * or starts from 1:00 to before 5:00.
   */
  CLOCK_UNCLEAR(Kind.NOTE),
  /** A window ends at 23:59, where 24:00 is meant: read as ending at midnight. */
  WINDOW_TO_MIDNIGHT(Kind.NOTE),
  /** Every filled row has the same birth date, age, latitude or longitude. */
  COLUMN_CONSTANT(Kind.NOTE),
  /** The input differs from the previous plan's in something else. */
  DRIFT(Kind.NOTE),
  /**
   * A program that embeds needmatch solved with constraints of its own on the
   * whole plan.
   */
  CONSTRAINTS_NOT_JUDGED(Kind.NOTE),
  /**
   * The row names no row of the file that is joined to it, or one that is there
   * twice or cannot be trusted.
   */
  JOIN_MISSING(Kind.ROW),
  /**
   * Rows that are read as one person differ in a column that guards people: the
   * volunteer is set aside.
   */
  ROWS_CONTRADICT(Kind.ROW),
  /**
   * Several rows are about one person, and matcher.json says under
   * {@code samePerson} what becomes of them.
   */
  ROWS_MERGED(Kind.NOTE),
  /**
   * Rows that are read as one differ in a column that guards nobody: the first
   * stands.
   */
  ROWS_DIFFER(Kind.NOTE),
  /**
   * Cells of a column are nearly, but not quite, known words: an id, a postcode,
   * an area, a skill, a language or a gender.
   */
  NEAR_WORD(Kind.NOTE),
  /** A need falls on a closed day of {@code closedDays}. */
  CLOSED_DAY(Kind.NOTE),
  /**
   * The {@code home_area} of a volunteer is not in areas.csv, or has no place
   * there: the volunteer counts as without a home.
   */
  HOME_AREA_UNKNOWN(Kind.NOTE),
  /**
   * A row adds up others: its first cell says so, and the rest are numbers or
   * blank.
   */
  ROW_TOTAL(Kind.NOTE),
  /**
   * The cells of a column were turned into the form that ours has: a
   * spreadsheet's own numbers into dates or times, miles into kilometres.
   */
  COLUMN_CONVERTED(Kind.NOTE),
  /**
   * Compared with the previous plan's input, something that keeps people safe is
   * gone: a column, a file, a pack or checks (thresholds).
   */
  DRIFT_SAFEGUARDING(Kind.NOTE),
  /**
   * A cell of costs.csv is filled in that says nothing of an option of that kind,
   * or the file has a column that nothing reads.
   */
  COST_CELL_UNUSED(Kind.ROW);

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

  /** {@return what the code is about} */
  public Kind kind() {
    return kind;
  }

  /**
   * As written in problems.csv, in kebab-case.
   *
   * @return the text
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return how bad it is} */
  public Severity severity() {
    return kind == Kind.NOTE ? Severity.WARNING : Severity.ERROR;
  }

  /**
   * {@return a finding about a place in a file}
   *
   * @param file
   *          the file's name
   * @param line
   *          the line of the file, the header's being 1
   * @param column
   *          the column's name, null for a whole row or file
   * @param value
   *          the cell as people may see it, null for none
   * @param message
   *          a sentence for people, without personal data
   * @param action
   *          what was done
   * @param fix
   *          what to do about it
   */
  public Finding at(String file, long line, String column, String value, String message,
      String action, String fix) {
    return new Finding(code(), severity(), file, line, column, value, message, action, fix);
  }

  /**
   * {@return a finding about a whole file}
   *
   * @param file
   *          the file's name
   * @param message
   *          a sentence for people, without personal data
   * @param action
   *          what was done
   * @param fix
   *          what to do about it
   */
  public Finding of(String file, String message, String action, String fix) {
    return at(file, 0, "", "", message, action, fix);
  }
}
