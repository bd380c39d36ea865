package org.needmatch.internal.io.init;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A preset with the files that it was found in.
 *
 * @param files
 *          the preset's name of each table that was found to the file that it
 *          is
 * @param settings
 *          what matcher.json says of them, ready to be written
 * @param questions
 *          those that arise with these files
 */
public record PresetMatch(Preset preset, Map<String, String> files, ObjectNode settings,
    List<PresetQuestion> questions) {

  /** The same with the answer yes to one of its questions. */
  public PresetMatch with(PresetQuestion question) {
    var more = settings.deepCopy();
    merge(more, question.line());
    return new PresetMatch(preset, files, more,
        questions.stream().filter(one -> !one.equals(question)).toList());
  }

  /** Puts one object into another, entry by entry. */
  static void merge(ObjectNode into, ObjectNode more) {
    for (var entry : more.properties()) {
      if (into.get(entry.getKey()) instanceof ObjectNode inner
          && entry.getValue() instanceof ObjectNode added) {
        merge(inner, added);
      } else {
        into.set(entry.getKey(), entry.getValue().deepCopy());
      }
    }
  }

  /** How many columns told the files. */
  int certainty() {
    return preset.tables().stream().filter(table -> files.containsKey(table.name()))
        .mapToInt(table -> table.header().size()).sum();
  }
}
