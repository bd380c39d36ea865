package org.needmatch.server.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits in order, of which the last can be taken back and done again; each is
 * in the journal before it counts. Not thread-safe.
 */
final class DeskHistory {

  /** An edit and the draft after it. */
  record Step(Edit edit, Draft after) {
  }

  /**
   * Edits done again on another draft.
   *
   * @param refused
   *          a sentence for each that the rules forbid there
   */
  record Repeated(List<Step> steps, List<String> refused) {

    /**
     * People by their ids, since the sentences stay. Cost: that of an edit, for
     * each.
     */
    static Repeated of(OpenedWeek week, Draft start, List<Edit> edits) {
      var steps = new ArrayList<Step>();
      var refused = new ArrayList<String>();
      var draft = start;
      for (var edit : edits) {
        try {
          var after = new EditCheck(new Revision(0, week, draft), false).after(edit);
          if (!after.equals(draft)) {
            steps.add(new Step(edit, after));
            draft = after;
          }
        } catch (EditRefused e) {
          refused.add(DeskWords.say("not-repeated", String.join(" ", e.sentences())));
        }
      }
      return new Repeated(steps, refused);
    }
  }

  private final DeskJournal journal;
  private Draft start;
  private final List<Step> steps = new ArrayList<>();
  private int standing;

  DeskHistory(DeskJournal journal, Draft start) {
    this.journal = journal;
    this.start = start;
  }

  Draft now() {
    return standing == 0 ? start : steps.get(standing - 1).after();
  }

  /** The edits that stand, in order. */
  List<Edit> edits() {
    return steps.subList(0, standing).stream().map(Step::edit).toList();
  }

  boolean canUndo() {
    return standing > 0;
  }

  boolean canRedo() {
    return standing < steps.size();
  }

  void add(Step step) throws IOException {
    journal.edit(step.edit());
    steps.subList(standing, steps.size()).clear();
    steps.add(step);
    standing++;
  }

  void undo() throws IOException {
    journal.undo();
    standing--;
  }

  void redo() throws IOException {
    journal.redo();
    standing++;
  }

  /** Begins anew with these steps, and a journal that has them alone. */
  void restart(Draft draft, List<Step> again) throws IOException {
    journal.replace(again.stream().map(Step::edit).toList());
    steps.clear();
    steps.addAll(again);
    standing = steps.size();
    start = draft;
  }
}
