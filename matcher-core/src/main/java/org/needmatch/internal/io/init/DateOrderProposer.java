package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.needmatch.internal.io.cell.DateEvidence;
import org.needmatch.internal.io.init.Question.Choice;

/** Whether day or month comes first, by all dates of the folder's tables. */
final class DateOrderProposer {
  private static final Pattern ZONED = Pattern
      .compile(".*\\d ?(?:Z|UTC.*|GMT.*|[+-]\\d{2}:?\\d{2})");

  private final Draft draft;

  DateOrderProposer(Draft draft) {
    this.draft = draft;
  }

  /**
   * Proposes the order.
   *
   * @param preset
   *          tables that a preset reads
   */
  void run(List<TableDraft> tables, List<FoundTable> preset) {
    var read = new ArrayList<String>();
    var cells = new ArrayList<String>();
    boolean said = false;
    for (var table : preset) {
      table.allValues().stream()
          .filter(values -> values.has(CellKind.DATE) || values.has(CellKind.TIMESTAMP))
          .forEach(values -> cells.addAll(values.cells()));
    }
    boolean zoned = false;
    for (var table : tables) {
      for (int i = 0; i < table.width(); i++) {
        var values = table.values(i);
        var header = table.table().name(i);
        if (values.has(CellKind.DATE) || values.has(CellKind.TIMESTAMP)
            || values.has(CellKind.WINDOWS)) {
          (table.isUsed(i) ? read : cells).addAll(values.cells());
          said |= header.toLowerCase(Locale.ROOT).contains("mm/dd/yy");
          zoned |= table.isUsed(i) && values.has(CellKind.TIMESTAMP)
              && values.cells().stream().anyMatch(cell -> ZONED.matcher(cell).matches());
        }
        if (CellKind.isDate(header)) {
          read.add(header);
        }
      }
    }
    if (!draft.settings().has("dateOrder")) {
      var found = DateEvidence.of(read, false);
      cells.addAll(read);
      order(found.declared() + found.other() > 0 ? found : DateEvidence.of(cells, false), said);
    }
    if (zoned) {
      draft.settings().set("zone", "Europe/London");
      draft.leave("", say("zone.open"), "\"zone\": \"Europe/London\"");
    }
  }

  private void order(DateEvidence found, boolean headerSaysUs) {
    if (found.other() > 0 && found.declared() == 0
        || headerSaysUs && found.declared() == 0 && found.either() > 0) {
      draft.settings().set("dateOrder", "us");
    } else if (found.other() > 0) {
      ask(say("dates.both-question", found.declared(), found.other()),
          say("dates.both", found.declared(), found.other()), -1);
    } else if (found.declared() == 0 && found.either() > 0) {
      ask(say("dates.question", found.either()), say("dates.open", found.either()), 0);
    }
  }

  private void ask(String text, String open, int usual) {
    var question = new Question("", "dateOrder", text, "99/99/9999",
        List.of(Choice.of("uk"), Choice.of("us")), usual);
    int answer = draft.ask(question);
    if (answer < 0) {
      draft.leave("", open, "\"dateOrder\": \"us\"", question);
    } else {
      draft.settings().set("dateOrder", answer == 0 ? "uk" : "us");
    }
  }
}
