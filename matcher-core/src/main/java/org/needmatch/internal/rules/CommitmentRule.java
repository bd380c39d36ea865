package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.Obstacle;

/** What is left of a commitment is taken on whole or not at all. */
record CommitmentRule(CommitmentIndex commitments) implements WeekRule {

  @Override
  public List<Obstacle> obstacles(Volunteer volunteer, Need more, List<Need> week) {
    int sessions = commitments.with(more).size();
    return sessions > 1 ? List.of(new Obstacle.WholeCommitment(more.id(), sessions)) : List.of();
  }
}
