package org.needmatch.internal.rules;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.geo.SessionLocation;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/**
 * The session has not begun and the volunteer can still be there in time from
 * home; or the volunteer was told to be there. A need without a clock time can
 * be taken until its week is over.
 */
record StartedRule(PublishedAssignmentIndex told, @Nullable LocalDateTime from,
    TravelTimes travel) implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.BEGUN);
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var now = from;
    var volunteer = applicant.volunteer();
    var need = opening.need();
    if (told.expected(volunteer, need)) {
      return Verdict.ALLOWED;
    }
    if (told.hasBegun(need)) {
      return Verdict.refused(new Reason.Begun(0, 0));
    }
    if (now == null) {
      return Verdict.ALLOWED;
    }
    if (need.terms().anyTime()) {
      return need.hasBegun(now) ? Verdict.refused(new Reason.Begun(0, 0)) : Verdict.ALLOWED;
    }
    long left = ChronoUnit.MINUTES.between(now, need.time().start());
    var home = volunteer.home();
    var place = SessionLocation.travelledTo(need);
    long way = place == null || home == null
        ? 0
        : travel.fromHome(home, place, volunteer.travelMode(), need.time().start().toLocalTime())
            .minutes();
    return left > 0 && left >= way ? Verdict.ALLOWED : Verdict.refused(new Reason.Begun(left, way));
  }
}
