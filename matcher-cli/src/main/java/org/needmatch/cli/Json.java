package org.needmatch.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Unread;
import org.needmatch.internal.io.read.InputCounts;
import org.needmatch.internal.io.write.UnreadJson;

/** JSON for standard output. */
final class Json {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The object over several lines, with a line end, to be printed as it is. */
  static String pretty(ObjectNode node) {
    return write(node, true) + "\n";
  }

  /** The object on one line. */
  static String line(ObjectNode node) {
    return write(node, false);
  }

  /** What a command that failed answers. */
  static ObjectNode failure(int exitCode, String sentence) {
    var node = object();
    node.putObject("error").put("exitCode", exitCode).put("message", sentence);
    return node;
  }

  /** The object that a text is. */
  static ObjectNode tree(String text) {
    try {
      return (ObjectNode) MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was written as JSON is none.", e);
    }
  }

  /** Adds what another object has. */
  static void merge(ObjectNode node, String object) {
    node.setAll(tree(object));
  }

  static void shutOut(ObjectNode node, InputCounts counts) {
    var shutOut = node.putObject("shutOut");
    InputNotes.shutOut(counts).forEach(shutOut::put);
    counts(shutOut, "inactiveWords", counts.quiet().inactiveWords());
    counts(shutOut, "askedInVain", counts.quiet().askedInVain());
    counts(shutOut, "otherSeparators", counts.quiet().otherSeparators());
  }

  static void notRead(ObjectNode node, Unread unread) {
    node.putRawValue("notRead", new RawValue(UnreadJson.of(unread)));
  }

  private static void counts(ObjectNode node, String name, Map<String, Integer> counts) {
    var object = node.putObject(name);
    counts.forEach(object::put);
  }

  static void weeks(ObjectNode node, InputCounts counts) {
    var weeks = node.putObject("needsPerWeek");
    counts.needRowsPerWeek().forEach((week, rows) -> weeks.put(week.toString(), rows));
  }

  static void findings(ObjectNode node, List<Finding> findings) {
    var array = node.putArray("problems");
    for (var finding : findings) {
      var one = array.addObject().put("code", finding.code())
          .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
          .put("file", finding.file()).put("line", finding.line()).put("column", finding.column())
          .put("value", finding.value()).put("problem", finding.message())
          .put("action", finding.action()).put("whatToDo", finding.fix());
      if (!finding.cell().isEmpty()) {
        one.put("cell", finding.cell());
      }
    }
  }

  private static String write(ObjectNode node, boolean pretty) {
    try {
      return pretty
          ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node)
          : MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of plain values was not written.", e);
    }
  }
}
