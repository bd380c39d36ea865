package org.needmatch.run;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Problem;

/** A problem after changes, and those of them that changed nothing. */
record AppliedChanges(Problem problem, List<ProblemChange> ignored) {

  /** One after the other. Cost: linear in the problem, each. */
  static AppliedChanges of(Problem before, List<ProblemChange> changes) {
    var problem = before;
    var ignored = new ArrayList<ProblemChange>();
    for (var change : changes) {
      var after = change.apply(problem);
      if (after.equals(problem)) {
        ignored.add(change);
      }
      problem = after;
    }
    return new AppliedChanges(problem, ignored);
  }
}
