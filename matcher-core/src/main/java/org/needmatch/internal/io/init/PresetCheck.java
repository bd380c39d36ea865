package org.needmatch.internal.io.init;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/**
 * Holds a preset to what presets promise: names that are known, a source, and
 * no column that guards people read as anything but what it is called.
 */
record PresetCheck(Preset preset) {
  void check() {
    if (preset.sources().isEmpty()) {
      throw bad("has no sources");
    }
    if (preset.tables().isEmpty()) {
      throw bad("has no tables");
    }
    var names = names();
    refuse(preset.settings(), names);
    for (var question : preset.questions()) {
      refuse(question.line(), names);
    }
    for (var table : preset.tables()) {
      refuse(table.settings(), names);
      for (var schema : Schemas.ALL) {
        if (schema.file().equals(table.of())) {
          guards(table, schema);
        }
      }
    }
  }

  private Set<String> names() {
    var names = new HashSet<String>();
    for (var table : preset.tables()) {
      if (table.header().isEmpty()) {
        throw bad("has a table " + table.name() + " that no header tells");
      }
      names.add(table.name());
      table.header().keySet().forEach(column -> names.add(table.name() + "." + column));
      table.others().keySet().forEach(column -> names.add(table.name() + "." + column));
      if (table.days()) {
        names.add(table.name() + "." + PresetTable.DAYS);
      }
    }
    return names;
  }

  private void refuse(JsonNode node, Set<String> names) {
    for (var property : node.properties()) {
      refuse(property.getKey(), names);
      refuse(property.getValue(), names);
    }
    node.forEach(each -> refuse(each, names));
    if (node.isTextual()) {
      refuse(node.asText(), names);
    }
  }

  private void refuse(String text, Set<String> names) {
    Placeholders.NAME.matcher(text).results().map(one -> one.group(1))
        .filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
          throw bad("speaks of {" + name + "}, which is no table or column of it");
        });
  }

  private void guards(PresetTable table, Schema schema) {
    for (var part : table.settings().properties()) {
      for (var entry : part.getValue().properties()) {
        if (part.getKey().equals("columns")) {
          for (var ours : entry.getValue().isArray()
              ? entry.getValue()
              : Set.of(entry.getValue())) {
            guard(table, schema, entry.getKey(), ours.asText());
          }
        } else {
          guard(table, schema, "", entry.getKey());
        }
      }
    }
  }

  private void guard(PresetTable table, Schema schema, String header, String ours) {
    if (schema.names().contains(ours) && schema.isGuard(ours) && !GuardedColumns.SAFE.contains(ours)
        && !NameMatching.key(header).equals(NameMatching.key(ours))) {
      throw bad("reads " + ours + " of " + table.name() + ", which guards people, from "
          + (header.isEmpty() ? "nothing that is called so" : header) + ": make it a question");
    }
  }

  private IllegalArgumentException bad(String what) {
    return new IllegalArgumentException("The preset " + preset.name() + " " + what + ".");
  }
}
