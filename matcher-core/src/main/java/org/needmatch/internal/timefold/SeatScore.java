package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayList;
import java.util.Arrays;
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
  /** What a week or a team breaks, and its minutes or points. */
  private record Part(long broken, long value) {
    private static final Part NOTHING = new Part(0, 0);
  }

  private @Nullable SeatPlan stale;
  private @Nullable PlanRules rules;
  private final Map<Person, List<Seat>> byPerson = new HashMap<>();
  private final Map<Integer, List<Seat>> byNeed = new HashMap<>();
  private Part[] ofPeople = {};
  private Part[] ofNeeds = {};
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
    ofPeople = new Part[plan.getPeople().size()];
    Arrays.fill(ofPeople, Part.NOTHING);
    ofNeeds = new Part[plan.planRules().instance().sessions().count()];
    Arrays.fill(ofNeeds, Part.NOTHING);
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
    hard += now.hasPairs() ? rowsOfPairs(now, week, company) : 0;
    if (enters) {
      week.add(seat);
      company.add(seat);
    } else {
      week.remove(seat);
      company.remove(seat);
    }
    recount(now, person, week);
    recount(now, seat.getNeedIndex(), company);
    hard -= now.hasPairs() ? rowsOfPairs(now, week, company) : 0;
  }

  private void recount(PlanRules now, Person person, List<Seat> week) {
    var before = ofPeople[person.index()];
    var after = week.isEmpty()
        ? Part.NOTHING
        : new Part(now.brokenInWeek(person, week), now.soft(week));
    hard += before.broken() - after.broken();
    soft += after.value() - before.value();
    ofPeople[person.index()] = after;
  }

  private void recount(PlanRules now, int need, List<Seat> company) {
    var before = ofNeeds[need];
    var after = company.isEmpty()
        ? Part.NOTHING
        : new Part(now.brokenInNeed(company), now.value(company));
    hard += before.broken() - after.broken();
    long points = after.value() - before.value();
    medium += points + Objects.requireNonNull(groups).add(need, points);
    ofNeeds[need] = after;
  }

  /**
   * Unpinned rows that take part in a broken pair and in nothing that their
   * person's week breaks.
   */
  private long rowsOfPairs(PlanRules now, List<Seat> week, List<Seat> company) {
    if (week.stream().noneMatch(now::paired) && company.stream().noneMatch(now::paired)) {
      return 0;
    }
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
