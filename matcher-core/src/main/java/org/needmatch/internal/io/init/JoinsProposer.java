package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.table.GuardWords;

/** What a table of jobs, events or places says of the sessions. */
final class JoinsProposer {
  private static final List<String> WANTED = List.of("title", "postcode", "latitude", "longitude",
      "venue", "skills");

  private final Draft draft;
  private final TableDraft needs;

  JoinsProposer(Draft draft, TableDraft needs) {
    this.draft = draft;
    this.needs = needs;
  }

  /** Joins the first table that gives something, if there is one. */
  @Nullable
  FoundTable run(List<FoundTable> others) {
    for (var other : others) {
      var columns = wanted(other);
      for (int own = 0; own < needs.width() && !columns.isEmpty(); own++) {
        int key = key(own, other);
        if (key >= 0 && !columns.containsKey(key)) {
          join(own, other, key, columns);
          return other;
        }
      }
    }
    return null;
  }

  private Map<Integer, String> wanted(FoundTable other) {
    var columns = new LinkedHashMap<Integer, String>();
    for (int i = 0; i < other.names().size(); i++) {
      var ours = HeaderMeanings.ours(needs.schema(), other.name(i));
      var meaning = ours == null ? HeaderMeanings.other(needs.schema(), other.name(i)) : ours;
      if (meaning != null && WANTED.contains(meaning) && !needs.has(meaning)
          && !columns.containsValue(meaning) && !other.values(i).isEmpty()
          && !GuardedColumns.isOne(needs.schema(), other.name(i), meaning)) {
        columns.put(i, meaning);
      }
    }
    return columns;
  }

  /** The column of ids that every cell of one of ours is among, −1 for none. */
  private int key(int own, FoundTable other) {
    var cells = needs.values(own);
    if (needs.column("need_id") == own || cells.cells().size() < needs.table().rows().size()
        || cells.are(CellKind.NUMBER, CellKind.DATE, CellKind.YES_NO)) {
      return -1;
    }
    for (int i = 0; i < other.names().size(); i++) {
      if (other.values(i).isKey() && other.values(i).distinct().containsAll(cells.distinct())) {
        return i;
      }
    }
    return -1;
  }

  private void join(int own, FoundTable other, int key, Map<Integer, String> columns) {
    var join = new LinkedHashMap<String, Object>();
    join.put("file", other.file());
    join.put("on", Map.of(needs.table().name(own), other.name(key)));
    draft.settings().put("joins", needs.ours(), List.of(join));
    if (!needs.isUsed(own)) {
      needs.take(own, List.of(), Certainty.LIKELY, say("why.join", other.file()));
    }
    columns.forEach((column, ours) -> {
      draft.settings().put("columns", needs.ours(), other.file() + ": " + other.name(column), ours);
      needs.take(ours);
    });
    for (int i = 0; i < other.names().size(); i++) {
      var topic = GuardWords.topic(other.name(i), needs.schema().topics());
      if (topic != null && !columns.containsKey(i) && !other.values(i).isEmpty()) {
        new GuardedColumns(draft).leaveOutOrOpen(other, i, needs.ours(),
            other.file() + ": " + other.name(i),
            say("guard.none", say("guard.speaks", topic.words())));
      }
    }
  }
}
