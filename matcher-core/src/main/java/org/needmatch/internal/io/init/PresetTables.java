package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.init.Question.Choice;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/**
 * What a preset reads of a folder.
 *
 * @param covered
 *          our files that it makes
 */
record PresetTables(Set<String> files, Set<String> covered, List<ProposedTable> proposed) {

  /**
   * The tables of the preset that is named or, without a name, of the one that
   * knows most of the files.
   *
   * @throws IllegalArgumentException
   *           when the files are not those of the preset that is named
   */
  static PresetTables of(List<FoundTable> tables, @Nullable Preset named, Draft draft) {
    var headers = new LinkedHashMap<String, List<String>>();
    tables.forEach(table -> headers.put(table.file(),
        IntStream.range(0, table.names().size()).mapToObj(table::name).toList()));
    var match = named == null
        ? Presets.matching(headers).stream().findFirst().orElse(null)
        : named.match(headers);
    if (match == null && named != null) {
      throw new IllegalArgumentException(say("preset.others", named.title(), named.export()));
    }
    return match == null
        ? new PresetTables(Set.of(), Set.of(), List.of())
        : of(match, tables, draft);
  }

  /** Asks what the preset leaves to people; what nobody says stays open. */
  private static PresetMatch answered(PresetMatch found, Draft draft) {
    var match = found;
    for (var question : found.questions()) {
      var text = question.line().toString();
      var line = text.substring(1, text.length() - 1);
      if (line.isEmpty()) {
        draft.leave("", question.text(), "");
        continue;
      }
      var asked = new Question("", question.name(), question.text(), line,
          List.of(new Choice("yes", say("preset.yes"))), -1);
      if (draft.ask(asked) == 0) {
        match = match.with(question);
      } else {
        draft.leave("", question.text(), line, asked);
      }
    }
    return match;
  }

  private static PresetTables of(PresetMatch found, List<FoundTable> tables, Draft draft) {
    var match = answered(found, draft);
    var title = match.preset().title();
    draft.settings().add(match.settings());
    var files = new HashSet<>(match.files().values());
    for (var table : tables) {
      if (files.contains(table.file()) && !table.headerLines().isEmpty()) {
        headerLines(table, match, draft);
      }
    }
    var covered = match.preset().tables().stream()
        .filter(one -> one.of() != null && match.files().containsKey(one.name()))
        .map(one -> String.valueOf(one.of())).collect(Collectors.toSet());
    var proposed = match.preset().tables().stream()
        .filter(one -> match.files().containsKey(one.name()))
        .map(one -> new ProposedTable(match.files().getOrDefault(one.name(), ""),
            one.of() == null ? "" : one.of(), Certainty.LIKELY, say("preset.is", title), List.of(),
            List.of(), List.of()))
        .toList();
    proposed.forEach(one -> tables.stream().filter(table -> table.file().equals(one.file()))
        .forEach(table -> guards(table, one.ours(), match, draft)));
    return new PresetTables(Set.copyOf(files), covered, proposed);
  }

  private static void headerLines(FoundTable table, PresetMatch match, Draft draft) {
    for (var one : match.preset().tables()) {
      var ours = one.of();
      if (ours != null && table.file().equals(match.files().get(one.name()))) {
        draft.settings().put("headerRow", ours,
            table.headerLines().size() == 1 ? table.headerLines().getFirst() : table.headerLines());
      }
    }
  }

  /** Columns that guard people and of which the preset says nothing. */
  private static void guards(FoundTable table, String ours, PresetMatch match, Draft draft) {
    var mapped = match.settings().path("columns").path(ours);
    var open = new GuardedColumns(draft);
    for (var schema : Schemas.ALL) {
      var read = new TableDraft(
          new TableKinds.Kind(table, schema, Certainty.LIKELY, "", Integer.MAX_VALUE));
      for (int i = 0; i < table.names().size() && schema.file().equals(ours); i++) {
        var name = table.name(i);
        var meaning = HeaderMeanings.ours(schema, name);
        boolean asked = match.questions().stream()
            .anyMatch(one -> one.line().toString().contains("\"" + name + "\""));
        if ("birth_date".equals(meaning) && GuardedColumns.lacksYear(table.values(i))) {
          open.leaveOutOrOpen(table, i, ours, name, say("birth.open"));
        }
        if (meaning == null && !asked && !mapped.has(name) && !table.values(i).isEmpty()
            && GuardedColumns.isOne(schema, name, null)) {
          open.ask(read, i, null);
        }
      }
    }
  }

  boolean covers(Schema schema) {
    return covered.contains(schema.file());
  }

  /** The tables that the preset does not know. */
  List<FoundTable> others(List<FoundTable> tables) {
    return tables.stream().filter(table -> !files.contains(table.file())).toList();
  }
}
