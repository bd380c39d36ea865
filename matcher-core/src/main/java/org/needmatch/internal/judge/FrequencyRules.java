package org.needmatch.internal.judge;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;

/** Rule 14: days that add up to more than a check allows. */
record FrequencyRules(SafeguardingRules checks, ViolationLog broken) {

  /** Judges all sessions of one volunteer. */
  void judge(List<SeatedVolunteer> sessions) {
    var book = checks.book();
    if (book == null) {
      return;
    }
    var volunteer = sessions.getFirst().volunteer();
    var planned = sessions.stream()
        .map(one -> new PolicyBook.Planned(one.need().time().day(), roleActivity(one))).toList();
    var involved = new ArrayList<SeatedVolunteer>();
    for (var session : sessions) {
      if (checks.broken(volunteer, session.need(), session.role()) == null) {
        collect(book, volunteer, session, sessions, planned, involved);
      }
    }
    if (!involved.isEmpty()) {
      var rows = sessions.stream().filter(involved::contains).toList();
      broken.together(RuleCode.FREQUENCY, List.of(volunteer.id()), rows,
          ViolationMessages.frequency(volunteer, rows));
    }
  }

  private void collect(PolicyBook book, Volunteer volunteer, SeatedVolunteer session,
      List<SeatedVolunteer> sessions, List<PolicyBook.Planned> planned,
      List<SeatedVolunteer> involved) {
    var day = session.need().time().day();
    for (var rule : book.pack().rules()) {
      if (rule.effect() != PolicyPack.Rule.Effect.PERMITS && book.countsDays(rule)
          && book.about(rule, roleActivity(session), session.need())
          && checks.lacks(volunteer, rule, session.need())) {
        var windows = book.lastDays(rule, day, volunteer, planned);
        for (var other : sessions) {
          if (windows.stream().anyMatch(last -> book.inWindow(other.need().time().day(), last))
              && PolicyBook.sameActivity(rule, roleActivity(other))) {
            involved.add(other);
          }
        }
      }
    }
  }

  private static RoleActivity roleActivity(SeatedVolunteer placement) {
    return placement.role().requirement().roleActivity();
  }
}
