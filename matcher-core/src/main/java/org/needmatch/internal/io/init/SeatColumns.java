package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Columns such as {@code Volunteer 1} and {@code Volunteer 2} of a rota, into
 * which names are written: each is a seat of its session.
 */
final class SeatColumns {
  private static final Pattern NUMBERED = Pattern.compile(
      "(?i)(volunteer|helper|steward|name|person|seat|spot|place|bénévole|helfer|gwirfoddolwr)s?"
          + "[ _.#-]*\\d{1,2}");

  private final Draft draft;
  private final TableDraft table;

  SeatColumns(Draft draft, TableDraft table) {
    this.draft = draft;
    this.table = table;
  }

  void run() {
    var seats = new ArrayList<Integer>();
    for (int i = 0; i < table.width(); i++) {
      if (!table.isUsed(i) && NUMBERED.matcher(table.table().name(i)).matches()) {
        seats.add(i);
      }
    }
    if (seats.size() < 2 || table.has("volunteers")) {
      return;
    }
    seats.forEach(column -> {
      draft.settings().put("columns", table.ours(), table.table().name(column), "");
      table.open(column);
    });
    var count = String.valueOf(seats.size());
    draft.settings().put("constants", table.ours(), "volunteers", count);
    table.take("volunteers");
    draft.leave(table.table().file(), say("seats.named", seats.size()),
        DraftSettings.line("constants", table.ours(), Map.of("volunteers", count)));
  }
}
