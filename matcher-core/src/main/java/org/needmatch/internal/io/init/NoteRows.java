package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.needmatch.internal.io.table.NameMatching;

/** Notes and sums under a table, which would be read as people or sessions. */
final class NoteRows {
  private static final Pattern NOTE = Pattern
      .compile("(?is)(\\*|[†‡•]|(please )?notes?\\b|n\\.?b\\b|key\\b|legend\\b|ps\\b|please\\b"
          + "|remember\\b|source\\b|updated\\b|printed\\b|exported\\b|generated\\b).*"
          + "|.*\\w{3,}[.!]|(\\S+ ){4,}\\S+");
  private static final Pattern SUM = Pattern.compile(
      "(?i)((grand |sub[- ]?)?totals?|sum|count|cover|needed|required|available|how many|short|gaps?)"
          + "( \\w{1,20})?:?");

  private NoteRows() {
  }

  /** Their first cells, of the last rows. */
  static List<String> below(List<List<String>> rows) {
    var below = new ArrayList<String>();
    for (int i = rows.size() - 1; i > 0; i--) {
      var filled = rows.get(i).stream().map(NameMatching::strip).filter(cell -> !cell.isEmpty())
          .toList();
      if (rows.get(i).size() <= 2 || filled.isEmpty() || !isNote(filled) && !isSum(filled)) {
        break;
      }
      below.addFirst(filled.getFirst());
    }
    return List.copyOf(below);
  }

  /** Leaves them out of what is read, and says so. */
  static void skip(Draft draft, TableDraft table) {
    var below = table.table().below();
    if (!below.isEmpty()) {
      draft.settings().put("skipRows", table.ours(), below.stream().distinct().toList());
      draft.leave(table.table().file(), say("notes.skipped", below.size()), "");
    }
  }

  private static boolean isNote(List<String> filled) {
    return filled.size() == 1 && CellKind.of(filled.getFirst()) == CellKind.TEXT
        && NOTE.matcher(filled.getFirst()).matches();
  }

  private static boolean isSum(List<String> filled) {
    return filled.size() > 2 && SUM.matcher(filled.getFirst()).matches()
        && filled.stream().skip(1).allMatch(cell -> CellKind.of(cell) == CellKind.NUMBER);
  }
}
