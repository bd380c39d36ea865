package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/**
 * A problem and rows put together step by step, and what the judge says of
 * them.
 */
final class Bench {
  static final LocalDate MONDAY = Town.MONDAY;

  private final ProblemBuilder problem = Problem.builder(MONDAY);
  private final List<Assignment> rows = new ArrayList<>();

  static VolunteerBuilder anyone(String id) {
    return Problems.anyone(id);
  }

  /** One seat at the centre, in minutes of the week from Monday 00:00. */
  static NeedBuilder session(String id, int start, int end) {
    var midnight = MONDAY.atStartOfDay();
    return Need.builder(id).at(Town.CENTRE)
        .time(new TimeSpan(midnight.plusMinutes(start), midnight.plusMinutes(end)));
  }

  static int at(int hour, int minute) {
    return hour * 60 + minute;
  }

  /** The rules that a volunteer alone in a need breaks. */
  static List<String> alone(VolunteerBuilder volunteer, NeedBuilder need) {
    return new Bench().with(volunteer.build()).with(need.build()).rulesOfFirstSeat();
  }

  List<String> rulesOfFirstSeat() {
    var built = problem.build();
    var need = built.needs().getFirst();
    return seat(need.id(), need.roles().getFirst().name(), 1, built.volunteers().getFirst().id())
        .rules();
  }

  ProblemBuilder problem() {
    return problem;
  }

  Bench with(Volunteer volunteer) {
    problem.add(volunteer);
    return this;
  }

  Bench with(Need need) {
    problem.add(need);
    return this;
  }

  Bench seat(String need, String role, int seat, String volunteer) {
    rows.add(Assignment.of(need, role, seat, volunteer));
    return this;
  }

  /** In seats 1, 2 … of a need with one role. */
  Bench team(String need, String... volunteers) {
    int next = 1;
    for (var volunteer : volunteers) {
      seat(need, Role.DEFAULT_NAME, next++, volunteer);
    }
    return this;
  }

  Judgement judge() {
    return Judge.standard().judge(problem.build(), rows);
  }

  List<String> rules() {
    return judge().violations().stream().map(Violation::rule).toList();
  }
}
