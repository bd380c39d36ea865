package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.Judge;
import org.needmatch.judge.JudgeSeatRule;

/**
 * The judge's own reading of the contract for one problem, rule by rule, for
 * checks that look at something other than a whole plan. Immutable and
 * thread-safe when the rules added are; every question takes constant time but
 * for the volunteer's windows.
 */
public final class RuleBook {
  private final TravelModel journeys;
  private final SeatRules seats;
  private final MediumScore points;
  private final List<Placement> keptPins;
  private final CompanyRules company;
  private final CertaintyRule certainty;

  /** Reads a problem by the contract's rules and an embedder's own after them. */
  public RuleBook(Problem problem, List<JudgeSeatRule> extras) {
    var facts = new JudgedProblem(problem);
    journeys = new TravelModel(problem);
    seats = new SeatRules(problem, journeys, extras);
    points = MediumScore.of(problem, facts);
    keptPins = new PinLedger(problem, facts, seats).kept();
    company = new CompanyRules(seats.checks());
    certainty = new CertaintyRule(points.turnout());
  }

  /**
   * How many of people with these chances, in thousandths, a role of the need
   * must hold at least for its minimum to be certain enough; one more than there
   * are where all are too few.
   */
  public int fewestForCertainty(Need need, int minimum, List<Integer> chances) {
    return certainty.fewest(need, minimum, chances);
  }

  /**
   * Rules 15 and 16: whether the need may run with exactly these people.
   *
   * @param roles
   *          of each its number among the need's
   */
  public boolean mayRun(Need need, List<Volunteer> team, List<Integer> roles) {
    var seated = new ArrayList<SeatedVolunteer>();
    for (int i = 0; i < team.size(); i++) {
      seated.add(new SeatedVolunteer(i, team.get(i), need, need.roles().get(roles.get(i)), false));
    }
    return company.wrong(need, seated) == null && certainty.wrong(need, seated) == null;
  }

  /**
   * The rules with one more.
   *
   * @throws IllegalArgumentException
   *           when the rule's code is blank or taken
   */
  public static List<JudgeSeatRule> with(List<JudgeSeatRule> extras, JudgeSeatRule extra) {
    var code = extra.code();
    if (code.isBlank() || Judge.codes().contains(code)
        || extras.stream().anyMatch(rule -> rule.code().equals(code))) {
      throw new IllegalArgumentException(
          "The rule code \"" + code + "\" is blank or taken. Give the rule a code of its own.");
    }
    var more = new ArrayList<>(extras);
    more.add(extra);
    return List.copyOf(more);
  }

  /**
   * Rules 1 to 5 and those added, but for what {@link #qualified} asks: whether
   * the volunteer may sit in the role without being pinned there.
   */
  public boolean maySitIfQualified(Volunteer volunteer, Need need, Role role) {
    return !SeatRules.peopleDecide(need)
        && seats.firstBrokenIfQualified(volunteer, need, role) == null;
  }

  /**
   * Rules 2 and 3: whether the volunteer has on the day what a role requires of
   * skills, languages, gender, age and checks.
   */
  public boolean qualified(Volunteer volunteer, Requirement requirement, LocalDate day) {
    return seats.unqualified(volunteer, requirement, day) == null;
  }

  /**
   * From home to where the volunteer receives people, 0 when either is not there.
   */
  public double kilometresToSite(Volunteer volunteer) {
    var home = volunteer.home();
    var site = volunteer.site();
    return home == null || site == null ? 0 : journeys.kilometres(home, site);
  }

  /** Minutes of the longest listed way of the volunteer's mode, 0 for none. */
  public long longestListedMinutes(Volunteer volunteer) {
    return journeys.longestListed(volunteer);
  }

  /** Rule 7: whether the volunteer can do both sessions, in whichever order. */
  public boolean fit(Volunteer volunteer, Need one, Need other) {
    if (one.terms().anyTime() || other.terms().anyTime()) {
      return true;
    }
    boolean inOrder = !other.time().start().isBefore(one.time().start());
    return inOrder ? inOrder(volunteer, one, other) : inOrder(volunteer, other, one);
  }

  private boolean inOrder(Volunteer volunteer, Need earlier, Need later) {
    return !later.time().start().isBefore(earlier.time().end())
        && WeekRules.inTime(earlier, later, journeys.minutesBetween(volunteer, earlier, later));
  }

  /**
   * Rule 8: the most minutes of sessions in a week, {@link Long#MAX_VALUE} for no
   * limit.
   */
  public long minutesAWeek(Volunteer volunteer) {
    return WeekRules.minutesAWeek(volunteer.limits());
  }

  /** The pins that every plan holds, each once, in the problem's order. */
  public List<Placement> keptPins() {
    return keptPins;
  }

  /** Points of so many in a role of a need that runs, if all of them come. */
  public long worth(Need need, Role role, int filled) {
    return points.worth(role, filled, points.unit(need));
  }

  /** Points of these people in a role of a need that runs. */
  public long worth(Need need, Role role, List<Volunteer> people) {
    return points.worth(need, role, people);
  }

  /** Points of a core seat or another, of somebody who comes so likely. */
  public long seat(Need need, boolean core, int chance) {
    return points.seat(need, core, chance);
  }

  /** Whether points count how likely people come. */
  public boolean pointsCountTurnout() {
    return points.turnout().inPoints();
  }

  /** How likely the volunteer comes, in thousandths. */
  public int chance(Volunteer volunteer, Need need) {
    return points.turnout().of(volunteer, need);
  }
}
