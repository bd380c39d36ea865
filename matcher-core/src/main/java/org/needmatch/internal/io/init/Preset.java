package org.needmatch.internal.io.init;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.Dates;

/**
 * How the export of one system is read. Immutable but for its JSON, which
 * nobody may change.
 *
 * @param name
 *          in lower case, as people write it after {@code --preset}
 * @param title
 *          what the system is called
 * @param export
 *          how the export is made there
 * @param onlyByName
 *          whether its headers are so common, or so little confirmed, that they
 *          tell nothing by themselves
 * @param settings
 *          the parts of matcher.json that are about no single file
 */
public record Preset(String name, String title, String export, boolean onlyByName,
    List<PresetSource> sources, List<PresetTable> tables, ObjectNode settings,
    List<PresetQuestion> questions) {

  /**
   * The preset for some files, null when they are not an export of the system.
   * One file may be several tables: its people, and the shifts that they took.
   *
   * @param files
   *          name of each file, or of a workbook and a sheet with {@code #}
   *          between, to its headers
   */
  public @Nullable PresetMatch match(Map<String, List<String>> files) {
    var names = new LinkedHashMap<String, List<String>>();
    var found = new LinkedHashMap<String, String>();
    var taken = new HashSet<String>();
    var dates = new Dates("us".equals(settings.path("dateOrder").asText()));
    for (var table : tables) {
      if (table.of() == null || !taken.contains(table.of())) {
        for (var file : files.entrySet()) {
          var bound = table.bind(file.getValue(), dates);
          if (bound != null) {
            names.put(table.name(), List.of(file.getKey()));
            bound.forEach((column, headers) -> names.put(table.name() + "." + column, headers));
            found.put(table.name(), file.getKey());
            taken.add(String.valueOf(table.of()));
            break;
          }
        }
        if (!found.containsKey(table.name()) && !table.optional()) {
          return null;
        }
      }
    }
    return new PresetMatch(this, found, settings(new Placeholders(names), found),
        questions(new Placeholders(names), files));
  }

  private ObjectNode settings(Placeholders names, Map<String, String> found) {
    var all = JsonNodeFactory.instance.objectNode();
    all.setAll(names.fill(settings));
    for (var table : tables) {
      var file = found.get(table.name());
      var ours = table.of();
      if (file != null && ours != null) {
        if (!file.equals(ours)) {
          all.withObjectProperty("files").put(ours, file);
        }
        names.fill(table.settings()).properties()
            .forEach(part -> all.withObjectProperty(part.getKey()).set(ours, part.getValue()));
      }
    }
    return all;
  }

  private List<PresetQuestion> questions(Placeholders names, Map<String, List<String>> files) {
    return questions.stream()
        .filter(one -> one.about().isEmpty() || files.values().stream()
            .anyMatch(file -> PresetTable.find(one.about(), file) != null))
        .map(one -> new PresetQuestion(one.name(), one.about(), one.text(), names.fill(one.line())))
        .toList();
  }
}
