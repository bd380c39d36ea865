package org.needmatch.internal.messages;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.plan.CalendarEdition;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** A week of which people are told, and what they were told before. */
abstract class ToldWeek {
  static final String ROLE = "volunteer";

  static NeedBuilder need(String id, int day, int from) {
    return Need.builder(id).title("Tea " + id).venue("Church hall").area("north").at(Town.CENTRE)
        .beneficiaries(1)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(from, 0), LocalTime.of(from + 1, 0));
  }

  static Problem problem(Need... needs) {
    var problem = Problem.builder(Town.MONDAY).add(Area.builder("north").name("North").build());
    for (var id : List.of("ann", "bob", "cat", "dan")) {
      problem.add(Problems.anyone(id).name(id + "'s full name").build());
    }
    for (var need : needs) {
      problem.add(need);
    }
    return problem.build();
  }

  static Assignment seat(String need, String volunteer) {
    return Assignment.of(need, ROLE, 1, volunteer);
  }

  static PublishedRow row(String need, String volunteer, ResponseStatus status) {
    return PublishedRow.proposed(seat(need, volunteer)).with(status);
  }

  /** What was published, a row each, at the times of the needs. */
  record Week(Problem before, Problem now, List<PublishedRow> rows) {
    RetainedPlan keeping(@Nullable LocalDateTime from) {
      return Matcher.create().on(now).retain(new PublishedPlan(rows, List.of()), from);
    }

    EarlierEditions earlier() {
      var told = new ArrayList<CalendarEdition>();
      for (var row : rows) {
        var seat = row.assignment();
        var need = before.requireNeed(seat.needId());
        told.add(new CalendarEdition(need.id(), need.title(), need.venue(), "", seat.volunteerId(),
            need.time().start(), need.time().end()));
      }
      return new EarlierEditions(1, false, told);
    }

    Messages messages(Correspondence correspondence, Assignment... seats) {
      return messages(correspondence, null, seats);
    }

    Messages messages(Correspondence correspondence, @Nullable LocalDateTime from,
        Assignment... seats) {
      var keeping = keeping(from);
      return Messages.of(keeping.told(), new Plan(List.of(seats)), ToldPlace.of(keeping, earlier()),
          correspondence, from);
    }
  }

  static Week week(Problem problem, PublishedRow... rows) {
    return new Week(problem, problem, List.of(rows));
  }
}
