package org.needmatch.internal.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan.Standbys;

/** Who is asked to be ready, in sentences. */
public final class StandbyFormatter {
  private final Problem problem;
  private final SentenceLabels labels;

  /**
   * @param names
   *          whether people are called by their names
   */
  public StandbyFormatter(Problem problem, boolean names) {
    this.problem = problem;
    labels = new SentenceLabels(problem, names);
  }

  /** Who is ready for the need, a sentence for each role. */
  public List<String> ofNeed(Standbys standbys, String needId) {
    var need = problem.requireNeed(needId);
    return need.roles().stream()
        .map(role -> standbys.rows().stream()
            .filter(row -> row.needId().equals(needId) && row.role().equals(role.name()))
            .map(row -> labels.person(row.volunteerId())).collect(Collectors.joining(", ")))
        .filter(who -> !who.isEmpty()).map(who -> Messages.say("ready.who", who)).toList();
  }

  /** What the volunteer is ready for, a sentence for each. */
  public List<String> ofVolunteer(Standbys standbys, String volunteerId) {
    return standbys.rows().stream().filter(row -> row.volunteerId().equals(volunteerId))
        .map(row -> Messages.say("ready.for", labels.person(volunteerId), labels.need(row.needId()),
            row.role(), row.seat()))
        .toList();
  }
}
