package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Schemas;

/** Ids of people and sessions where a table has none. */
final class IdsProposer {
  private static final List<String> PERSON = List.of("name", HeaderMeanings.FIRST,
      HeaderMeanings.LAST, HeaderMeanings.EMAIL);
  private static final List<String> SESSION = List.of("series", "title", "venue", "date",
      "week_commencing", "day", "start", "end");

  private final Draft draft;
  private final TableDraft table;

  IdsProposer(Draft draft, TableDraft table) {
    this.draft = draft;
    this.table = table;
  }

  void run() {
    if (table.schema() == Schemas.VOLUNTEERS) {
      person();
    } else if (table.schema() == Schemas.NEEDS && !table.has("need_id")) {
      session();
    }
  }

  private void person() {
    var from = columns(PERSON);
    if (!table.has("volunteer_id")) {
      if (from.isEmpty()) {
        draft.leave(table.table().file(), say("id.none"),
            DraftSettings.line("columns", table.ours(), "HEADER", "volunteer_id"));
        return;
      }
      draft.settings().put("compose", table.ours(), "volunteer_id", headers(from));
      use(from, "volunteer_id");
      table.take("volunteer_id");
    }
    if (!table.has("name") && table.has(HeaderMeanings.FIRST) && table.has(HeaderMeanings.LAST)) {
      var name = new LinkedHashMap<String, Object>();
      name.put("from", headers(columns(List.of(HeaderMeanings.FIRST, HeaderMeanings.LAST))));
      name.put("as", "text");
      name.put("with", " ");
      draft.settings().put("compose", table.ours(), "name", name);
      use(columns(List.of(HeaderMeanings.FIRST, HeaderMeanings.LAST)), "name");
      table.take("name");
    }
    int id = table.column("volunteer_id");
    int twice = twice(id < 0 ? from : List.of(id));
    if (twice > 0) {
      samePerson(twice);
    }
  }

  private void samePerson(int twice) {
    if (table.values(0).are(CellKind.TIMESTAMP)) {
      draft.settings().put("samePerson", table.ours(), "last");
      draft.leave(table.table().file(), say("same.last", twice),
          DraftSettings.line("samePerson", table.ours(), "merge"));
      return;
    }
    int said = draft.answers().choose(say("same.question", table.table().file(), twice), "",
        List.of("last", "merge"), -1);
    if (said < 0) {
      draft.leave(table.table().file(), say("same.open", twice),
          DraftSettings.line("samePerson", table.ours(), "last"));
    } else {
      draft.settings().put("samePerson", table.ours(), said == 0 ? "last" : "merge");
    }
  }

  private void session() {
    var all = columns(SESSION);
    if (all.isEmpty()) {
      return;
    }
    var from = new ArrayList<Integer>();
    for (int column : all) {
      from.add(column);
      boolean timed = from.contains(table.column("start")) || from.contains(table.column("date"))
          || from.contains(table.column("day"));
      if (timed && twice(from) == 0) {
        break;
      }
    }
    var id = new LinkedHashMap<String, Object>();
    id.put("from", headers(from));
    id.put("as", "text");
    draft.settings().put("compose", table.ours(), "need_id", id);
    table.take("need_id");
    int twice = twice(from);
    if (twice > 0) {
      draft.leave(table.table().file(), say("id.twice", twice), "");
    }
  }

  private void use(List<Integer> columns, String ours) {
    columns.stream().filter(column -> !table.isUsed(column))
        .forEach(column -> table.take(column, List.of(ours), Certainty.LIKELY, say("why.part")));
  }

  private List<Integer> columns(List<String> names) {
    return names.stream().map(table::column).filter(column -> column >= 0).distinct().toList();
  }

  private List<String> headers(List<Integer> columns) {
    return columns.stream().map(table.table()::name).toList();
  }

  /** How many rows have the same cells as one before them. */
  private int twice(List<Integer> columns) {
    var seen = new HashSet<List<String>>();
    int twice = 0;
    for (var row : table.table().rows()) {
      var key = columns.stream()
          .map(column -> column < row.size() ? NameMatching.strip(row.get(column)) : "").toList();
      twice += key.stream().allMatch(String::isEmpty) || seen.add(key) ? 0 : 1;
    }
    return twice;
  }
}
