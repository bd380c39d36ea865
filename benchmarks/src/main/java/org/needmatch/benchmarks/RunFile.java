package org.needmatch.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.needmatch.benchmarks.library.Library;

/**
 * A file that declares a comparison beforehand: strategies, limits, seeds, and
 * which inputs are for tuning and which for the test.
 */
final class RunFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NAMES = List.of("strategies", "time", "steps", "threads",
      "heap", "seeds", "sets");
  private static final List<String> SET_NAMES = List.of("sizes", "density", "citySeeds", "data",
      "library");

  private final Path file;

  private RunFile(Path file) {
    this.file = file;
  }

  /**
   * @throws IllegalArgumentException
   *           when the file does not declare a comparison
   */
  static RunPlan read(Path file) throws IOException {
    return new RunFile(file).plan();
  }

  private RunPlan plan() throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is no JSON: " + e.getOriginalMessage(), e);
    }
    known(root, "the file", NAMES);
    var sets = new ArrayList<RunPlan.InputSet>();
    for (Map.Entry<String, JsonNode> set : root.path("sets").properties()) {
      sets.add(new RunPlan.InputSet(set.getKey(), sources(set.getKey(), set.getValue())));
    }
    double seconds = root.has("time") ? new TimeConverter().convert(root.get("time").asText()) : 0;
    var settings = new RunLimits(seconds, root.path("steps").asLong(0),
        root.path("threads").asInt(Runtime.getRuntime().availableProcessors()),
        root.path("heap").asText(""));
    return new RunPlan(settings, texts(root.path("strategies")),
        Seeds.parse(root.path("seeds").asText("1")), sets);
  }

  private List<InputSource> sources(String name, JsonNode set) throws IOException {
    known(set, "the set \"" + name + "\"", SET_NAMES);
    var found = new ArrayList<InputSource>();
    var densities = set.path("density");
    var sizes = texts(set.path("sizes")).stream().map(new Size.Converter()::convert).toList();
    for (var size : sizes) {
      for (double density : densities.isMissingNode() ? List.of(0.0) : numbers(densities)) {
        for (long seed : Seeds.parse(set.path("citySeeds").asText("1"))) {
          found.add(new InputSource.City(size, density, seed));
        }
      }
    }
    texts(set.path("data")).forEach(text -> found.add(new InputSource.Folder(Path.of(text))));
    var patterns = texts(set.path("library"));
    if (!patterns.isEmpty()) {
      Library.here().named(patterns).forEach(one -> found.add(new InputSource.Frozen(one)));
    }
    return found;
  }

  private void known(JsonNode node, String where, List<String> names) {
    var unknown = new TreeSet<String>();
    node.fieldNames().forEachRemaining(unknown::add);
    names.forEach(unknown::remove);
    if (!node.isObject() || !unknown.isEmpty()) {
      throw new IllegalArgumentException(file + ": " + where + " has " + unknown
          + ", which nothing reads. It may have " + names + ".");
    }
  }

  private static List<String> texts(JsonNode node) {
    return list(node).stream().map(JsonNode::asText).toList();
  }

  private static List<Double> numbers(JsonNode node) {
    return list(node).stream().map(JsonNode::asDouble).toList();
  }

  /** A list, or one value without its brackets. */
  private static List<JsonNode> list(JsonNode node) {
    var all = node.isArray() ? node : JsonNodeFactory.instance.arrayNode();
    return node.isValueNode()
        ? List.of(node)
        : StreamSupport.stream(all.spliterator(), false).toList();
  }
}
