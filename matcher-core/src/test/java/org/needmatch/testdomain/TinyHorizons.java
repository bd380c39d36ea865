package org.needmatch.testdomain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.needmatch.domain.DesiredMinimum;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.rules.SessionClock;

/**
 * Random problems of two or three weeks with commitments, needs without a clock
 * time and caseloads, small enough for {@link org.needmatch.oracle.BruteForce}.
 */
public final class TinyHorizons {
  private static final long MAX_TEAMS = 60_000;

  private TinyHorizons() {
  }

  /** The same problem for the same seed. */
  public static Problem random(long seed) {
    var dice = new Dice(seed ^ 0x5EED);
    var base = TinyProblems.random(dice, new TinyKinds(new Dice(seed + 77)), dice.between(3, 5),
        dice.between(2, 4));
    int weeks = dice.of(2, 2, 3);
    var problem = Problem.builder(base.week()).weeks(weeks).settings(base.settings());
    base.areas().forEach(problem::add);
    base.initiatives().forEach(problem::add);
    long teams = 1;
    for (var need : base.needs()) {
      var sessions = sessions(dice, need, weeks);
      long more = 1;
      for (var role : need.roles()) {
        more *= role.wanted() + 1;
      }
      for (var session : sessions) {
        if (teams * more <= MAX_TEAMS || session.equals(sessions.getFirst())) {
          teams *= more;
          problem.add(session);
        }
      }
    }
    base.volunteers().forEach(volunteer -> problem.add(person(dice, volunteer, weeks)));
    base.pairs().forEach(problem::add);
    base.pins().forEach(problem::add);
    base.continuity().forEach(problem::add);
    return problem.build();
  }

  /**
   * {@link #random} of which people have been told something, many of them whole
   * commitments, as a rule at a time within the weeks.
   */
  public static Problem published(long seed) {
    var problem = random(seed);
    var dice = new Dice(seed + 9_000_000);
    var offers = new ArrayList<PublishedAssignment>();
    var told = new HashSet<String>();
    for (int i = dice.between(1, problem.volunteers().size()); i > 0; i--) {
      var need = dice.of(problem.needs());
      var volunteer = dice.of(problem.volunteers()).id();
      var role = dice.of(need.roles()).name();
      boolean whole = dice.percent(60);
      for (var each : problem.needs()) {
        boolean same = each.equals(need) || whole && need.terms().commitment() != null
            && need.terms().commitment().equals(each.terms().commitment());
        if (same && told.add(each.id() + " " + volunteer)) {
          offers.add(new PublishedAssignment(new Placement(each.id(), role, volunteer),
              dice.of(ResponseStatus.PROPOSED, ResponseStatus.PROPOSED, ResponseStatus.PROPOSED,
                  ResponseStatus.ACCEPTED, ResponseStatus.DECLINED, ResponseStatus.CANCELLED,
                  ResponseStatus.DONE, ResponseStatus.NO_SHOW),
              true));
        }
      }
    }
    var from = dice.percent(30)
        ? null
        : problem.week().atTime(9, 0)
            .plusMinutes(dice.between(0, problem.weeks() * 7 * 24 * 60 - 1_000));
    return problem.withPublished(SessionClock.published(problem, offers, from));
  }

  private static List<Need> sessions(Dice dice, Need need, int weeks) {
    boolean anyTime = dice.percent(15);
    int cases = dice.of(0, 0, 1, 2);
    if (dice.percent(40)) {
      return List.of(copy(need, need.id(), dice.between(0, weeks - 1) * 7,
          new EngagementTerms(null, anyTime, cases)));
    }
    var terms = new EngagementTerms("c-" + need.id(), anyTime, cases);
    var sessions = new ArrayList<Need>();
    sessions.add(copy(need, need.id(), 0, terms));
    int days = dice.of(7, 7, 7, 2, 8);
    boolean tooLate = weeks == 2 && need.time().day().getDayOfWeek().getValue() + days > 14;
    sessions.add(copy(need, need.id() + "-b", tooLate ? 7 : days, terms));
    if (weeks > 2 && dice.percent(30)) {
      sessions.add(copy(need, need.id() + "-c", 14, terms));
    }
    return sessions;
  }

  private static Need copy(Need need, String id, int days, EngagementTerms terms) {
    var time = new TimeSpan(need.time().start().plusDays(days), need.time().end().plusDays(days));
    return need.toBuilder(id).time(time).terms(terms).build();
  }

  private static Volunteer person(Dice dice, Volunteer one, int weeks) {
    var available = new ArrayList<>(one.available());
    for (int week = 1; week < weeks; week++) {
      if (dice.percent(85)) {
        for (var span : one.available()) {
          available.add(new TimeSpan(span.start().plusWeeks(week), span.end().plusWeeks(week)));
        }
      }
    }
    return one.toBuilder()
        .limits(one.limits().toBuilder().cases(dice.of(1, 2, 3, WorkloadLimits.UNLIMITED))
            .minimum(new DesiredMinimum(dice.of(0.0, 0.0, 1.5, 4.0), dice.of(0.0, 0.0, 9.0)))
            .build())
        .available(available).build();
  }
}
