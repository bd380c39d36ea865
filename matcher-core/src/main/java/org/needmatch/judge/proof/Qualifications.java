package org.needmatch.judge.proof;

import java.time.LocalDate;
import java.util.HashMap;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.judge.RuleBook;

/**
 * What roles require on their days, each once: most roles ask for the same as
 * many others, so that a volunteer is asked once for all of them. Thread-safe.
 */
final class Qualifications {
  private record Asked(Requirement requirement, LocalDate day) {
  }

  private final RuleBook book;
  private final Asked[] asked;
  private final int[][] ofRole;

  Qualifications(ProblemIndex roster, RuleBook book) {
    this.book = book;
    var numbers = new HashMap<Asked, Integer>();
    ofRole = new int[roster.roles()][];
    for (int role = 0; role < ofRole.length; role++) {
      var sessions = roster.sessions(roster.needOf(role));
      ofRole[role] = new int[sessions.size()];
      for (int k = 0; k < sessions.size(); k++) {
        var what = new Asked(roster.role(role, k).requirement(), sessions.get(k).time().day());
        ofRole[role][k] = numbers.computeIfAbsent(what, one -> numbers.size());
      }
    }
    asked = new Asked[numbers.size()];
    numbers.forEach((what, number) -> asked[number] = what);
  }

  /** Whether a volunteer has what is asked, found out when it is asked first. */
  final class OfOne {
    private static final byte HAS = 1;
    private static final byte LACKS = 2;

    private final Volunteer volunteer;
    private final byte[] known = new byte[asked.length];

    private OfOne(Volunteer volunteer) {
      this.volunteer = volunteer;
    }

    boolean forRole(int role) {
      for (int what : ofRole[role]) {
        if (known[what] == 0) {
          known[what] = book.qualified(volunteer, asked[what].requirement(), asked[what].day())
              ? HAS
              : LACKS;
        }
        if (known[what] == LACKS) {
          return false;
        }
      }
      return true;
    }
  }

  OfOne of(Volunteer volunteer) {
    return new OfOne(volunteer);
  }
}
