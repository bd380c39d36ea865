package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.List;
import org.needmatch.internal.io.cell.ShortDate;

/** The year of dates that name none. */
final class YearProposer {
  private static final List<String> DATES = List.of("date", "week_commencing", "day");

  private final Draft draft;
  private final TableDraft table;

  YearProposer(Draft draft, TableDraft table) {
    this.draft = draft;
    this.table = table;
  }

  /** Proposes it where the table has such dates. */
  void run(int year) {
    for (var ours : DATES) {
      int column = table.column(ours);
      if (column >= 0 && !table.schema().isGuard(ours)
          && table.values(column).cells().stream().anyMatch(cell -> ShortDate.find(cell) != null)) {
        draft.settings().put("year", table.ours(), year);
        draft.leave(table.table().file(), say("year.open", String.valueOf(year)),
            DraftSettings.line("year", table.ours(), year));
        return;
      }
    }
  }
}
