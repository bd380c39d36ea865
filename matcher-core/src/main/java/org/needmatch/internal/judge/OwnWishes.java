package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.util.TreeMap;
import org.needmatch.domain.Problem;

/**
 * What people wanted to give at least, and how far the plan lets them.
 *
 * @param people
 *          who want to give at least something
 * @param met
 *          those who do, in every week
 */
public record OwnWishes(int people, int met, double hoursWished, double hoursShort,
    double hoursOffered) {

  static OwnWishes of(Problem problem, Seating seating) {
    int people = 0;
    int met = 0;
    long wished = 0;
    long lacking = 0;
    for (var volunteer : problem.volunteers()) {
      long minutes = SoftScore.wishedMinutes(volunteer);
      if (minutes == 0) {
        continue;
      }
      var given = new TreeMap<LocalDate, Long>();
      seating.of(volunteer.id())
          .forEach(row -> given.merge(JudgedWeeks.of(problem).mondayOf(row.need()),
              row.need().time().minutes(), Long::sum));
      long lacks = minutes * problem.weeks()
          - given.values().stream().mapToLong(one -> Math.min(one, minutes)).sum();
      people++;
      met += lacks == 0 ? 1 : 0;
      wished += minutes * problem.weeks();
      lacking += lacks;
    }
    long offered = 0;
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        offered += need.time().minutes() * role.wanted();
      }
    }
    return new OwnWishes(people, met, wished / 60.0, lacking / 60.0, offered / 60.0);
  }

  /** Whether there are too few hours in all seats for everybody's wish. */
  public boolean outOfReach() {
    return hoursOffered < hoursWished;
  }
}
