package org.needmatch.internal.replan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.internal.bound.ChangeLimitedBound;
import org.needmatch.internal.bound.RetainedWeeks;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.plan.Score;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;

/**
 * Goes through the menu from few changes to many; what was found for one number
 * serves the next. Not thread-safe.
 */
public final class ChangeBudgetSweep {
  private static final int PAIRS_FOR_ALL = 4_000;
  private static final int PAIRS_OF_PART = 1_500;
  private static final int PRICE_STEPS = 60;
  private static final int STEPS_TO_CHOOSE = 15;
  private static final int FEWEST_PEOPLE = 30;
  private static final int PEOPLE_A_CHANGE = 4;
  private static final int LARGEST_SIZE = 4;
  private static final long TIME_TO_GROW = 1_000_000_000;
  private static final double SHARE_OF_PRICES = 0.3;

  private record Known(Plan plan, Score score, List<String> changed) {
  }

  private final Problem open;
  private final RuleSet rules;
  private final PublishedWeeks told;
  private final RetainedPlan none;
  private final SolveOptions options;
  private final long deadline;
  private final int largest;
  private int lines;
  private final Instance whole;
  private final PlanCodec plans;
  private final List<Known> known = new ArrayList<>();
  private @Nullable ChangeLimitedBound prices;
  private @Nullable Conflicts conflicts;
  private @Nullable Instance part;
  private @Nullable ChangeSearch last;

  /**
   * @param numbers
   *          of changes that lines will be asked for, ascending
   */
  public ChangeBudgetSweep(Problem open, PublishedWeeks told, RetainedPlan none,
      SolveOptions options, long deadline, List<Integer> numbers) {
    this.open = open;
    rules = none.rules();
    this.told = told;
    this.none = none;
    this.options = options;
    this.deadline = deadline;
    lines = numbers.size();
    largest = numbers.stream().filter(most -> most < told.people().size()).reduce(0, Math::max);
    whole = Instance.undivided(open, rules, told.people());
    plans = new PlanCodec(whole);
  }

  /** Takes a valid plan note of. */
  public void offer(Plan plan) {
    known.add(new Known(plan, plans.score(plans.edges(plan)), told.changed(plan)));
  }

  private Known best(int most) {
    return known.stream().filter(one -> one.changed().size() <= most)
        .max(Comparator.comparing(Known::score).thenComparing((Known one) -> -one.changed().size()))
        .orElseThrow();
  }

  /** The line for so many changes. */
  public FrontierPoint line(int most, long boundOfAll) {
    long bound = boundOfAll;
    if (most < told.people().size() && whole.graph().edges() > 0
        && best(most).score().medium() < boundOfAll
        && !options.isNearEnough(best(most).score().medium(), boundOfAll)) {
      bound = Math.min(bound, search(most, left()));
    }
    var best = best(most);
    return new FrontierPoint(most, best.plan(), best.score(), best.changed(),
        Math.max(bound, best.score().medium()));
  }

  /** Why a line that changes few may stay below its limit. */
  public GapCause gapCause() {
    return whole.graph().pairs() <= PAIRS_FOR_ALL ? GapCause.UNDECIDED : GapCause.SIZE;
  }

  private long left() {
    long now = System.nanoTime();
    return deadline == Long.MAX_VALUE
        ? deadline
        : now + Math.max(0, deadline - now) / Math.max(2, lines--);
  }

  private long search(int most, long until) {
    if (whole.graph().pairs() <= PAIRS_FOR_ALL) {
      return searched(whole, most, until).boundMedium();
    }
    var asked = prices();
    price(asked, most, PRICE_STEPS, until);
    long bound = asked.medium();
    boolean finished = bound > best(most).score().medium() && System.nanoTime() < until
        && searched(part(asked, until), most, until).finished();
    for (int size = 2; finished && size <= LARGEST_SIZE && growsUntil(until); size *= 2) {
      finished = search(part(size, asked.gains()), null, most, until).finished();
    }
    return bound;
  }

  private void price(ChangeLimitedBound asked, int most, int steps, long until) {
    asked.limit(weeks(whole, most));
    long begin = System.nanoTime();
    long pricedUntil = until == Long.MAX_VALUE
        ? until
        : begin + Math.round(SHARE_OF_PRICES * Math.max(0, until - begin));
    for (int i = 0; i < steps && (i == 0 || System.nanoTime() < pricedUntil); i++) {
      asked.step(best(most).score().medium());
    }
  }

  private ChangeSearch searched(Instance instance, int most, long until) {
    var search = search(instance, last, most, until);
    last = search;
    return search;
  }

  private ChangeSearch search(Instance instance, @Nullable ChangeSearch before, int most,
      long until) {
    var search = new ChangeSearch(instance, weeks(instance, most), before, told, most,
        options.toBuilder().start(best(most).plan()).build(), until);
    search.run(best(most).score(), this::offer);
    return search;
  }

  /** Whether there is time for a larger part; runs by steps have one size. */
  private static boolean growsUntil(long until) {
    return until != Long.MAX_VALUE && until - System.nanoTime() > TIME_TO_GROW;
  }

  /**
   * Made once, so that lines can share what they find: as large as the most
   * changes want it, of people who promise most where few may change.
   */
  private Instance part(ChangeLimitedBound asked, long until) {
    var now = part;
    if (now == null) {
      price(asked, 1, STEPS_TO_CHOOSE, until);
      now = part(1, asked.gains());
      part = now;
    }
    return now;
  }

  private ChangeLimitedBound prices() {
    var now = prices;
    if (now == null) {
      conflicts = new Conflicts(whole);
      now = new ChangeLimitedBound(whole, conflicts, options.threads(), options.prices());
      prices = now;
    }
    return now;
  }

  private RetainedWeeks weeks(Instance instance, int most) {
    var volunteers = instance.problem().volunteers();
    var counted = new boolean[volunteers.size()];
    for (int v = 0; v < counted.length; v++) {
      counted[v] = told.counts(volunteers.get(v).id());
    }
    var rows = new ArrayList<Assignment>();
    var off = new ArrayList<Assignment>();
    for (var id : told.people()) {
      for (var pin : told.places(id)) {
        var row = Assignment.of(pin.needId(), pin.role(), 1, id);
        rows.add(row);
        if (told.isCalledOff(pin)) {
          off.add(row);
        }
      }
    }
    var of = new PlanCodec(instance);
    return new RetainedWeeks(instance, counted, of.edges(new Plan(rows)), of.edges(new Plan(off)),
        most);
  }

  /** The people whose weeks promise most; everybody else stays as told. */
  private Instance part(int size, long[] gains) {
    var graph = whole.graph();
    var volunteers = whole.problem().volunteers();
    Set<String> free = new HashSet<>();
    Set<String> flexible = new HashSet<>();
    int people = size * (FEWEST_PEOPLE + PEOPLE_A_CHANGE * largest);
    var units = IntStream.range(0, graph.units()).boxed()
        .sorted(Comparator.comparingLong((Integer u) -> -gains[u]).thenComparing(u -> u)).toList();
    int pairs = 0;
    var toldHere = new HashSet<String>();
    best(largest).plan().assignments().stream().map(row -> row.volunteerId())
        .filter(id -> !told.counts(id)).forEach(free::add);
    for (int u : units) {
      var members = graph.isGroupUnit(u)
          ? Arrays.stream(graph.members(u)).mapToObj(v -> volunteers.get(v).id()).toList()
          : List.of(volunteers.get(graph.volunteer(u)).id());
      boolean counts = members.stream().anyMatch(told::counts);
      if (pairs < size * PAIRS_OF_PART && (!counts || toldHere.size() < people) && gains[u] > 0) {
        free.addAll(members);
        toldHere.addAll(counts ? members : List.of());
        pairs += graph.end(u) - graph.begin(u);
      }
    }
    told.people().stream().filter(told::losesAny).filter(id -> !free.contains(id))
        .forEach(flexible::add);
    return narrowed(free, flexible);
  }

  private Instance narrowed(Set<String> free, Set<String> flexible) {
    var stay = none.kept().stream().filter(row -> !free.contains(row.assignment().volunteerId()))
        .toList();
    var places = new ArrayList<Placement>(stay.stream().map(PublishedRow::placement).toList());
    flexible.forEach(id -> places.addAll(told.places(id)));
    var problem = PublishedAssignments.pinned(open, stay);
    places.addAll(problem.held());
    return Instance.undivided(problem, rules.narrowed(new FixedVolunteersRule(free, places)),
        told.people());
  }

  /** No bound above that of more changes. */
  public List<FrontierPoint> consistent(List<FrontierPoint> lines) {
    var result = new ArrayList<FrontierPoint>();
    long bound = Long.MAX_VALUE;
    for (var line : lines.reversed()) {
      bound = Math.min(bound, line.boundMedium());
      result.add(new FrontierPoint(line.most(), none.numbered(line.plan()), line.score(),
          line.changed(), bound));
    }
    return result.reversed();
  }
}
