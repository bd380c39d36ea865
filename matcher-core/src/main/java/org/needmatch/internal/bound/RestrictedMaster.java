package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.simplex.LinearProgram;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.internal.simplex.Simplex;

/**
 * The linear program whose prices make the dual lowest: weeks that have come up
 * so far on one side, on the other teams in full: whether a need runs, how many
 * core and other seats it fills, and that nobody is in a team that does not run
 * (L. S. Lasdon, "Optimization Theory for Large Systems", 1970, on columns that
 * are made when they are wanted). What a branch forbids costs more than it can
 * bring, so that the program never has to be built again. Not thread-safe.
 */
final class RestrictedMaster {
  private static final double FORBIDDEN = 20;
  private static final double KEPT = 50;
  /** A choice of weeks is to come so near to the program. */
  private static final double AIM = 1e-3;

  private final Instance instance;
  private final PricedPairs pairs;
  private final ChanceClasses classes;
  private final ScalarizedObjective goal;
  private final @Nullable RetainedWeeks kept;
  private final double forbidden;
  private final WeekCosts costs;
  private final int keptRow;
  private final FloorColumns floors;
  private final double reward;
  private final double scale;
  private final LinearSolver simplex;
  private final int needs;
  private final int fillRow;
  private final int minimumRow;
  private final int coreRow;
  private final int otherRow;
  private final int linkRow;
  private final int roomRow;
  private final int[] crowdRow;
  private final int firstWeek;
  private final double[] runValue;
  private final ColumnPool weeks = new ColumnPool();
  private final ColumnDraft draft = new ColumnDraft();

  RestrictedMaster(Instance instance, PricedPairs pairs, ScalarizedObjective goal) {
    this(instance, pairs, goal, null, Simplex::new);
  }

  /**
   * The same by any solver of linear programs, and where only so many people may
   * have another week than they have.
   */
  RestrictedMaster(Instance instance, PricedPairs pairs, ScalarizedObjective goal,
      @Nullable RetainedWeeks kept, LinearSolver.Engine engine) {
    this.kept = kept;
    this.instance = instance;
    this.goal = goal;
    this.pairs = pairs;
    classes = new ChanceClasses(instance, pairs);
    var sessions = instance.sessions();
    needs = sessions.count();
    int roles = sessions.roleCount();
    int units = instance.graph().units();
    fillRow = units + needs;
    minimumRow = fillRow + classes.count();
    coreRow = minimumRow + roles;
    otherRow = coreRow + roles;
    roomRow = otherRow + roles;
    int firstCrowd = roomRow + (goal.hasBonus() ? roles : 0);
    var crowding = new SharedPoolCuts(instance, pairs);
    int firstFloor = firstCrowd + crowding.count();
    keptRow = firstFloor + FloorColumns.rows(instance.floors());
    linkRow = keptRow + (kept == null ? 0 : 2);
    var right = new double[linkRow + pairs.count()];
    Arrays.fill(right, 0, units + needs, 1);
    crowdRow = crowding.rows(firstCrowd, right);
    int mustStay = kept == null ? 0 : Math.max(0, kept.totalWeight() - kept.most());
    if (kept != null) {
      right[keptRow + 1] = mustStay;
    }
    scale = IntStream.range(0, needs)
        .mapToDouble(n -> Math.max(sessions.unit(n), sessions.extra(n))).reduce(1, Math::max);
    floors = new FloorColumns(instance.floors(), firstFloor, scale, right);
    simplex = engine.open(right, linkRow);
    double keeping = kept == null
        ? 0
        : (KEPT + 4 * RetainedWeeks.largestNeed(instance) / scale) * floors.most();
    forbidden = FORBIDDEN * floors.most() + 8 * keeping;
    costs = new WeekCosts(instance, goal, scale, forbidden);
    reward = keeping * mustStay - instance.floors().worst() / scale;
    runValue = new double[needs];
    for (int n = 0; n < needs; n++) {
      addNeed(n, units);
    }
    for (int r = 0; r < roles; r++) {
      addSeats(r);
    }
    floors.columns(simplex);
    if (kept != null) {
      draft.put(keptRow, 1);
      draft.put(keptRow + 1, 1);
      draft.addTo(simplex, keeping);
    }
    firstWeek = simplex.columns();
  }

  private void addNeed(int need, int units) {
    var sessions = instance.sessions();
    draft.put(units + need, 1);
    if (crowdRow[need] > 0) {
      draft.put(crowdRow[need], 1);
    }
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      int pinned = instance.pins().filled(r);
      runValue[need] += instance.chances().counts() ? 0 : sessions.roleValue(r, pinned) / scale;
      draft.put(minimumRow + r, Math.max(0, pairs.least(r) - pinned));
      draft.put(coreRow + r, -core(r));
      draft.put(otherRow + r, core(r) - instance.room(r));
      if (goal.hasBonus()) {
        draft.put(roomRow + r, -instance.room(r));
      }
      for (int k = pairs.begin(r); k < pairs.end(r); k++) {
        draft.put(linkRow + pairs.at(k), -1);
      }
    }
    if (instance.chances().counts()) {
      runValue[need] += instance.chances().value(need, instance.pins().crew(need)) / scale;
    }
    draft.put(floors.row(need), -runValue[need]);
    runValue[need] += goal.ofRun(need) / scale / TeamOracle.PART;
    draft.addTo(simplex, runValue[need]);
  }

  private int core(int role) {
    return Math.clamp(instance.sessions().core(role) - instance.pins().filled(role), 0,
        instance.room(role));
  }

  private void addSeats(int role) {
    var sessions = instance.sessions();
    int need = sessions.roleNeed(role);
    for (int k = classes.begin(role); k < classes.end(role); k++) {
      for (boolean isCore : new boolean[]{true, false}) {
        draft.put(fillRow + k, 1);
        draft.put(minimumRow + role, -1);
        draft.put(isCore ? coreRow + role : otherRow + role, 1);
        double points = sessions.seatValue(need, isCore, classes.chance(k)) / scale;
        draft.put(floors.row(need), -points);
        draft.addTo(simplex, points);
      }
    }
  }

  /** Takes a unit's week in. Returns false when it takes part already. */
  boolean add(int unit, IntList edges, BranchState branch) {
    int[] content = edges.toArray();
    Arrays.sort(content);
    return add(unit, content, branch);
  }

  private boolean add(int unit, int[] content, BranchState branch) {
    int known = weeks.add(unit, content);
    if (known >= 0) {
      return simplex.takeBack(firstWeek + known);
    }
    draft.put(unit, 1);
    if (kept != null && kept.isKept(unit, content)) {
      draft.put(keptRow, -kept.weight(unit));
    }
    for (int edge : content) {
      instance.graph().forEachPlacement(edge, (volunteer, role, pair) -> putPair(pair));
    }
    int column = draft.addTo(simplex, 0);
    simplex.cost(column, costs.of(weeks, column - firstWeek, branch));
    return true;
  }

  private void putPair(int pair) {
    draft.put(fillRow + classes.of(pair), -1);
    draft.put(linkRow + pair, 1);
    if (goal.hasBonus()) {
      draft.put(roomRow + pairs.role(pair), 1);
    }
  }

  /** Takes in all weeks that another program has. */
  void addAll(RestrictedMaster other, BranchState branch) {
    for (int w = 0; w < other.weeks.size(); w++) {
      add(other.weeks.unit(w), other.weeks.edges(w), branch);
    }
  }

  /** Forbids and demands what the branch does. */
  void take(BranchState branch) {
    for (int n = 0; n < needs; n++) {
      simplex.cost(n, runValue[n] + forbidden * branch.force(n));
    }
    for (int w = 0; w < weeks.size(); w++) {
      simplex.cost(firstWeek + w, costs.of(weeks, w, branch));
    }
  }

  /** The program as data. */
  LinearProgram program() {
    return ((Simplex) simplex).program(linkRow);
  }

  /** What brings the program back to where it stands now. */
  Runnable wayBack() {
    return simplex.wayBack();
  }

  /**
   * Sets weeks aside that lose more than this, in parts of a point, until they
   * are added again.
   */
  void setAside(long loss) {
    simplex.setAside(firstWeek, loss / scale / TeamOracle.PART);
  }

  /** Solves the program for the weeks it has. Returns false when it gave up. */
  boolean solve(int mostPivots, BooleanSupplier stop) {
    return simplex.solve(mostPivots, stop);
  }

  /**
   * The prices of the pairs, in parts of a point. Below zero only where being in
   * a week is worth something by itself, which teams must be able to refuse. Then
   * what a point counts beyond itself in each group.
   */
  void prices(long[] price) {
    for (int p = 0; p < pairs.count(); p++) {
      int role = pairs.role(p);
      double points = simplex.price(fillRow + classes.of(p)) - simplex.price(linkRow + p);
      if (goal.hasBonus()) {
        points -= simplex.price(roomRow + role);
      }
      long parts = Math.round(points * scale * TeamOracle.PART);
      price[p] = goal.hasBonus() ? parts : Math.max(0, parts);
    }
    floors.prices(simplex, price, pairs.count());
  }

  /**
   * What another week of the unit must be worth more than, in parts of a point.
   */
  double weekPrice(int unit) {
    return simplex.price(unit) * scale * TeamOracle.PART;
  }

  /** What demanding one pair is worth to the program, in parts of a point. */
  double demand() {
    return forbidden * scale * TeamOracle.PART;
  }

  /**
   * The program's value, in parts of a point, without what the branch demands.
   */
  double value(BranchState branch) {
    double forced = reward;
    for (int n = 0; n < needs; n++) {
      forced += branch.force(n) > 0 ? forbidden : 0;
    }
    forced += forbidden * branch.musts();
    return (simplex.objective() - forced) * scale * TeamOracle.PART;
  }

  /** Values of all variables, for {@link #runs} and {@link #taken}. */
  double[] solution() {
    return simplex.values();
  }

  /** How much each unit's week is another than it was told. */
  double[] changed(double[] solution) {
    return kept == null
        ? new double[instance.graph().units()]
        : kept.changed(weeks, solution, firstWeek);
  }

  /** How much the need runs. */
  double runs(double[] solution, int need) {
    return solution[need];
  }

  /** How much each pair is taken. */
  float[] leaning() {
    return leaning(solution());
  }

  private float[] leaning(double[] solution) {
    return pairs.ofEdges(weeks.taken(solution, firstWeek, instance.graph().edges()));
  }

  /**
   * The choice of a week for each unit that is worth more than a plan, among the
   * weeks that are there but for those too dear to be in a good one; null where
   * there can be none, or when the solver cannot choose.
   */
  @Nullable
  ChosenWeeks choose(BranchState branch, long bestMedium, BooleanSupplier stop) {
    double value = value(branch) / TeamOracle.PART;
    double slack = Math.min(value - bestMedium, AIM * value);
    var binary = new boolean[simplex.columns()];
    Arrays.fill(binary, 0, needs, true);
    Arrays.fill(binary, firstWeek, binary.length, true);
    var program = slack > 0 ? simplex.whole(binary, slack / scale) : null;
    return program == null ? null : new ChosenWeeks(program, this::leaning, stop);
  }

  /** Work so far, in units of about a pair priced. */
  long work() {
    return simplex.work();
  }
}
