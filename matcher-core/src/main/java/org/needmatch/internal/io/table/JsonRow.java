package org.needmatch.internal.io.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/** An object of a list, as text by name. */
record JsonRow(long line, Map<String, String> cells, @Nullable Finding fault, List<Finding> notes) {

  static JsonRow read(JsonParser parser, String file) throws IOException, TableFault {
    long line = parser.currentTokenLocation().getLineNr();
    var cells = new LinkedHashMap<String, String>();
    var spellings = new HashMap<String, String>();
    var notes = new ArrayList<Finding>();
    Finding fault = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = Surrogates.mended(parser.currentName());
      refuseTwo(spellings.put(NameMatching.key(name), name), name, file, parser);
      parser.nextToken();
      long at = parser.currentTokenLocation().getLineNr();
      var cell = cell(parser);
      if (cell != null && !Surrogates.mended(cell).equals(cell)) {
        cell = Surrogates.mended(cell);
        notes.add(FindingCode.TEXT_BROKEN.at(file, at, name, "",
            "The text holds half of a pair that makes one character.",
            "read as \uFFFD in its place", "Correct the text where it comes from."));
      }
      if (cell == null) {
        fault = FindingCode.CELL_NESTED.at(file, line, name, "",
            name + " holds an object or a list in a list.", "",
            "Give text, a number, true, false or a list of these.");
      } else if (cell.length() > CsvTable.LONGEST_CELL) {
        fault = FindingCode.CELL_TOO_LONG.at(file, line, name, cell, "The text has " + cell.length()
            + " characters; " + CsvTable.LONGEST_CELL + " is the most that is read.", "",
            "Shorten it.");
        cell = cell.substring(0, 100);
      }
      cells.put(name, cell == null ? "" : cell);
    }
    return new JsonRow(line, cells, fault, notes);
  }

  /**
   * Refuses a second spelling of a name within one object.
   *
   * @param other
   *          that was there before, null when none was
   */
  static void refuseTwo(@Nullable String other, String name, String file, JsonParser parser)
      throws TableFault {
    if (other != null) {
      throw new TableFault(
          FindingCode.JSON_MALFORMED.at(file, parser.currentTokenLocation().getLineNr(), name, "",
              "One object has the same name twice: " + other + " and " + name + ".",
              "nothing was read", "Keep one of the two."));
    }
  }

  /** Text of a value or list, null when it is nested deeper. */
  private static @Nullable String cell(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      parser.skipChildren();
      return null;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return scalar(parser);
    }
    var parts = new ArrayList<String>();
    boolean nested = false;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nested |= parser.currentToken().isStructStart();
      parser.skipChildren();
      parts.add(scalar(parser));
    }
    return nested ? null : String.join(";", parts);
  }

  private static String scalar(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
  }
}
