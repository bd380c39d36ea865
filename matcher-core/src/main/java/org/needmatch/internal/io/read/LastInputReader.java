package org.needmatch.internal.io.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.statement.CheckCounts;
import org.needmatch.internal.statement.InputRecord;
import org.needmatch.internal.statement.InputRecord.ColumnRecord;
import org.needmatch.internal.statement.InputRecord.FileRecord;
import org.needmatch.internal.statement.LastInput;

/**
 * Reads what a plan's summary.json recorded of its input. Thread-safe; linear
 * in the size of the file.
 */
public final class LastInputReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LastInputReader() {
  }

  /**
   * The record of the plan in a folder; null when there is no plan, or one that
   * recorded nothing.
   */
  public static @Nullable LastInput read(Path planFolder) {
    var file = planFolder.resolve("summary.json");
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      var root = MAPPER.readTree(file.toFile());
      return root == null || !root.path("asked").isObject() || !root.path("input").isObject()
          ? null
          : new LastInput(footing(root.path("asked")), input(root.path("input")));
    } catch (IOException e) {
      return null;
    }
  }

  private static CheckCounts footing(JsonNode asked) {
    var policy = asked.path("policy");
    return new CheckCounts(asked.at("/needs/total").asInt(), asked.at("/needs/checked").asInt(),
        asked.at("/served/needs").asInt(), asked.at("/served/askNothing").asInt(),
        asked.at("/volunteers/active").asInt(), asked.at("/volunteers/valid").asInt(),
        policy.path("pack").asText(""), policy.path("own").asText(""),
        policy.path("maxAgeMonths").asInt());
  }

  private static InputRecord input(JsonNode input) {
    var files = new TreeMap<String, FileRecord>();
    input.path("files").properties().forEach(entry -> {
      var columns = new LinkedHashMap<String, ColumnRecord>();
      entry.getValue().path("columns").properties()
          .forEach(column -> columns.put(column.getKey(), column(column.getValue())));
      files.put(entry.getKey(), new FileRecord(entry.getValue().path("rows").asInt(), columns));
    });
    return new InputRecord(input.path("form").asText().equals("json"), files);
  }

  private static ColumnRecord column(JsonNode column) {
    var words = new TreeMap<String, Integer>();
    column.path("words").properties()
        .forEach(word -> words.put(word.getKey(), word.getValue().asInt()));
    return new ColumnRecord(column.path("read").asBoolean(true), column.path("filled").asInt(),
        words);
  }
}
