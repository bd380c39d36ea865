package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/** Timefold's planning solution. Not thread-safe. */
@PlanningSolution(solutionCloner = SeatPlan.Cloner.class)
public class SeatPlan {
  @ProblemFactCollectionProperty
  private List<Person> people = List.of();
  @ProblemFactCollectionProperty
  private List<PlanRules> rules = List.of();
  @PlanningEntityCollectionProperty
  private List<Seat> seats = List.of();
  @PlanningScore
  private @Nullable HardMediumSoftScore score;
  private @Nullable SearchRun run;
  private @Nullable SeatScore tally;

  /** For Timefold only. */
  public SeatPlan() {
  }

  SeatPlan(List<Person> people, PlanRules rules, List<Seat> seats) {
    this.people = people;
    this.rules = List.of(rules);
    this.seats = seats;
  }

  /** The search that phases of the solve run. */
  SearchRun run() {
    return Objects.requireNonNull(run);
  }

  /** Who sits where, while Timefold works on this plan. */
  SeatScore tally() {
    return Objects.requireNonNull(tally);
  }

  void count(SeatScore value) {
    tally = value;
  }

  void attach(SearchRun value) {
    run = value;
  }

  /** Takes over all that another plan has. */
  void become(SeatPlan other) {
    people = other.people;
    rules = other.rules;
    seats = other.seats;
    run = other.run;
  }

  PlanRules planRules() {
    return rules.getFirst();
  }

  /** Timefold reads it. */
  public List<Person> getPeople() {
    return people;
  }

  /** Timefold reads it. */
  public List<PlanRules> getRules() {
    return rules;
  }

  /** Timefold reads it. */
  public List<Seat> getSeats() {
    return seats;
  }

  /** Timefold reads it. */
  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  /** Timefold sets it. */
  public void setScore(@Nullable HardMediumSoftScore value) {
    score = value;
  }

  /** Copies the seats and shares everything else. */
  public static final class Cloner implements SolutionCloner<SeatPlan> {
    @Override
    public SeatPlan cloneSolution(SeatPlan original) {
      var seats = new ArrayList<Seat>(original.seats.size());
      for (var seat : original.seats) {
        seats.add(seat.copy());
      }
      var clone = new SeatPlan();
      clone.people = original.people;
      clone.rules = original.rules;
      clone.seats = seats;
      clone.score = original.score;
      clone.run = original.run;
      return clone;
    }
  }
}
