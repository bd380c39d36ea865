package org.needmatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of lists of rows, written with each row on a line of its own, so
 * that what is said of a line is known to be about that row.
 *
 * @param text
 *          the document
 * @param lines
 *          what stands on each line, from the first
 */
record NumberedRows(String text, List<At> lines) {

  static NumberedRows of(String json) {
    var root = new At("", JsonText.tree(json)).object();
    var text = new StringBuilder("{\n");
    var lines = new ArrayList<At>();
    lines.add(root);
    var comma = "";
    for (var name : (Iterable<String>) root.node()::fieldNames) {
      var value = root.name(name);
      text.append(comma).append(JsonText.line(quoted(name))).append(": ");
      lines.add(value);
      if (value.node().isArray() && !value.node().isEmpty()) {
        text.append("[\n");
        for (int i = 0; i < value.node().size(); i++) {
          lines.add(value.index(i));
          text.append(value.index(i).node()).append(i + 1 < value.node().size() ? ",\n" : "]\n");
        }
      } else {
        text.append(value.node()).append('\n');
      }
      comma = ",";
    }
    return new NumberedRows(text.append("}\n").toString(), List.copyOf(lines));
  }

  private static JsonNode quoted(String name) {
    return TextNode.valueOf(name);
  }

  /** Where a name on a line stands; the row's place when it lacks the name. */
  String pointer(long line, String name) {
    if (line < 1 || line > lines.size()) {
      return "";
    }
    var row = lines.get((int) line - 1);
    return row.node().has(name) ? row.name(name).pointer() : row.pointer();
  }

  /** Where the first row with the name has it. */
  String firstWith(String name) {
    return lines.stream().skip(1).filter(row -> row.node().has(name)).findFirst()
        .map(row -> row.name(name).pointer()).orElse("");
  }
}
