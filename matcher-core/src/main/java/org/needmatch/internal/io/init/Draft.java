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

  /** The place of the choice that somebody makes, −1 when nobody does. */
  int ask(Question question) {
    return answers.choose(question);
  }

  /** Leaves a question about a column open. */
  void leave(TableDraft table, int column, String question, String add, Question... asked) {
    table.open(column);
    open.add(
        OpenQuestion.of(table.table().file(), table.table().name(column), question, add, asked));
  }

  /** Leaves a question about a file open. */
  void leave(String file, String question, String add, Question... asked) {
    open.add(OpenQuestion.of(file, "", question, add, asked));
  }
}
