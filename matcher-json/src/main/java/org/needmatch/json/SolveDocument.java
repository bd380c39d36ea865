package org.needmatch.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What {@code solve} answers: the plan's summary.json, whose {@code format} is
 * 1, and beside its names what only the reader of the answer wants to know.
 *
 * @param summary
 *          summary.json
 * @param more
 *          the names beside
 */
public record SolveDocument(JsonValue summary, More more) implements JsonDocument {

  /**
   * What is said beside the summary.
   *
   * @param out
   *          the plan's folder
   * @param needsPerWeek
   *          rows of needs.csv by the Monday of their week
   * @param problems
   *          everything that was not taken as it stood
   */
  public record More(String out, Map<String, Integer> needsPerWeek,
      List<CommandDocument.Problem> problems, CheckDocument.ShutOut shutOut) {
  }

  @Override
  public String json() {
    return JsonText.pretty(tree());
  }

  @Override
  public String line() {
    return JsonText.line(tree());
  }

  private ObjectNode tree() {
    var tree = (ObjectNode) JsonText.tree(summary.json());
    RecordWriter.fill(tree, more);
    return tree;
  }
}
