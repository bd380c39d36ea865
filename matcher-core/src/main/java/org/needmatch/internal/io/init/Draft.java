package org.needmatch.internal.io.init;

import java.util.ArrayList;
import java.util.List;

/**
 * A proposal while it is made. Not thread-safe.
 *
 * @param answers
 *          who may be asked
 */
record Draft(DraftSettings settings, Answers answers, List<OpenQuestion> open) {

  static Draft with(Answers answers) {
    return new Draft(new DraftSettings(), answers, new ArrayList<>());
  }

  /** Leaves a question about a column open. */
  void leave(TableDraft table, int column, String question, String add) {
    table.open(column);
    open.add(new OpenQuestion(table.table().file(), table.table().name(column), question, add));
  }

  /** Leaves a question about a file open. */
  void leave(String file, String question, String add) {
    open.add(new OpenQuestion(file, "", question, add));
  }
}
