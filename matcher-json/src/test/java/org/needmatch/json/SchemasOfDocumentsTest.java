package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.testdomain.TinyProblems;

/** Schemas say of documents what the reader says of them. */
class SchemasOfDocumentsTest {
  private static final int MOST_FAULTS = 120;

  static List<Class<?>> documents() {
    return RecordSchema.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void schemaIsThatOfTheRecord(Class<?> document) throws IOException {
    var file = RecordSchema.SCHEMAS.resolve(RecordSchema.file(document));
    assertThat(file).as("to be written by RecordSchema.main").exists();
    assertThat(Files.readString(file)).as("%s, written anew by RecordSchema.main", file)
        .isEqualTo(RecordSchema.of(document));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void documentsOfInventedWeeksAreValid(long seed) {
    var problem = Samples.problem(seed);
    assertThat(SchemaFiles.faults("input.schema.json", ProblemJson.write(problem))).isEmpty();
    for (var document : Samples.of(problem)) {
      assertThat(faults(document, document.json())).as(document.json()).isEmpty();
    }
    for (var document : Samples.asking(problem)) {
      assertThat(faults(document, document.json())).as(document.json()).isEmpty();
      assertThat(RecordReader.document(document.json(), document.getClass()).line())
          .isEqualTo(document.line());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"programmes/family-by-family", "programmes/shared-lives-goal",
      "programmes/goodgym", "programmes/city-year"})
  void problemsOfDataSetsAreValidAndReadBack(String name) throws Exception {
    var problem = ProblemReader.read(Path.of("..", "datasets", name), ReadOptions.defaults())
        .problem();
    var json = ProblemJson.write(problem);
    assertThat(SchemaFiles.faults("input.schema.json", json)).isEmpty();
    assertThat(ProblemJson.write(ProblemJson.read(json))).isEqualTo(json);
  }

  @Test
  void schemaAndReaderRefuseTheSameBrokenDocuments() {
    Map<String, JsonDocument> samples = new LinkedHashMap<>();
    for (long seed = 0; seed < 6; seed++) {
      Samples.of(TinyProblems.random(seed))
          .forEach(one -> samples.merge(one.getClass().getSimpleName(), one,
              (a, b) -> a.json().length() >= b.json().length() ? a : b));
    }
    assertThat(samples).hasSizeGreaterThan(14);
    samples.computeIfPresent("ProblemChangesDocument", (name, one) -> withoutRows(one));
    samples.values().forEach(SchemasOfDocumentsTest::refusesBroken);
  }

  /** Rows of a problem are read when the problem is known. */
  private static JsonDocument withoutRows(JsonDocument document) {
    return new ProblemChangesDocument(((ProblemChangesDocument) document).changes().stream()
        .filter(one -> !(one instanceof ProblemChangesDocument.AddNeed)
            && !(one instanceof ProblemChangesDocument.AddVolunteer))
        .toList());
  }

  private static void refusesBroken(JsonDocument document) {
    var tree = JsonText.tree(document.json());
    var broken = new ArrayList<Consumer<JsonNode>>();
    collect(tree, "", broken, mayLack(document.getClass()));
    assertThat(broken).hasSizeGreaterThan(6);
    int step = Math.max(1, broken.size() / MOST_FAULTS);
    for (int i = 0; i < broken.size(); i += step) {
      var copy = tree.deepCopy();
      broken.get(i).accept(copy);
      var text = copy.toString();
      assertThat(faults(document, text)).as(text).isNotEmpty();
      assertThatThrownBy(() -> RecordReader.document(text, type(document))).as(text)
          .isInstanceOf(JsonDocumentException.class).hasMessageEndingWith(".");
    }
  }

  /** Names that a document may lack. */
  private static Set<String> mayLack(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(one -> Shape.isInline(one) && one.getType().isRecord()
            ? mayLack(one.getType()).stream()
            : Shape.mayLack(one) ? Stream.of(Shape.name(one)) : Stream.of())
        .collect(Collectors.toSet());
  }

  /** A name more, each name of a document's own missing, each value another. */
  private static void collect(JsonNode node, String pointer, List<Consumer<JsonNode>> broken,
      Set<String> mayLack) {
    if (node instanceof ObjectNode object) {
      if (isOfARecord(object)) {
        broken.add(root -> ((ObjectNode) root.at(pointer)).put("unheardOf", 1));
      }
      object.properties().forEach(entry -> {
        var inner = pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
        broken.add(
            root -> ((ObjectNode) root.at(pointer)).set(entry.getKey(), other(entry.getValue())));
        if (pointer.isEmpty() && !mayLack.contains(entry.getKey())) {
          broken.add(root -> ((ObjectNode) root).remove(entry.getKey()));
        }
        collect(entry.getValue(), inner, broken, mayLack);
      });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), pointer + "/" + i, broken, mayLack);
      }
    }
  }

  /** Objects by id have any names; their values are objects or numbers. */
  private static boolean isOfARecord(ObjectNode object) {
    return !object.isEmpty() && object.properties().stream()
        .anyMatch(one -> !one.getValue().isObject() && !one.getValue().isIntegralNumber());
  }

  private static JsonNode other(JsonNode value) {
    return value.isTextual()
        ? JsonNodeFactory.instance.numberNode(7)
        : JsonNodeFactory.instance.textNode("seven");
  }

  private static List<String> faults(JsonDocument document, String json) {
    return SchemaFiles.faults(RecordSchema.file(type(document)), json);
  }

  private static Class<?> type(JsonDocument document) {
    return Arrays.stream(document.getClass().getInterfaces())
        .filter(one -> one.isAnnotationPresent(Kinds.class)).findFirst().<Class<?>>map(one -> one)
        .orElse(document.getClass());
  }
}
