package org.needmatch.internal.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/**
 * Reads the JSON form of an input: one document with a list per file. A list in
 * a cell is an array. Linear in the size of the document.
 */
public final class JsonTables {
  /** The name under which the document holds what else is in matcher.json. */
  public static final String SETTINGS = "matcher";

  /** The name under which a document says what it is; it need not. */
  public static final String FORMAT = "format";

  /** The form that is read. */
  public static final String PROBLEM = "needmatch/problem/1";

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final SourceFile source;
  private final Map<String, List<JsonRow>> lists = new LinkedHashMap<>();
  private final SortedMap<String, Long> unknown = new TreeMap<>();
  private final JsonOtherLists others;
  private @Nullable String settings;
  private long settingsLine = 1;

  private JsonTables(SourceFile source) {
    this.source = source;
    others = new JsonOtherLists(source.name(), FACTORY);
  }

  /**
   * Reads a document.
   *
   * @throws TableFault
   *           when it is not JSON, or not of that form
   */
  public static JsonTables read(SourceFile source) throws TableFault {
    var tables = new JsonTables(source);
    var text = TextDecoder.decode(source);
    if (NameMatching.strip(text).isEmpty()) {
      throw new TableFault(FindingCode.FILE_EMPTY.of(source.name(), source.name() + " is empty.",
          "nothing was read", "Export it again."));
    }
    try (var parser = FACTORY.createParser(text)) {
      tables.document(parser, text);
    } catch (JsonProcessingException e) {
      throw malformed(source.name(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  private static TableFault malformed(String file, JsonProcessingException e) {
    var at = e.getLocation();
    return new TableFault(FindingCode.JSON_MALFORMED.at(file, at == null ? 0 : at.getLineNr(), "",
        "", file + " is not JSON: " + e.getOriginalMessage() + ".", "nothing was read",
        "Correct the document at this line."));
  }

  /** The text of the settings, null when there are none. */
  public @Nullable String settings() {
    return settings;
  }

  /** Line at which the settings start. */
  public long settingsLine() {
    return settingsLine;
  }

  /** What is no list of ours, each name with its line. */
  public SortedMap<String, Long> unknown() {
    return Collections.unmodifiableSortedMap(unknown);
  }

  /** Whether a list that is not ours is joined to one that is. */
  public boolean isJoined(String name) {
    return others.isJoined(name);
  }

  /** Whether there is such a list, or the settings. */
  public boolean has(String name) {
    return name.equals(SETTINGS) ? settings != null : lists.containsKey(name);
  }

  /**
   * The list of a schema as a table, null when the document has none.
   *
   * @throws TableFault
   *           when a required column is nowhere
   */
  public @Nullable Table table(Schema schema, Mapping mapping, Consumer<Finding> log)
      throws TableFault {
    var list = lists.get(schema.list());
    if (list == null) {
      return null;
    }
    var table = TableBinder.bind(JsonColumns.table(source.name(), list, 0), LineFlaws.NONE, false,
        new TableContext(schema, mapping, others::find, log));
    list.forEach(row -> row.notes().forEach(log));
    return table;
  }

  private void document(JsonParser parser, String text) throws IOException, TableFault {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw shape(parser, "The document is not an object with lists such as volunteers and needs.");
    }
    var spellings = new HashMap<String, String>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      JsonRow.refuseTwo(spellings.put(NameMatching.key(name), name), name, source.name(), parser);
      parser.nextToken();
      if (NameMatching.key(name).equals(SETTINGS)) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        settingsLine = parser.currentTokenLocation().getLineNr();
        parser.skipChildren();
        settings = text.substring(start, (int) parser.currentLocation().getCharOffset());
      } else if (FORMAT.equals(name)) {
        if (!PROBLEM.equals(parser.getText())) {
          throw shape(parser, "The document says that its format is " + parser.getText() + ", not "
              + PROBLEM + ".");
        }
      } else if (!"$schema".equals(name)) {
        list(parser, name, text);
      }
    }
    if (parser.nextToken() != null) {
      throw shape(parser, "There is more than one document in the file.");
    }
  }

  private void list(JsonParser parser, String name, String text) throws IOException, TableFault {
    var schema = Schemas.INPUT.stream()
        .filter(s -> NameMatching.key(s.list()).equals(NameMatching.key(name))).findFirst()
        .orElse(null);
    if (schema == null) {
      var start = parser.currentTokenLocation();
      unknown.put(name, (long) start.getLineNr());
      parser.skipChildren();
      others.add(name, text.substring((int) start.getCharOffset(),
          (int) parser.currentLocation().getCharOffset()), start.getLineNr());
      return;
    }
    lists.put(schema.list(), rows(parser, source.name(), name));
  }

  /** The objects of a list at which a parser stands. */
  static List<JsonRow> rows(JsonParser parser, String file, String name)
      throws IOException, TableFault {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw shape(parser, file, "What " + name + " holds is not a list of objects.");
    }
    var rows = new ArrayList<JsonRow>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw shape(parser, file, "An entry of " + name + " is not an object.");
      }
      rows.add(JsonRow.read(parser, file));
    }
    return rows;
  }

  private TableFault shape(JsonParser parser, String message) {
    return shape(parser, source.name(), message);
  }

  private static TableFault shape(JsonParser parser, String file, String message) {
    return new TableFault(FindingCode.JSON_SHAPE.at(file, parser.currentTokenLocation().getLineNr(),
        "", "", message, "nothing was read",
        "Write {\"volunteers\": [{…}], \"needs\": [{…}]}; docs/data-format.md shows it."));
  }
}
