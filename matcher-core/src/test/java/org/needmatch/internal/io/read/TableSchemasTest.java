package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/schema says of tables, and that our own data sets keep to it. */
final class TableSchemasTest {
  private static final Path DOCS = Path.of("..", "docs", "schema");
  private static final Path DATASETS = Path.of("..", "datasets");

  @TempDir
  Path folder;

  /** Run with -Dneedmatch.write=true to write them. */
  @Test
  void documentsAreWhatTheDeclarationSays() throws IOException {
    for (var document : TableSchemas.documents().entrySet()) {
      var file = DOCS.resolve(document.getKey());
      if (Boolean.getBoolean("needmatch.write")) {
        Files.writeString(file, document.getValue());
      }
      assertThat(file).exists().content().isEqualTo(document.getValue());
    }
  }

  static Stream<Path> inputs() throws IOException {
    try (var all = Files.walk(DATASETS, 3)) {
      return all.filter(path -> Files.exists(path.resolve("volunteers.csv"))
          && Files.exists(path.resolve("needs.csv"))).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void dataSetsAreValid(Path input) throws IOException {
    assertThat(faults(input)).isEmpty();
  }

  @Test
  void faultsAreFound() throws IOException {
    Files.writeString(folder.resolve("volunteers.csv"),
        "volunteer_id,active,dbs_level,max_travel_km,birth_date,dbs_workforce\n"
            + "V1,yes,none,5,2000-01-01,child;adult\nV1,maybe,super,-1,soon,kids\n,no,,,,\n");
    assertThat(faults(folder)).hasSize(7);
  }

  private static List<String> faults(Path input) throws IOException {
    var faults = new ArrayList<String>();
    var data = new ObjectMapper().readTree(DOCS.resolve("datapackage.json").toFile());
    for (var resource : data.path("resources")) {
      var file = input.resolve(resource.path("path").asText());
      if (Files.exists(file)) {
        var schema = new ObjectMapper()
            .readTree(DOCS.resolve(resource.path("schema").asText()).toFile());
        faults(file, schema, faults);
      }
    }
    return faults;
  }

  private static void faults(Path file, JsonNode schema, List<String> faults) throws IOException {
    var keys = new HashSet<List<String>>();
    var key = StreamSupport.stream(schema.path("primaryKey").spliterator(), false)
        .map(JsonNode::asText).toList();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (var row : csv) {
        for (var field : schema.path("fields")) {
          var cell = row.findField(field.path("name").asText());
          if (cell.isPresent() && !holds(field, cell.get())) {
            faults.add(file + ":" + row.getStartingLineNumber() + " " + field.path("name").asText()
                + " = " + cell.get());
          }
        }
        if (!key.isEmpty() && !keys.add(key.stream().map(row::getField).toList())) {
          faults.add(file + ":" + row.getStartingLineNumber() + " " + key);
        }
      }
    }
  }

  private static boolean holds(JsonNode field, String cell) {
    var constraints = field.path("constraints");
    if (cell.isEmpty()) {
      return !constraints.path("required").asBoolean();
    }
    var pattern = constraints.path("pattern").asText();
    var words = StreamSupport.stream(constraints.path("enum").spliterator(), false)
        .map(JsonNode::asText).toList();
    return (pattern.isEmpty() || cell.matches(pattern)) && (words.isEmpty() || words.contains(cell))
        && switch (field.path("type").asText()) {
          case "boolean" ->
            List.of("yes", "y", "true", "1", "no", "n", "false", "0").contains(cell);
          case "integer", "number" -> inRange(cell, constraints);
          default -> true;
        };
  }

  private static boolean inRange(String cell, JsonNode constraints) {
    try {
      double value = Double.parseDouble(cell);
      return value <= constraints.path("maximum").asDouble(Double.MAX_VALUE)
          && value >= constraints.path("minimum").asDouble(-Double.MAX_VALUE)
          && (!constraints.has("exclusiveMinimum")
              || value > constraints.path("exclusiveMinimum").asDouble());
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
