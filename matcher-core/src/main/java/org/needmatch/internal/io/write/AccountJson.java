package org.needmatch.internal.io.write;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.explain.AlarmFormatter;
import org.needmatch.internal.statement.Alarm;
import org.needmatch.internal.statement.InputRecord;
import org.needmatch.internal.statement.LeftOut;
import org.needmatch.internal.statement.NotReady;

/** What is known of an input beside its problem, for programs. */
public final class AccountJson {
  private AccountJson() {
  }

  /** An object with {@code leftOut} and {@code notReady}. */
  public static String leftOut(LeftOut leftOut, NotReady notReady) {
    var root = JsonNodeFactory.instance.objectNode();
    leftOut(root, leftOut, notReady);
    return root.toString();
  }

  /** An object with {@code drift}. */
  public static String drift(List<Alarm> alarms) {
    var root = JsonNodeFactory.instance.objectNode();
    drift(root, alarms);
    return root.toString();
  }

  static void leftOut(ObjectNode root, LeftOut leftOut, NotReady notReady) {
    var node = root.putObject("leftOut");
    part(node, leftOut.all());
    var reasons = node.putObject("reasons");
    leftOut.reasons().forEach((reason, part) -> part(reasons.putObject(reason), part));
    node.put("rowsOutsideWeek", leftOut.rowsOutsideWeek());
    root.putObject("notReady").put("needs", notReady.needs()).put("seats", notReady.seats());
  }

  private static void part(ObjectNode node, LeftOut.Part part) {
    node.put("needs", part.needs()).put("seats", part.seats()).put("seatsUnknown", part.unknown());
  }

  static void drift(ObjectNode root, List<Alarm> alarms) {
    var array = root.putArray("drift");
    for (var alarm : alarms) {
      array.addObject().put("kind", SummaryJson.code(alarm.kind()))
          .put("safeguarding", alarm.safeguarding()).put("file", alarm.file())
          .put("column", alarm.column()).put("text", AlarmFormatter.say(alarm));
    }
  }

  static void input(ObjectNode root, InputRecord input) {
    var node = root.putObject("input").put("form", input.document() ? "json" : "csv");
    var files = node.putObject("files");
    input.files().forEach((name, file) -> file(files.putObject(name), file));
  }

  private static void file(ObjectNode node, InputRecord.FileRecord file) {
    node.put("rows", file.rows());
    var columns = node.putObject("columns");
    file.columns().forEach((name, column) -> {
      var one = columns.putObject(name).put("filled", column.filled()).put("share",
          file.rows() == 0 ? 0 : Math.round(1e4 * column.filled() / file.rows()) / 1e4);
      if (!column.read()) {
        one.put("read", false);
      }
      if (!column.words().isEmpty()) {
        words(one.putObject("words"), column.words());
      }
    });
  }

  private static void words(ObjectNode node, Map<String, Integer> words) {
    words.forEach(node::put);
  }
}
