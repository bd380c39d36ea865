package org.needmatch.internal.io.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.CellParser;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.TableFault;

/** Single settings by their dotted names. */
final class SettingValues {
  private final Map<String, JsonNode> values = new TreeMap<>();
  private final SettingFaults faults;

  private SettingValues(SettingFaults faults) {
    this.faults = faults;
  }

  /**
   * Takes all names from a document, whether nested or dotted, then the
   * overrides.
   */
  static SettingValues of(JsonNode document, Map<String, String> overrides, SettingFaults faults)
      throws TableFault {
    var settings = new SettingValues(faults);
    settings.flatten("", document);
    for (var override : overrides.entrySet()) {
      settings.put(override.getKey(), TextNode.valueOf(override.getValue()));
    }
    return settings;
  }

  @Nullable
  String text(String name) {
    var node = values.get(name);
    return node == null ? null : node.asText().strip();
  }

  double number(String name, double fallback) throws TableFault {
    return parse(name, fallback, Numbers.between(-1e12, 1e12));
  }

  int whole(String name, int fallback) throws TableFault {
    return parse(name, fallback, Numbers.whole(-1_000_000_000, 1_000_000_000));
  }

  boolean yesNo(String name, boolean fallback) throws TableFault {
    return parse(name, fallback, WordParser::yesNo);
  }

  BigDecimal decimal(String name, BigDecimal fallback) throws TableFault {
    return parse(name, fallback, Numbers::amount);
  }

  <T extends @Nullable Object> T parse(String name, T fallback, CellParser<? extends T> parser)
      throws TableFault {
    var text = text(name);
    if (text == null) {
      return fallback;
    }
    try {
      return parser.parse(text);
    } catch (BadCell e) {
      throw faults.bad(name, text, "The setting " + name + " cannot be read: " + e.sentence(),
          e.fix());
    }
  }

  private void flatten(String prefix, JsonNode object) throws TableFault {
    for (var property : object.properties()) {
      var name = prefix + property.getKey();
      if (prefix.isEmpty() && (SettingNames.MAPPINGS.contains(name) || name.equals("$schema"))) {
        continue;
      }
      if (property.getValue().isObject()) {
        flatten(name + ".", property.getValue());
      } else {
        if (values.containsKey(name)) {
          throw faults.twice(name);
        }
        put(name, property.getValue());
      }
    }
  }

  private void put(String name, JsonNode value) throws TableFault {
    if (!SettingNames.VALUES.contains(name)) {
      throw faults.unknown(name, SettingNames.known());
    }
    if (!value.isValueNode() || value.isNull()) {
      throw faults.bad(name, value.toString(), "The setting " + name + " is not a single value.",
          "Give text, a number, true or false.");
    }
    values.put(name, value);
  }
}
