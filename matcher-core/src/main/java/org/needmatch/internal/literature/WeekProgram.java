package org.needmatch.internal.literature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.simplex.Simplex;
import org.needmatch.strategy.PartialPlan;

/**
 * The linear program over weeks by column generation: each agent shares itself
 * out among its weeks, each need runs to a share, and the seats of a role that
 * are filled to a share are those of the weeks (P. C. Gilmore and R. E. Gomory,
 * 1961). In floating point: it gives chances, and proves nothing. Not
 * thread-safe.
 */
final class WeekProgram {
  private static final double EPSILON = 1e-6;
  private static final int WORK = 2_000;
  private static final int PIVOTS = 100_000;

  /** A week of an agent and its column. */
  private record Column(int[] choices, int number) {
  }

  private final Market market;
  private final PartialPlan nobody;
  private final Simplex simplex;
  private final int roles;
  private final int firstAgent;
  private final double scale;
  private final int[][] rolesOf;
  private final List<List<Column>> columns = new ArrayList<>();
  private double[] share = new double[0];

  WeekProgram(Market market, Instance instance) {
    this.market = market;
    nobody = market.model().emptyPlan();
    var sessions = instance.sessions();
    roles = sessions.roleCount();
    firstAgent = 4 * roles + sessions.count();
    var graph = instance.graph();
    rolesOf = new int[market.size()][];
    for (int c = 0; c < rolesOf.length; c++) {
      var taken = new ArrayList<Integer>();
      graph.forEachPlacement(c, (volunteer, role, pair) -> taken.add(role));
      rolesOf[c] = taken.stream().mapToInt(Integer::intValue).toArray();
    }
    for (int a = 0; a < market.agents(); a++) {
      columns.add(new ArrayList<>());
    }
    // Rows: for each role filled, minimum, core and other seats; needs; agents.
    var right = new double[firstAgent + market.agents()];
    Arrays.fill(right, 4 * roles, right.length, 1);
    simplex = new Simplex(right);
    double largest = 1;
    for (int n = 0; n < sessions.count(); n++) {
      largest = Math.max(largest, sessions.unit(n));
    }
    scale = largest;
    for (int n = 0; n < sessions.count(); n++) {
      addNeed(instance, n);
    }
  }

  private void addNeed(Instance instance, int need) {
    var sessions = instance.sessions();
    var entries = new Entries();
    entries.put(4 * roles + need, 1);
    double runs = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      int pinned = instance.pins().filled(r);
      int core = Math.clamp(sessions.core(r) - pinned, 0, instance.room(r));
      entries.put(roles + r, Math.max(0, sessions.minimum(r) - pinned));
      entries.put(2 * roles + r, -core);
      entries.put(3 * roles + r, core - instance.room(r));
      runs += sessions.roleValue(r, pinned) / scale;
      seat(r, 2 * roles + r, sessions.unit(need));
      seat(r, 3 * roles + r, sessions.extra(need));
    }
    entries.add(runs);
  }

  private void seat(int role, int kind, double points) {
    var entries = new Entries();
    entries.put(role, 1);
    entries.put(roles + role, -1);
    entries.put(kind, 1);
    entries.add(points / scale);
  }

  /** Adds the best weeks at the prices until none gains, or often enough. */
  void solve(int rounds, BooleanSupplier stop) {
    boolean gained = true;
    for (int i = 0; i <= rounds && gained && !stop.getAsBoolean(); i++) {
      simplex.solve(PIVOTS, stop);
      gained = false;
      for (int a = 0; a < market.agents() && !stop.getAsBoolean(); a++) {
        var week = new Weeks(nobody, market.liked(a), this::bid, WORK).best();
        if (week.value() > simplex.price(agentRow(a)) + EPSILON) {
          add(a, week.choices());
          gained = true;
        }
      }
    }
    share = simplex.values();
  }

  private int agentRow(int agent) {
    return firstAgent + agent;
  }

  private double bid(int choice) {
    double sum = 0;
    for (int role : rolesOf[choice]) {
      sum += simplex.price(role);
    }
    return sum;
  }

  private void add(int agent, int[] choices) {
    var entries = new Entries();
    entries.put(agentRow(agent), 1);
    for (int choice : choices) {
      for (int role : rolesOf[choice]) {
        entries.put(role, -1);
      }
    }
    columns.get(agent).add(new Column(choices, entries.add(0)));
  }

  /**
   * The week of the agent that a number drawn evenly from 0 to 1 falls on, empty
   * for what is left.
   */
  int[] drawn(int agent, double number) {
    double sum = 0;
    for (var column : columns.get(agent)) {
      sum += column.number() < share.length ? share[column.number()] : 0;
      if (number < sum) {
        return column.choices();
      }
    }
    return new int[0];
  }

  /** One column in the making. */
  private final class Entries {
    private int[] row = new int[16];
    private double[] value = new double[16];
    private int size;

    void put(int at, double number) {
      if (number == 0) {
        return;
      }
      for (int i = 0; i < size; i++) {
        if (row[i] == at) {
          value[i] += number;
          return;
        }
      }
      if (size == row.length) {
        row = Arrays.copyOf(row, 2 * size);
        value = Arrays.copyOf(value, 2 * size);
      }
      row[size] = at;
      value[size++] = number;
    }

    int add(double cost) {
      return simplex.add(cost, row, value, size);
    }
  }
}
