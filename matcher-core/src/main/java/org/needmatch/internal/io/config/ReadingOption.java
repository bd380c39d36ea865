package org.needmatch.internal.io.config;

import org.needmatch.internal.io.table.TableFault;

/**
 * What matcher.json may say of how an export is written, file by file. The page
 * docs/data-format.md has a row for each, as it stands here.
 */
enum ReadingOption {
  HEADER_ROW("headerRow",
      "the line in which the names of columns stand, when it is not the first that is not blank;"
          + " of several lines, the names are joined, and one in an upper line holds for the"
          + " columns to its right that have none there",
      "{\"needs.csv\": 3}", ExportShape::headerRow), //
  SKIP_ROWS("skipRows",
      "rows that are left out: by line, by their first cell that is not blank, or by a header under"
          + " which they are blank",
      "{\"needs.csv\": [4, \"Reserve\", {\"blank\": \"Email\"}]}", ExportShape::skipRows), //
  BLANK("blank",
      "words that are read as a blank cell, in all columns but those that guard people, or in the"
          + " columns named",
      "{\"volunteers.csv\": {\"*\": [\"n/a\", \"tbc\"], \"dbs_level\": [\"n/a\"]}}",
      ExportShape::blank), //
  SEPARATORS("separators", "our column → what separates the entries of its lists",
      "{\"volunteers.csv\": {\"skills\": \",\"}}", ExportShape::separators), //
  DECIMAL_COMMA("decimalComma", "our columns whose numbers have a comma before the fraction",
      "{\"volunteers.csv\": [\"max_travel_km\"]}", ExportShape::decimalComma), //
  FACTORS("factors", "our column → by what its numbers are multiplied",
      "{\"volunteers.csv\": {\"max_travel_km\": 1.609344}}", ExportShape::factors), //
  SHEET_NUMBERS("sheetNumbers",
      "our columns whose dates are a spreadsheet's own numbers; see below for those that are read"
          + " without being named",
      "{\"volunteers.csv\": [\"birth_date\"]}", ExportShape::sheetNumbers), //
  AFTERNOON("afternoon",
      "for a clock of twelve hours without am and pm: our column → the time before which a time is"
          + " in the afternoon",
      "{\"needs.csv\": {\"start\": \"08:00\", \"end\": \"08:30\"}}", ExportShape::afternoon), //
  NIGHT_UNTIL("nightUntil",
      "sessions that start before this time belong to the night after the day that their row says:"
          + " 1:30 on a Saturday is in the small hours of Sunday",
      "{\"needs.csv\": \"05:00\"}", ExportShape::nightUntil), //
  YEAR("year",
      "the year of dates that name none (`24-Nov`, `Tue 24 November`, `24/11`); two digits are of a"
          + " year from 2000 on. Not for columns that guard people, such as birth dates",
      "{\"needs.csv\": 2026}", ExportShape::year), //
  JOINS("joins",
      "another file of the folder whose columns belong to a row, where a cell of the one is a cell of"
          + " the other. They are then called such as `job.csv: Postcode`, to be mapped under"
          + " `columns`. A row without a partner is set aside; with `\"optional\": true` a blank cell"
          + " needs none",
      "{\"needs.csv\": [{\"file\": \"job.csv\", \"on\": {\"Job\": \"Id\"}}]}", ExportShape::joins), //
  COMPOSE("compose",
      "our column → the headers that it is made of. Ids of people are a hash of them, so that no"
          + " name is an id; `as` says `hash` or `text`, `with` what stands between the parts",
      "{\"volunteers.csv\": {\"volunteer_id\": [\"Name\", \"Email\"], \"name\": {\"from\":"
          + " [\"First\", \"Last\"], \"as\": \"text\", \"with\": \" \"}}}",
      ExportShape::compose), //
  SLOTS("slots", "availability from a column for each day, date or slot; see below",
      "{\"volunteers.csv\": {\"columns\": {\"Monday\": \"Mon\", \"Sat am\": \"Sat"
          + " 09:00-12:30\"}, \"words\": {\"AM\": \"09:00-12:30\", \"Maybe\": \"\"}}}",
      ExportShape::slots), //
  GRID("grid",
      "availability from a grid with a row for each time and a column for each person; see below",
      "{\"availability.csv\": {\"time\": \"Time\", \"minutes\": 30}}", ExportShape::grid), //
  SAME_PERSON("samePerson",
      "rows with one volunteer_id: the `last` stands, or they are read as one (`merge`): lists are"
          + " joined and blank cells filled; where two differ in a column that guards people, the"
          + " volunteer is set aside, in any other the first stands. Both are told",
      "{\"volunteers.csv\": \"last\"}", ExportShape::samePerson), //
  SAME_NEED("sameNeed",
      "`seats`: the rows with one need_id are one need, each of them a seat, filled or not, or as"
          + " many seats as `quantity` names a column for. What else the first row says stands; where two"
          + " differ in a column that guards people, the need is set aside",
      "{\"needs.csv\": {\"as\": \"seats\", \"quantity\": \"Qty\"}}", ExportShape::sameNeed);

  /** Reads what the option says of one file. */
  @FunctionalInterface
  interface Reader {
    void read(ExportShape shape, OptionNode node) throws TableFault;
  }

  private final String name;
  private final String meaning;
  private final String example;
  private final Reader reader;

  ReadingOption(String name, String meaning, String example, Reader reader) {
    this.name = name;
    this.meaning = meaning;
    this.example = example;
    this.reader = reader;
  }

  /** As in matcher.json. */
  String key() {
    return name;
  }

  /** For people who write matcher.json. */
  String meaning() {
    return meaning;
  }

  /** A value that can be. */
  String example() {
    return example;
  }

  void read(ExportShape shape, OptionNode node) throws TableFault {
    reader.read(shape, node);
  }
}
