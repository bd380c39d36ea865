package org.needmatch.internal.instance;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.Objective;
import org.needmatch.internal.threads.Workers;
import org.needmatch.rules.RuleSet;

/** A problem in flat numbers. Immutable and thread-safe. */
public final class Instance {
  private final Problem problem;
  private final RuleSet rules;
  private final Workers workers;
  private final boolean whole;
  private final Eligibility eligibility;
  private final Objective objective;
  private final NeedTable sessions;
  private final Floors floors;
  private final Pins pins;
  private final SeatChances chances;
  private final Capacity capacity;
  private final VolunteerAdjacency together;
  private final VolunteerAdjacency apart;
  private final EligibilityGraph graph;
  private final TeamRules teams;
  private final FrequencyLimits frequency;
  private final PinViolations pinFaults;

  private Instance(Problem problem, RuleSet rules, Workers workers, Set<String> undivided) {
    this.problem = problem;
    this.rules = rules;
    this.workers = workers;
    eligibility = Eligibility.of(problem, rules);
    objective = new Objective(problem);
    sessions = new NeedTable(problem, objective);
    floors = Floors.of(problem, sessions);
    var index = new HashMap<String, Integer>();
    var travellers = new Traveller[problem.volunteers().size()];
    for (var volunteer : problem.volunteers()) {
      travellers[index.size()] = new Traveller(volunteer.travelMode(), volunteer.site());
      index.put(volunteer.id(), index.size());
    }
    pins = new Pins(problem, sessions, index);
    chances = new SeatChances(problem, sessions, index);
    capacity = new Capacity(problem.volunteers(), sessions, pins, travellers);
    together = new VolunteerAdjacency();
    apart = new VolunteerAdjacency();
    for (var pair : List.copyOf(new LinkedHashSet<>(normalised(problem.pairs())))) {
      (pair.kind() == VolunteerPair.Kind.TOGETHER ? together : apart)
          .add(index.getOrDefault(pair.first(), -1), index.getOrDefault(pair.second(), -1));
    }
    int[][] eligible = workers.stopped()
        ? nowhere()
        : new EligibleRoles(problem, eligibility, sessions, pins, capacity, apart,
            KnownSeats.of(rules, problem), workers).all();
    Set<Integer> one = undivided.stream().map(id -> index.getOrDefault(id, -1)).collect(toSet());
    var found = graph(eligible, one, workers);
    teams = new TeamRules(problem, sessions);
    frequency = new FrequencyLimits(problem, sessions, pins, eligible, workers);
    whole = !workers.stopped();
    if (!whole) {
      found = graph(nowhere(), one, workers.until(() -> false));
    }
    graph = Objects.requireNonNull(found);
    pinFaults = new PinViolations(this);
  }

  /** Nobody may sit anywhere. */
  private int[][] nowhere() {
    var none = new int[problem.volunteers().size()][];
    Arrays.fill(none, new int[0]);
    return none;
  }

  private @Nullable EligibilityGraph graph(int[][] eligible, Set<Integer> undivided,
      Workers builders) {
    return new EligibilityGraphBuilder(problem, objective, sessions, pins, capacity, together,
        apart, eligible, undivided, builders).build();
  }

  private static List<VolunteerPair> normalised(List<VolunteerPair> pairs) {
    var result = new ArrayList<VolunteerPair>();
    for (var pair : pairs) {
      result.add(pair.first().compareTo(pair.second()) <= 0
          ? pair
          : new VolunteerPair(pair.second(), pair.first(), pair.kind()));
    }
    return result;
  }

  /**
   * Builds the graph under the contract's rules. Cost: near linear in the pairs
   * found.
   */
  public static Instance of(Problem problem) {
    return of(problem, RuleSet.standard());
  }

  /** Builds the graph under the contract's rules and the embedder's own. */
  public static Instance of(Problem problem, RuleSet rules) {
    return of(problem, rules, () -> false);
  }

  /**
   * The same, cut short soon after this is so: then it is not whole, and nobody
   * may sit anywhere but where pins hold them.
   */
  public static Instance of(Problem problem, RuleSet rules, BooleanSupplier enough) {
    return new Instance(problem, rules, Workers.of(rules).until(enough), Set.of());
  }

  /**
   * Without a graph, for what pins alone decide: nobody may sit anywhere but
   * where pins hold them. Cost: linear in people, needs and pins.
   */
  public static Instance ofPins(Problem problem, RuleSet rules) {
    return of(problem, rules, () -> true);
  }

  /**
   * The same where all weeks of some volunteers are one unit of the graph, so
   * that what changes for them is counted once. Dearer the more weeks there are.
   */
  public static Instance undivided(Problem problem, RuleSet rules, Set<String> volunteers) {
    return new Instance(problem, rules, Workers.of(rules), volunteers);
  }

  /** A part of the problem, or what a change made of it, under the same rules. */
  public Instance like(Problem part) {
    return new Instance(part, rules, workers, Set.of());
  }

  /** The rules, the embedder's among them. */
  public RuleSet rules() {
    return rules;
  }

  /** Whose threads work on it, and when they stop. */
  public Workers workers() {
    return workers;
  }

  /** Whether its graph was finished; no search may look at one that was not. */
  public boolean isWhole() {
    return whole;
  }

  /** The problem. */
  public Problem problem() {
    return problem;
  }

  /** The pair rules in force. */
  public Eligibility eligibility() {
    return eligibility;
  }

  /** What seats are worth. */
  public Objective objective() {
    return objective;
  }

  /** Needs and roles. */
  public NeedTable sessions() {
    return sessions;
  }

  /** What groups of needs are to get before others. */
  public Floors floors() {
    return floors;
  }

  /** Kept pins. */
  public Pins pins() {
    return pins;
  }

  /** What it is worth that people are likely to come. */
  public SeatChances chances() {
    return chances;
  }

  /** Rules that pins break. */
  public PinViolations pinFaults() {
    return pinFaults;
  }

  /** What the limits leave over. */
  public Capacity capacity() {
    return capacity;
  }

  /** Who is never placed without whom. */
  public VolunteerAdjacency together() {
    return together;
  }

  /** Who is never in the same session as whom. */
  public VolunteerAdjacency apart() {
    return apart;
  }

  /** Which needs may run with which people. */
  public TeamRules teams() {
    return teams;
  }

  /** Which sessions one person may hold together by their days. */
  public FrequencyLimits frequency() {
    return frequency;
  }

  /** Units and edges. */
  public EligibilityGraph graph() {
    return graph;
  }

  /** Whether the rule could keep anybody out of anything here. */
  public boolean binds(RuleCode rule) {
    return switch (rule) {
      case FREQUENCY -> !frequency.isIdle();
      case PRESENCE, CERTAINTY -> teams.refusesBy(rule);
      default -> true;
    };
  }

  /** The rules that bind and that no linear rows keep, in order. */
  public List<RuleCode> beyondRows() {
    return Arrays.stream(RuleCode.values()).filter(rule -> !rule.keptByRows() && binds(rule))
        .toList();
  }

  /** Seats of the role open to units, beyond those that pins take. */
  public int room(int role) {
    return pins.left(role, sessions);
  }
}
