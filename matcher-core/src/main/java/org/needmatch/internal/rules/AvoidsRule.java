package org.needmatch.internal.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    return Stream.of(need.id(), need.area(), need.initiative()).filter(Objects::nonNull).toList();
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
