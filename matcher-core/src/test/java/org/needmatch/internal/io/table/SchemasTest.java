package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.internal.io.read.InputText;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

class SchemasTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
      SpecVersion.VersionFlag.V202012,
      builder -> builder.schemaMappers(mappers -> mappers.mapPrefix("https://needmatch.org/schema/",
          DOCS.resolve("schema").toAbsolutePath().normalize().toUri().toString())));

  @Test
  void everyJsonExampleOfTheDocumentationIsValidAndReadable(@TempDir Path folder)
      throws IOException {
    var blocks = blocks("json");
    assertThat(blocks).hasSize(2);
    for (var block : blocks) {
      boolean input = new ObjectMapper().readTree(block).has("volunteers");
      assertThat(faults(input ? "input" : "matcher", block)).isEmpty();
      if (input) {
        Files.writeString(folder.resolve("input.json"), block);
        assertThat(InputText.read(folder.resolve("input.json")).findings()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"neeedTolerance\": 0.1}", "{\"needTolerance\": 2}",
      "{\"travel\": {\"detour\": 0.5}}", "{\"columns\": {\"needs.csv\": {\"x\": \"nonsense\"}}}",
      "{\"columns\": {\"people.csv\": {}}}", "{\"maximum\": {\"needs.csv\": {\"volunteers\": -1}}}",
      "{\"format\": 2}"})
  void schemaAndReaderRefuseTheSameSettings(String matcherJson, @TempDir Path folder)
      throws IOException {
    assertThat(faults("matcher", matcherJson)).isNotEmpty();
    assertThat(new InputText(folder).file("matcher.json", matcherJson).refusal().file())
        .isEqualTo("matcher.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"volunteers\": [], \"needs\": {}}",
      "{\"volunteers\": [{\"name\": \"x\"}], \"needs\": []}",
      "{\"volunteers\": [{\"volunteer_id\": \"V\"}], \"needs\": [], \"people\": []}"})
  void schemaAndReaderRefuseTheSameDocuments(String document, @TempDir Path folder)
      throws IOException {
    assertThat(faults("input", document)).isNotEmpty();
    Files.writeString(folder.resolve("input.json"), document);
    assertThat(InputText.refusal(folder.resolve("input.json")).file()).isIn("input.json",
        "volunteers.csv", "needs.csv");
  }

  @Test
  void inputSchemaHasTheColumnsOfTheReader() throws IOException {
    var lists = json("input").path("properties");
    for (var schema : Schemas.INPUT) {
      var columns = new TreeSet<String>();
      lists.path(schema.list()).path("items").path("properties").fieldNames()
          .forEachRemaining(columns::add);
      assertThat(columns).as(schema.file()).containsExactlyInAnyOrderElementsOf(schema.names());
    }
  }

  @Test
  void matcherSchemaHasTheColumnsOfTheReader() throws IOException {
    var defs = json("matcher").path("$defs");
    for (var schema : Schemas.INPUT) {
      var columns = new ArrayList<String>();
      defs.path(schema.list() + "Column").path("enum").forEach(node -> columns.add(node.asText()));
      assertThat(columns).as(schema.file()).containsExactlyInAnyOrderElementsOf(schema.names());
    }
  }

  @Test
  void documentationNamesEveryColumn() throws IOException {
    var text = Files.readString(DOCS.resolve("data-format.md"));
    for (Schema schema : Schemas.INPUT) {
      for (var column : schema.names()) {
        if (schema != Schemas.PREVIOUS || !column.equals("seat")) {
          assertThat(text).as(schema.file()).contains("`" + column + "`");
        }
      }
    }
  }

  private static List<String> faults(String schema, String document) {
    JsonSchema compiled = FACTORY.getSchema(DOCS.resolve("schema").resolve(schema + ".schema.json")
        .toAbsolutePath().normalize().toUri());
    return compiled.validate(document, InputFormat.JSON).stream().map(ValidationMessage::getMessage)
        .toList();
  }

  private static JsonNode json(String schema) throws IOException {
    return new ObjectMapper()
        .readTree(DOCS.resolve("schema").resolve(schema + ".schema.json").toFile());
  }

  private static List<String> blocks(String language) throws IOException {
    var blocks = new ArrayList<String>();
    var match = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(DOCS.resolve("data-format.md")));
    while (match.find()) {
      blocks.add(match.group(1));
    }
    return blocks;
  }
}
