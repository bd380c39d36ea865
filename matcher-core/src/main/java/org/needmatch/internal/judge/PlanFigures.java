package org.needmatch.internal.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.plan.Assignment;

/**
 * Every figure that a summary tells of a plan, from the problem and the rows
 * alone; docs/measures.md defines them. Immutable. Cost: linear in needs and
 * rows, and people without a seat times the sessions that they are free for.
 *
 * @param areas
 *          by id, those without needs as well; under the empty id the needs
 *          without an area, when there are any
 * @param initiatives
 *          likewise
 * @param days
 *          every day of the planned weeks
 * @param placed
 *          volunteers with a seat
 * @param idle
 *          those without one who might have had one
 * @param wishes
 *          what people wanted to give at least
 */
public record PlanFigures(GroupFigures all, SortedMap<String, GroupFigures> areas,
    SortedMap<String, GroupFigures> initiatives, SortedMap<LocalDate, GroupFigures> days,
    int placed, IdlePeople idle, OwnWishes wishes) {
  private static final int DAYS_A_WEEK = 7;
  private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

  /**
   * @param hourly
   *          currency an hour where an initiative names no value of its own; null
   *          for none
   */
  public static PlanFigures of(Problem problem, List<Assignment> rows,
      @Nullable BigDecimal hourly) {
    var facts = new JudgedProblem(problem);
    var journeys = new TravelModel(problem);
    var rules = new SeatRules(problem, journeys, List.of());
    var seating = new Seating(rows, facts, rules, new PinLedger(problem, facts, rules),
        new ViolationLog());
    var points = MediumScore.of(problem, facts);
    var teams = new NeedRules(seating, new CompanyRules(rules.checks()),
        new CertaintyRule(points.turnout()), Commitments.of(problem), new ViolationLog());
    var reckoning = new Reckoning(problem, points, journeys, seating, teams, values(problem),
        hourly);
    var all = GroupFigures.NONE;
    var areas = new TreeMap<String, GroupFigures>();
    var initiatives = new TreeMap<String, GroupFigures>();
    var days = new TreeMap<LocalDate, GroupFigures>();
    problem.areas().forEach(area -> areas.put(area.id(), GroupFigures.NONE));
    problem.initiatives().forEach(one -> initiatives.put(one.id(), GroupFigures.NONE));
    for (int day = 0; day < DAYS_A_WEEK * problem.weeks(); day++) {
      days.put(problem.week().plusDays(day), GroupFigures.NONE);
    }
    for (var need : problem.needs()) {
      var figures = reckoning.of(need);
      all = all.plus(figures);
      areas.merge(id(need.area()), figures, GroupFigures::plus);
      initiatives.merge(id(need.initiative()), figures, GroupFigures::plus);
      days.merge(need.time().day(), figures, GroupFigures::plus);
    }
    Set<String> placed = new HashSet<>(seating.byVolunteer().keySet());
    return new PlanFigures(all, areas, initiatives, days, placed.size(),
        IdlePeople.of(problem, rules, seating), OwnWishes.of(problem, seating));
  }

  private static String id(@Nullable String given) {
    return given == null ? "" : given;
  }

  private static Map<String, BigDecimal> values(Problem problem) {
    var values = new HashMap<String, BigDecimal>();
    for (var initiative : problem.initiatives()) {
      var value = initiative.hourlyValue();
      if (value != null) {
        values.put(initiative.id(), value);
      }
    }
    return values;
  }

  private record Reckoning(Problem problem, MediumScore points, TravelModel journeys,
      Seating seating, NeedRules teams, Map<String, BigDecimal> values,
      @Nullable BigDecimal hourly) {

    GroupFigures of(Need need) {
      var filled = teams.filled(need);
      boolean runs = teams.runs(need, filled);
      long total = 0;
      long wanted = 0;
      for (var role : need.roles()) {
        total += points.worth(role, role.wanted(), points.unit(need));
        wanted += role.wanted();
      }
      var people = seating.in(need.id());
      var km = BigDecimal.ZERO;
      long minutes = 0;
      long continued = 0;
      for (var row : people) {
        km = km.add(hundredths(journeys.kilometresFromHome(row.volunteer(), need)));
        minutes += journeys.minutesFromHome(row.volunteer(), need);
        continued += problem.continuity()
            .contains(new SeriesMembership(need.series(), row.volunteer().id())) ? 1 : 0;
      }
      return new GroupFigures(runs ? points.worth(need, seating.in(need.id())) : 0, total,
          people.size(), wanted, runs ? 1 : 0, 1, people.size() * need.time().minutes(),
          value(need, people.size()), runs ? need.beneficiaries() : 0, km, minutes, continued);
    }

    private static BigDecimal hundredths(double km) {
      double forgiven = km - TravelModel.TOLERANCE;
      return forgiven <= 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(forgiven).setScale(2, RoundingMode.UP);
    }

    private @Nullable BigDecimal value(Need need, int seats) {
      var own = need.initiative() == null ? null : values.get(need.initiative());
      var rate = own == null ? hourly : own;
      return rate == null
          ? null
          : rate.multiply(BigDecimal.valueOf(need.time().minutes()))
              .divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP).multiply(BigDecimal.valueOf(seats));
    }
  }
}
