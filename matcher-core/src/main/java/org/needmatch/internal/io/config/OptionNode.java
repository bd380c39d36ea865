package org.needmatch.internal.io.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.TableFault;

/**
 * A part of matcher.json that says where it stands when something is wrong with
 * it.
 *
 * @param where
 *          the names on the way to it, with dots between
 */
record OptionNode(String where, JsonNode node, SettingFaults faults) {

  TableFault bad(String what, String fix) {
    return faults.bad(where, node.isValueNode() ? node.asText() : node.toString(),
        "The setting " + where + " " + what + ".", fix);
  }

  boolean isText() {
    return node.isTextual();
  }

  boolean isWhole() {
    return node.isIntegralNumber();
  }

  boolean isObject() {
    return node.isObject();
  }

  boolean isList() {
    return node.isArray();
  }

  boolean has(String name) {
    return node.has(name);
  }

  OptionNode child(String name) {
    return new OptionNode(where + "." + name, node.path(name), faults);
  }

  /** Refuses names that nobody reads. */
  OptionNode only(String... names) throws TableFault {
    for (var name : entries().keySet()) {
      if (!List.of(names).contains(name)) {
        throw bad("has no part " + name, "Known are: " + String.join(", ", names) + ".");
      }
    }
    return this;
  }

  String text() throws TableFault {
    if (!node.isTextual() || NameMatching.strip(node.asText()).isEmpty()) {
      throw bad("is not a text", "Write a text in quotes.");
    }
    return NameMatching.strip(node.asText());
  }

  String text(String name, String fallback) throws TableFault {
    return has(name) ? child(name).text() : fallback;
  }

  int whole(int least, int most) throws TableFault {
    if (!node.canConvertToInt() || !isWhole() || node.asInt() < least || node.asInt() > most) {
      throw bad("is not a whole number from " + least + " to " + most,
          "Write a number without quotes.");
    }
    return node.asInt();
  }

  boolean yes() throws TableFault {
    if (!node.isBoolean()) {
      throw bad("is neither true nor false", "Write true or false without quotes.");
    }
    return node.booleanValue();
  }

  BigDecimal positive() throws TableFault {
    if (!node.isNumber() || node.decimalValue().signum() <= 0) {
      throw bad("is not a number above 0", "Write a number without quotes.");
    }
    return node.decimalValue();
  }

  /** One entry or a list of them. */
  List<OptionNode> list() throws TableFault {
    if (node.isObject() || node.isMissingNode() || node.isNull()) {
      throw bad("is not a list", "Write a list in [ ].");
    }
    var entries = new ArrayList<OptionNode>();
    for (var each : node.isArray() ? node : List.of(node)) {
      entries.add(new OptionNode(where, each, faults));
    }
    return entries;
  }

  /** Headers, of which one may be the blank above the first column. */
  List<String> headers() throws TableFault {
    var texts = new ArrayList<String>();
    for (var each : list()) {
      texts.add(each.node.isTextual() && each.node.asText().isEmpty() ? "" : each.text());
    }
    return texts;
  }

  List<String> texts() throws TableFault {
    var texts = new ArrayList<String>();
    for (var each : list()) {
      texts.add(each.text());
    }
    return texts;
  }

  Map<String, OptionNode> entries() throws TableFault {
    if (!node.isObject()) {
      throw bad("is not an object", "Write { }; docs/data-format.md shows it.");
    }
    var entries = new LinkedHashMap<String, OptionNode>();
    node.properties().forEach(each -> entries.put(each.getKey(),
        new OptionNode(where + "." + each.getKey(), each.getValue(), faults)));
    return entries;
  }

  /** A column of ours by a name that is written here. */
  String column(Schema schema, String name) throws TableFault {
    for (var known : schema.names()) {
      if (NameMatching.key(known).equals(NameMatching.key(name))) {
        return known;
      }
    }
    throw faults.bad(where, name, schema.file() + " has no column " + name + ".",
        "Known are: " + String.join(", ", schema.names()) + ".");
  }
}
