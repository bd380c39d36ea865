package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.needmatch.internal.io.init.Question.Choice;
import org.needmatch.internal.io.table.Schemas;

/** Ids of people and sessions where a table has none. */
final class IdsProposer {
  private static final List<String> PERSON = List.of("name", HeaderMeanings.FIRST,
      HeaderMeanings.LAST, HeaderMeanings.EMAIL);
  private static final List<String> SESSION = List.of("series", "title", "venue", "date",
      "week_commencing", "day", "start", "end");

  private static final Pattern NUMBER = Pattern
      .compile("(?i)(number|no\\.?|nr\\.?|num\\.?|#|code|key|record|person|volunteer)");

  private static final Pattern ID = Pattern.compile(
      "(?i)(?!.*\\b(response|submission|form|entry|session|event|shift|household|family|account"
          + "|e-?mail|device|order|booking|ip)\\b).*\\b(id|ref|reference)\\.?");

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
    if (!table.has("volunteer_id")) {
      key();
    }
    var from = columns(PERSON);
    if (!table.has("volunteer_id")) {
      if (from.isEmpty()) {
        unnamed();
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

  /**
   * The only column that is called an id, and of which no two cells are the same.
   */
  private void key() {
    var keys = IntStream
        .range(0, table.width()).filter(column -> !table.isUsed(column)
            && table.values(column).isKey() && ID.matcher(table.table().name(column)).matches())
        .toArray();
    if (keys.length == 1) {
      draft.settings().put("columns", table.ours(), table.table().name(keys[0]), "volunteer_id");
      table.take(keys[0], List.of("volunteer_id"), Certainty.LIKELY, say("why.key"));
    }
  }

  /** Any column may have the ids, as long as no two are the same. */
  private void unnamed() {
    var keys = IntStream
        .range(0, table.width()).filter(column -> !table.isUsed(column)
            && table.values(column).isKey() && !table.table().name(column).isEmpty())
        .boxed().toList();
    var plain = keys.stream().filter(column -> NUMBER.matcher(table.table().name(column)).matches())
        .toList();
    var file = table.table().file();
    var question = new Question(file, "volunteer_id", say("id.question", file), "",
        keys.stream().map(column -> Choice.of(table.table().name(column))).toList(), -1);
    int said = keys.isEmpty() || !plain.isEmpty() ? -1 : draft.ask(question);
    if (said >= 0 || !plain.isEmpty()) {
      int column = said < 0 ? plain.getFirst() : keys.get(said);
      draft.settings().put("columns", table.ours(), table.table().name(column), "volunteer_id");
      table.take(column, List.of("volunteer_id"), said < 0 ? Certainty.LIKELY : Certainty.CERTAIN,
          say(said < 0 ? "why.key" : "why.answered"));
    } else {
      draft.leave(file, say("id.none"),
          DraftSettings.line("columns", table.ours(), "HEADER", "volunteer_id"),
          keys.isEmpty() ? new Question[0] : new Question[]{question});
    }
  }

  private void samePerson(int twice) {
    if (table.values(0).are(CellKind.TIMESTAMP)) {
      draft.settings().put("samePerson", table.ours(), "last");
      draft.leave(table.table().file(), say("same.last", twice),
          DraftSettings.line("samePerson", table.ours(), "merge"));
      return;
    }
    var file = table.table().file();
    var question = new Question(file, "samePerson", say("same.question", file, twice), "",
        List.of(Choice.of("last"), Choice.of("merge")), -1);
    int said = draft.ask(question);
    if (said < 0) {
      draft.leave(file, say("same.open", twice),
          DraftSettings.line("samePerson", table.ours(), "last"), question);
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
          .map(column -> column < row.size() ? TimeWords.plain(row.get(column)) : "").toList();
      twice += key.stream().allMatch(String::isEmpty) || seen.add(key) ? 0 : 1;
    }
    return twice;
  }
}
