package org.needmatch.internal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.metrics.Measures;

/** Draws next steps from the empty seats of a plan. */
public final class NextSteps {
  private static final int HOURS_TOGETHER = 3;

  private record Kind(String rule, String initiative) {
    static final Comparator<Kind> ORDER = Comparator.comparing(Kind::rule)
        .thenComparing(Kind::initiative);
  }

  private record Time(LocalDate day, int fromHour) {
    static final Comparator<Time> ORDER = Comparator.comparing(Time::day)
        .thenComparingInt(Time::fromHour);
  }
  private final Problem problem;
  private final Map<Kind, EmptySeats> recruit = new TreeMap<>(Kind.ORDER);
  private final Map<String, EmptySeats> teams = new TreeMap<>();
  private final Map<Time, EmptySeats> times = new TreeMap<>(Time.ORDER);
  private EmptySeats byHand = EmptySeats.NONE;
  private EmptySeats decide = EmptySeats.NONE;

  private NextSteps(Problem problem) {
    this.problem = problem;
  }

  /** Steps by the need that they would meet, most first. Cost: linear. */
  public static List<NextStep> of(Problem problem, List<UnfilledSeats> unfilled) {
    var steps = new NextSteps(problem);
    unfilled.forEach(steps::add);
    return steps.sorted();
  }

  private void add(UnfilledSeats seats) {
    var need = problem.need(seats.needId());
    if (need == null) {
      return;
    }
    var empty = new EmptySeats(seats.seatsMissing(), seats.pointsMissing());
    var initiative = need.initiative() == null ? Measures.NO_ID : need.initiative();
    switch (seats.reason()) {
      case UnfilledReason.NobodyEligible nobody ->
        recruit.merge(new Kind(nobody.rule(), initiative), empty, EmptySeats::plus);
      case UnfilledReason.GroupTooSmall group -> teams.merge(initiative, empty, EmptySeats::plus);
      case UnfilledReason.NotReady open ->
        recruit.merge(new Kind(open.code(), initiative), empty, EmptySeats::plus);
      case UnfilledReason.PeopleDecide people -> decide = decide.plus(empty);
      case UnfilledReason.CompanyMissing company ->
        teams.merge(initiative, empty, EmptySeats::plus);
      case UnfilledReason.NotRun free -> byHand = byHand.plus(empty);
      case UnfilledReason.NeededElsewhere elsewhere -> time(need, empty);
      case UnfilledReason.MinimumNotReached minimum -> time(need, empty);
    }
  }

  private void time(Need need, EmptySeats empty) {
    int hour = need.time().start().getHour() / HOURS_TOGETHER * HOURS_TOGETHER;
    times.merge(new Time(need.time().day(), hour), empty, EmptySeats::plus);
  }

  private List<NextStep> sorted() {
    record Weighed(NextStep step, long points) {
    }
    var all = new ArrayList<Weighed>();
    recruit.forEach((kind, empty) -> all.add(
        new Weighed(new NextStep.Recruit(kind.rule(), kind.initiative(), empty), empty.points())));
    teams.forEach((initiative, empty) -> all
        .add(new Weighed(new NextStep.EnlargeTeam(initiative, empty), empty.points())));
    times.forEach((time, empty) -> all.add(new Weighed(
        new NextStep.MoreTime(time.day(), time.fromHour(), time.fromHour() + HOURS_TOGETHER, empty),
        empty.points())));
    if (byHand.seats() > 0) {
      all.add(new Weighed(new NextStep.FillByHand(byHand), byHand.points()));
    }
    if (decide.seats() > 0) {
      all.add(new Weighed(new NextStep.Decide(decide), decide.points()));
    }
    return all.stream().sorted(Comparator.comparingLong(Weighed::points).reversed())
        .map(Weighed::step).toList();
  }
}
