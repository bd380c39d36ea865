package org.needmatch.replan;

import java.util.List;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;
import org.needmatch.explain.SessionNames;
import org.needmatch.explain.Wording;

/** Changes as sentences. Immutable. */
public final class ChangeWords {
  private final SessionNames names;

  /**
   * @param byName
   *          whether people are called by name
   */
  public ChangeWords(Problem problem, boolean byName) {
    names = new SessionNames(problem, byName);
  }

  /** A sentence for each person whose week changes, by id. */
  public List<String> lines(WeekChanges changes) {
    return changes.byVolunteer().entrySet().stream()
        .map(entry -> Wording.say("change.person", names.person(entry.getKey()),
            entry.getValue().stream().map(this::part).collect(Collectors.joining("; "))))
        .toList();
  }

  private String part(SeatChange change) {
    return change.added()
        ? Wording.say("change.added", names.session(change.needId()))
        : Wording.say("change.removed", names.session(change.needId()), why(change));
  }

  /** Why, as part of a sentence. */
  public String why(SeatChange change) {
    var key = "change.why." + change.why();
    return Wording.has(key) ? Wording.say(key) : Wording.say("change.why.rule", change.why());
  }
}
