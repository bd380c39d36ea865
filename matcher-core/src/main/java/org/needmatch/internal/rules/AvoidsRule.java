package org.needmatch.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/** The volunteer does not avoid the need, its area or its initiative. */
record AvoidsRule() implements BlocklistRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.AVOIDS);
  }

  @Override
  public Set<String> blocklist(Applicant applicant) {
    return applicant.volunteer().avoids();
  }

  @Override
  public List<String> ids(Need need) {
    var ids = new ArrayList<String>(3);
    ids.add(need.id());
    if (need.area() != null) {
      ids.add(need.area());
    }
    if (need.initiative() != null) {
      ids.add(need.initiative());
    }
    return ids;
  }

  @Override
  public boolean concerns(Applicant applicant) {
    return !blocklist(applicant).isEmpty();
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var avoids = blocklist(applicant);
    if (avoids.isEmpty()) {
      return Verdict.ALLOWED;
    }
    for (var id : ids(opening.need())) {
      if (avoids.contains(id)) {
        return Verdict.refused(new Reason.Plain(RuleCode.AVOIDS, id));
      }
    }
    return Verdict.ALLOWED;
  }
}
