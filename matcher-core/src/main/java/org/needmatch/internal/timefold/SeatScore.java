package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.GroupPoints;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * The same score as {@link MatchConstraints}, kept up to date by hand. Not
 * thread-safe.
 */
public final class SeatScore implements IncrementalScoreCalculator<SeatPlan, HardMediumSoftScore> {
  private @Nullable SeatPlan stale;
  private @Nullable PlanRules rules;
  private final Map<Person, List<Seat>> byPerson = new HashMap<>();
  private final Map<Integer, List<Seat>> byNeed = new HashMap<>();
  private long hard;
  private long medium;
  private long soft;
  private @Nullable GroupPoints groups;

  /**
   * Each seat of a problem change resets: reckoned once, when it is asked for.
   */
  @Override
  public void resetWorkingSolution(SeatPlan plan) {
    stale = plan;
    plan.count(this);
  }

  /** The seats of the person in the working solution. */
  List<Seat> week(Person person) {
    reckon();
    return byPerson.getOrDefault(person, List.of());
  }

  /** The filled seats of the need in the working solution. */
  List<Seat> company(int need) {
    reckon();
    return byNeed.getOrDefault(need, List.of());
  }

  private void reckon() {
    var plan = stale;
    if (plan == null) {
      return;
    }
    stale = null;
    rules = plan.planRules();
    byPerson.clear();
    byNeed.clear();
    hard = -plan.planRules().lastingOfPins();
    groups = new GroupPoints(plan.planRules().floors());
    medium = -plan.planRules().floors().worst();
    soft = 0;
    plan.getSeats().forEach(this::enter);
  }

  @Override
  public void beforeVariableChanged(Object entity, String variableName) {
    reckon();
    leave((Seat) entity);
  }

  @Override
  public void afterVariableChanged(Object entity, String variableName) {
    enter((Seat) entity);
  }

  @Override
  public HardMediumSoftScore calculateScore() {
    reckon();
    return HardMediumSoftScore.of(hard, medium, soft);
  }

  private void enter(Seat seat) {
    var person = seat.getPerson();
    if (person != null) {
      change(seat, person, true);
    }
  }

  private void leave(Seat seat) {
    var person = seat.getPerson();
    if (person != null) {
      change(seat, person, false);
    }
  }

  private void change(Seat seat, Person person, boolean enters) {
    var now = Objects.requireNonNull(rules);
    var week = byPerson.computeIfAbsent(person, key -> new ArrayList<>(2));
    var company = byNeed.computeIfAbsent(seat.getNeedIndex(), key -> new ArrayList<>(4));
    count(now, person, week, company, -1);
    if (enters) {
      week.add(seat);
      company.add(seat);
    } else {
      week.remove(seat);
      company.remove(seat);
    }
    count(now, person, week, company, 1);
  }

  private void count(PlanRules now, Person person, List<Seat> week, List<Seat> company, int sign) {
    if (!week.isEmpty()) {
      hard -= sign * now.brokenInWeek(person, week);
      soft += sign * now.soft(week);
    }
    if (!company.isEmpty()) {
      hard -= sign * now.brokenInNeed(company);
      long points = sign * now.value(company);
      medium += points
          + Objects.requireNonNull(groups).add(company.getFirst().getNeedIndex(), points);
    }
    if (now.hasPairs()) {
      hard -= sign * rowsOfPairs(now, week, company);
    }
  }

  /**
   * Unpinned rows that take part in a broken pair and in nothing that their
   * person's week breaks.
   */
  private long rowsOfPairs(PlanRules now, List<Seat> week, List<Seat> company) {
    var affected = new LinkedHashSet<Seat>(week);
    affected.addAll(company);
    long count = 0;
    for (var seat : affected) {
      var person = seat.getPerson();
      if (person != null && !seat.isPinned() && now.paired(seat)
          && now.inBrokenPair(seat, byNeed.getOrDefault(seat.getNeedIndex(), List.of()))
          && !now.week(person, byPerson.getOrDefault(person, List.of())).rows().contains(seat)) {
        count++;
      }
    }
    return count;
  }
}
