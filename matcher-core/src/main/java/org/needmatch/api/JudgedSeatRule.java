package org.needmatch.api;

import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.JudgeSeatRule;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;

/** An embedder's rule as the judge asks it; what is not allowed is refused. */
record JudgedSeatRule(SeatRule rule) implements JudgeSeatRule {

  @Override
  public String code() {
    return rule.code();
  }

  @Override
  public boolean allows(Volunteer volunteer, Need need, Role role) {
    return rule.judge(volunteer, need, role) instanceof Verdict.Allowed;
  }
}
