package org.needmatch.functional;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.policy.Safe;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** For each rule a week that would be met in full but for this rule. */
final class RuleWeeks {
  /** More people than a small need has. */
  private static final int MANY = 9;

  private RuleWeeks() {
  }

  static Problem of(RuleCode rule) {
    return switch (rule) {
      case INACTIVE -> one(anyone().active(false), session());
      case AVAILABILITY -> one(anyone().available(List.of()), session());
      case SKILL -> one(anyone(), session().skills("maths"));
      case LANGUAGE -> asking(Requirement.builder().languages(Set.of("ur")));
      case GENDER -> asking(Requirement.builder().gender("female"));
      case AGE -> asking(Requirement.builder().minAge(18.0));
      case DBS_LEVEL -> one(anyone(), checked(DbsLevel.BASIC));
      case DBS_WORKFORCE -> one(holding(0),
          session().dbs(new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.ADULT), Set.of())));
      case DBS_BARRED -> one(holding(0),
          session().dbs(new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of(BarredList.ADULT))));
      case DBS_DATE -> one(holding(9), checked(DbsLevel.BASIC));
      case PLACE -> one(anyone().home(null), session());
      case DISTANCE -> one(anyone().home(Town.north(Town.CENTRE, 60_000)), session());
      case AVOIDS -> one(anyone().avoids(Set.of("n")), session());
      case NOT_READY -> one(anyone(), session().readiness(new Readiness(false, List.of())));
      case CHECK_WITHDRAWN -> withStatus(CheckStatus.WITHDRAWN);
      case CHECK_HELD -> withStatus(CheckStatus.HELD);
      case CHECK_RENEWAL -> withStatus(CheckStatus.RENEWAL_DUE);
      case CHECK_PENDING -> withStatus(CheckStatus.PENDING);
      case SITE -> one(anyone(),
          session().supervision(Supervision.builder().site("south").counted(false).build()));
      case POLICY -> reading(ContactPattern.WEEKLY, 1);
      case FREQUENCY -> reading(ContactPattern.OCCASIONAL, 4);
      case DECLINED -> town().add(anyone().build()).add(session().build())
          .add(new PublishedAssignment(new Placement("n", Role.DEFAULT_NAME, "v"),
              ResponseStatus.DECLINED, true))
          .build();
      case BEGUN -> town().add(anyone().build()).add(session().build())
          .published(new PublishedState(List.of(), Town.MONDAY.atTime(10, 0), Set.of())).build();
      case ASKS ->
        one(anyone().asks(2).limits(WorkloadLimits.builder().asksPerMonth(2).build()), session());
      case DECIDE -> one(anyone(), session().assignmentMode(AssignmentMode.PEOPLE));
      case ONE_SEAT -> one(anyone(), session().role(optional("a", 1)).role(optional("b", 1)));
      case OVERLAP -> one(anyone(), at("n", 0, 9), at("m", 0, 9));
      case HOURS_WEEK -> limited(WorkloadLimits.builder().hoursPerWeek(1), 1);
      case SESSIONS_WEEK -> limited(WorkloadLimits.builder().sessionsPerWeek(1), 1);
      case SESSIONS_DAY -> limited(WorkloadLimits.builder().sessionsPerDay(1), 0);
      case CASES -> limited(WorkloadLimits.builder().cases(1), 1);
      case COMMITMENT -> one(anyone().unavailable(at("m", 1, 9).build().time()),
          at("n", 0, 9).terms(new EngagementTerms("c", false, 0)),
          at("m", 1, 9).terms(new EngagementTerms("c", false, 0)));
      case MINIMUM -> one(anyone(), session().volunteers(2, 2));
      case PAIR -> apart(2, 1);
      case PRESENCE -> minors(2);
      case CERTAINTY -> doubtful(2);
      case PIN ->
        town().add(anyone().build()).add(session().build()).add(at("m", 0, 9).priority(2).build())
            .add(new Placement("n", Role.DEFAULT_NAME, "v")).build();
      case STANDBY -> throw new IllegalArgumentException("It keeps nobody out of a plan.");
    };
  }

  /**
   * A need that the rule keeps from running, and that more people could come to
   * than a small need has.
   */
  static Problem withMany(RuleCode rule) {
    return switch (rule) {
      case ONE_SEAT -> crowd(MANY, session()
          .role(Role.builder("a").requirement(Requirement.builder().languages(Set.of("ur")).build())
              .build())
          .role(Role.builder("b").requirement(Requirement.builder().languages(Set.of("ur")).build())
              .build())
          .role(optional("c", MANY - 1))).build();
      case PAIR -> apart(MANY, MANY);
      case PRESENCE -> minors(MANY);
      case CERTAINTY -> doubtful(MANY);
      default -> throw new IllegalArgumentException(rule.code());
    };
  }

  private static ProblemBuilder town() {
    return Problem.builder(Town.MONDAY);
  }

  private static VolunteerBuilder anyone() {
    return Problems.anyone("v");
  }

  private static NeedBuilder session() {
    return at("n", 0, 9);
  }

  private static NeedBuilder at(String id, int day, int hour) {
    return Need.builder(id).at(Town.CENTRE).on(Town.MONDAY.plusDays(day), LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0));
  }

  private static Problem one(VolunteerBuilder volunteer, NeedBuilder... needs) {
    var problem = town().add(volunteer.build());
    List.of(needs).forEach(need -> problem.add(need.build()));
    return problem.build();
  }

  private static Problem asking(Requirement.Builder requirement) {
    return one(anyone(), session().requires(requirement.build()));
  }

  private static NeedBuilder checked(DbsLevel level) {
    return session().dbs(new DbsRequirement(level, Set.of(), Set.of()));
  }

  private static VolunteerBuilder holding(int yearsOld) {
    return anyone().dbs(DbsCertificate.enhanced(Town.MONDAY.minusYears(yearsOld), Workforce.CHILD));
  }

  private static Problem withStatus(CheckStatus status) {
    return one(holding(0).vetting(VettingRecord.builder().check(status).build()),
        checked(DbsLevel.BASIC));
  }

  private static Problem reading(ContactPattern contact, int days) {
    var problem = town().settings(Safe.ENGLAND).add(Safe.person("v").build());
    for (int day = 0; day < days; day++) {
      problem.add(Safe.session("n" + day, Town.MONDAY.plusDays(day), Safe.reading(contact))
          .supervision(Supervision.builder().counted(false).build()).build());
    }
    return problem.build();
  }

  private static Role optional(String name, int seats) {
    return Role.builder(name).minimum(0).wanted(seats).core(seats).build();
  }

  private static Problem limited(WorkloadLimits.Builder limits, int laterDay) {
    var terms = new EngagementTerms(null, false, 1);
    return one(anyone().limits(limits.build()), session().terms(terms),
        at("m", laterDay, 14).terms(terms));
  }

  /** The first of them speaks what some roles ask for. */
  private static ProblemBuilder crowd(int people, NeedBuilder need) {
    var problem = town().add(need.build());
    for (int i = 0; i < people; i++) {
      problem.add(
          Problems.anyone("v" + i).age(17.0).languages(i == 0 ? Set.of("ur") : Set.of()).build());
    }
    return problem;
  }

  private static Problem apart(int people, int minimum) {
    return crowd(people, session().volunteers(minimum, people, people))
        .add(new VolunteerPair("v0", "v1", VolunteerPair.Kind.APART)).build();
  }

  private static Problem doubtful(int people) {
    var problem = crowd(people, session().volunteers(1, people, people).minCertainty(0.999))
        .build();
    return problem.withVolunteers(problem.volunteers().stream()
        .map(one -> one.toBuilder().reliability(0.5).build()).toList());
  }

  private static Problem minors(int people) {
    return crowd(people, session().volunteers(1, people, people)
        .supervision(Supervision.builder().adults(2).build())).build();
  }
}
