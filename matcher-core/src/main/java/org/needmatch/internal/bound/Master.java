package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;
import org.needmatch.internal.simplex.Simplex;

/**
 * The linear program whose prices make the dual lowest: weeks that have come up
 * so far on one side, on the other teams in full: whether a need runs, how many
 * core and other seats it fills, and that nobody is in a team that does not run
 * (L. S. Lasdon, "Optimization Theory for Large Systems", 1970, on columns that
 * are made when they are wanted). What a branch forbids costs more than it can
 * bring, so that the program never has to be built again. Not thread-safe.
 */
final class Master {
  private static final double FORBIDDEN = 20;
  private static final int ROWS_TO_A_PAIR = 8;

  private final Instance instance;
  private final Pairs pairs;
  private final Goal goal;
  private final double scale;
  private final Simplex simplex;
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
  private final IntList weekUnit = new IntList();
  private final IntList weekBegin = new IntList();
  private final IntList weekEdge = new IntList();
  private final Set<Week> known = new HashSet<>();
  private int[] rowBuffer = new int[64];
  private double[] valueBuffer = new double[64];
  private int buffered;

  private record Week(int unit, IntKey edges) {
  }

  private record IntKey(int[] content) {
    @Override
    public boolean equals(Object other) {
      return other instanceof IntKey key && Arrays.equals(content, key.content);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(content);
    }
  }

  Master(Instance instance, Pairs pairs, Goal goal) {
    this.instance = instance;
    this.goal = goal;
    this.pairs = pairs;
    var sessions = instance.sessions();
    needs = sessions.count();
    int roles = sessions.roleCount();
    int units = instance.graph().units();
    fillRow = units + needs;
    minimumRow = fillRow + roles;
    coreRow = minimumRow + roles;
    otherRow = coreRow + roles;
    linkRow = otherRow + roles;
    roomRow = linkRow + pairs.count();
    int firstCrowd = roomRow + (goal.hasBonus() ? roles : 0);
    var crowding = new Crowding(instance, pairs);
    var right = new double[firstCrowd + crowding.count()];
    Arrays.fill(right, 0, units + needs, 1);
    crowdRow = crowding.rows(firstCrowd, right);
    simplex = new Simplex(right);
    double largest = 1;
    for (int n = 0; n < needs; n++) {
      largest = Math.max(largest, Math.max(sessions.unit(n), sessions.extra(n)));
    }
    scale = largest;
    runValue = new double[needs];
    for (int n = 0; n < needs; n++) {
      addNeed(n, units);
    }
    for (int r = 0; r < roles; r++) {
      addSeats(r);
    }
    firstWeek = simplex.columns();
    weekBegin.add(0);
  }

  private void addNeed(int need, int units) {
    var sessions = instance.sessions();
    put(units + need, 1);
    if (crowdRow[need] > 0) {
      put(crowdRow[need], 1);
    }
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      int pinned = instance.pins().filled(r);
      runValue[need] += sessions.roleValue(r, pinned) / scale;
      put(minimumRow + r, Math.max(0, sessions.minimum(r) - pinned));
      put(coreRow + r, -core(r));
      put(otherRow + r, core(r) - instance.room(r));
      if (goal.hasBonus()) {
        put(roomRow + r, -instance.room(r));
      }
      for (int k = pairs.begin(r); k < pairs.end(r); k++) {
        put(linkRow + pairs.at(k), -1);
      }
    }
    runValue[need] += goal.ofRun(need) / scale / TeamOracle.PART;
    add(runValue[need]);
  }

  private int core(int role) {
    return Math.clamp(instance.sessions().core(role) - instance.pins().filled(role), 0,
        instance.room(role));
  }

  private void addSeats(int role) {
    var sessions = instance.sessions();
    int need = sessions.roleNeed(role);
    for (boolean isCore : new boolean[]{true, false}) {
      put(fillRow + role, 1);
      put(minimumRow + role, -1);
      put(isCore ? coreRow + role : otherRow + role, 1);
      add((isCore ? sessions.unit(need) : sessions.extra(need)) / scale);
    }
  }

  private void put(int row, double value) {
    if (value != 0) {
      if (buffered == rowBuffer.length) {
        rowBuffer = Arrays.copyOf(rowBuffer, 2 * buffered);
        valueBuffer = Arrays.copyOf(valueBuffer, 2 * buffered);
      }
      rowBuffer[buffered] = row;
      valueBuffer[buffered++] = value;
    }
  }

  private int add(double cost) {
    int column = simplex.add(cost, rowBuffer, valueBuffer, buffered);
    buffered = 0;
    return column;
  }

  /** Takes a unit's week in. Returns false when it is there already. */
  boolean add(int unit, IntList edges, Branch branch) {
    int[] content = edges.toArray();
    Arrays.sort(content);
    if (!known.add(new Week(unit, new IntKey(content)))) {
      return false;
    }
    put(unit, 1);
    for (int edge : content) {
      if (instance.graph().isGroup(edge)) {
        for (var part : instance.graph().parts(edge)) {
          putPair(part.pair());
        }
      } else {
        putPair(edge);
      }
      weekEdge.add(edge);
    }
    weekUnit.add(unit);
    weekBegin.add(weekEdge.size());
    int column = add(0);
    simplex.cost(column, weekCost(column - firstWeek, branch));
    return true;
  }

  private void putPair(int pair) {
    put(fillRow + pairs.role(pair), -1);
    put(linkRow + pair, 1);
    if (goal.hasBonus()) {
      put(roomRow + pairs.role(pair), 1);
    }
  }

  private double weekCost(int week, Branch branch) {
    double cost = 0;
    for (int k = weekBegin.get(week); k < weekBegin.get(week + 1); k++) {
      int edge = weekEdge.get(k);
      if (instance.graph().isGroup(edge)) {
        for (var part : instance.graph().parts(edge)) {
          cost += cost(branch, part.pair());
        }
      } else {
        cost += cost(branch, edge);
      }
    }
    return cost;
  }

  private double cost(Branch branch, int pair) {
    int mark = branch.marks().of(pair);
    double bonus = goal.ofPair(pair) / scale / TeamOracle.PART;
    return bonus + (mark == Marks.OPEN ? 0 : mark == Marks.OUT ? -FORBIDDEN : FORBIDDEN);
  }

  /** Takes in all weeks that another program has. */
  void addAll(Master other, Branch branch) {
    var week = new IntList();
    for (int w = 0; w < other.weekUnit.size(); w++) {
      week.clear();
      for (int k = other.weekBegin.get(w); k < other.weekBegin.get(w + 1); k++) {
        week.add(other.weekEdge.get(k));
      }
      add(other.weekUnit.get(w), week, branch);
    }
  }

  /** Forbids and demands what the branch does. */
  void take(Branch branch) {
    for (int n = 0; n < needs; n++) {
      simplex.cost(n, runValue[n] + FORBIDDEN * branch.force(n));
    }
    for (int w = 0; w < weekUnit.size(); w++) {
      simplex.cost(firstWeek + w, weekCost(w, branch));
    }
  }

  /** Solves the program for the weeks it has. Returns false when it gave up. */
  boolean solve(int mostPivots) {
    return simplex.solve(mostPivots);
  }

  /**
   * The prices of the pairs, in parts of a point. Below zero only where being in
   * a week is worth something by itself, which teams must be able to refuse.
   */
  void prices(long[] price) {
    for (int p = 0; p < price.length; p++) {
      int role = pairs.role(p);
      double points = simplex.price(fillRow + role) - simplex.price(linkRow + p);
      if (goal.hasBonus()) {
        points -= simplex.price(roomRow + role);
      }
      long parts = Math.round(points * scale * TeamOracle.PART);
      price[p] = goal.hasBonus() ? parts : Math.max(0, parts);
    }
  }

  /**
   * What another week of the unit must be worth more than, in parts of a point.
   */
  double weekPrice(int unit) {
    return simplex.price(unit) * scale * TeamOracle.PART;
  }

  /** What demanding one pair is worth to the program, in parts of a point. */
  double demand() {
    return FORBIDDEN * scale * TeamOracle.PART;
  }

  /**
   * The program's value, in parts of a point, without what the branch demands.
   */
  double value(Branch branch) {
    double forced = 0;
    for (int n = 0; n < needs; n++) {
      forced += branch.force(n) > 0 ? FORBIDDEN : 0;
    }
    forced += FORBIDDEN * branch.musts();
    return (simplex.objective() - forced) * scale * TeamOracle.PART;
  }

  /** Values of all variables, for {@link #runs} and {@link #taken}. */
  double[] solution() {
    return simplex.values();
  }

  /** How much the need runs. */
  double runs(double[] solution, int need) {
    return solution[need];
  }

  /** How much each edge is taken. */
  float[] taken(double[] solution) {
    var taken = new float[instance.graph().edges()];
    for (int w = 0; w < weekUnit.size(); w++) {
      double share = solution[firstWeek + w];
      if (share > 1e-9) {
        for (int k = weekBegin.get(w); k < weekBegin.get(w + 1); k++) {
          taken[weekEdge.get(k)] += (float) share;
        }
      }
    }
    return taken;
  }

  /** Exchanges of variables so far, each as much work as pricing some pairs. */
  long work() {
    return simplex.pivots() * (roomRow / ROWS_TO_A_PAIR);
  }
}
