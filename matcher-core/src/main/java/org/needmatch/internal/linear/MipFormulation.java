package org.needmatch.internal.linear;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.linear.LinearModel.Meaning;
import org.needmatch.internal.linear.LinearModel.Sense;

/**
 * The whole problem of an instance in linear rows: every set of columns that
 * meets them is a plan in which only pins break rules, and every such plan is
 * there. Columns are the graph's edges, 0 or 1, in its order; then one for each
 * need, whether it runs; then counts for the roles whose points are not a
 * straight line. The points of a solution are the medium of the plan.
 */
public final class MipFormulation {
  private final Instance instance;
  private final EligibilityGraph graph;
  private final LinearModel model = new LinearModel();

  private MipFormulation(Instance instance) {
    this.instance = instance;
    graph = instance.graph();
  }

  /** Why the problem cannot be put in these rows, null when it can. */
  public static @Nullable String unsuited(Instance instance) {
    if (instance.floors().count() > 0) {
      return "Groups of needs have floors, which the linear rows do not know.";
    }
    var rules = instance.beyondRows();
    return rules.isEmpty() ? uneven(instance) : switch (rules.getLast()) {
      case PRESENCE -> "Some sessions run only in the right company";
      case FREQUENCY -> "A policy pack counts the days of some people";
      case CERTAINTY -> "Some sessions have to be certain enough to run";
      default -> "The rule " + rules.getLast().code() + " decides something";
    } + ", which the linear rows do not know.";
  }

  private static @Nullable String uneven(Instance instance) {
    return instance.chances().counts() && !IntStream.range(0, instance.sessions().roleCount())
        .allMatch(role -> straight(instance, role))
            ? "It counts how likely people come, and some seats are worth less than others,"
                + " which the linear rows do not know."
            : null;
  }

  /**
   * The rows. Cost: near linear in edges, plus the square of each volunteer's
   * sessions.
   *
   * @throws IllegalArgumentException
   *           when the problem is {@linkplain #unsuited}
   */
  public static LinearModel of(Instance instance) {
    var why = unsuited(instance);
    if (why != null) {
      throw new IllegalArgumentException(why);
    }
    var exact = new MipFormulation(instance);
    exact.columns();
    for (int n = 0; n < instance.sessions().count(); n++) {
      exact.need(n);
    }
    exact.people();
    return exact.model;
  }

  /** The column that says whether the need runs. */
  public static int runs(Instance instance, int need) {
    return instance.graph().edges() + need;
  }

  private void columns() {
    var sessions = instance.sessions();
    var worth = new long[graph.edges()];
    for (int e = 0; e < graph.edges(); e++) {
      int edge = e;
      graph.forEachPlacement(e, (volunteer, role,
          pair) -> worth[edge] += straight(instance, role) ? points(volunteer, role) : 0);
      model.add(Meaning.EDGE, e, 0, 1, worth[e]);
    }
    for (int n = 0; n < sessions.count(); n++) {
      long points = 0;
      boolean pinsRunIt = !instance.pins().in(n).isEmpty();
      for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
        points += straight(instance, r) ? sessions.unit(n) * instance.pins().filled(r) : 0;
        pinsRunIt &= instance.pins().filled(r) >= sessions.minimum(r);
      }
      model.add(Meaning.RUNS, n, pinsRunIt ? 1 : 0, 1,
          instance.chances().counts()
              ? instance.chances().value(n, instance.pins().crew(n))
              : points);
    }
  }

  private long points(int volunteer, int role) {
    int need = instance.sessions().roleNeed(role);
    return instance.chances().counts()
        ? instance.chances().points(volunteer, need, true)
        : instance.sessions().unit(need);
  }

  private static boolean straight(Instance instance, int role) {
    var sessions = instance.sessions();
    int need = sessions.roleNeed(role);
    return sessions.core(role) >= sessions.wanted(role)
        || sessions.extra(need) == sessions.unit(need);
  }

  private void need(int need) {
    var sessions = instance.sessions();
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      role(need, r);
    }
  }

  private void role(int need, int role) {
    var sessions = instance.sessions();
    int runs = runs(instance, need);
    int pinned = instance.pins().filled(role);
    for (int i = graph.roleBegin(role); i < graph.roleEnd(role); i++) {
      model.term(graph.roleEdge(i), 1).term(runs, -1).row(RowKind.OPEN, Sense.AT_MOST, 0);
    }
    if (graph.roleEnd(role) > graph.roleBegin(role)) {
      load(role, 1).term(runs, -instance.room(role)).row(RowKind.SEATS, Sense.AT_MOST, 0);
    }
    if (sessions.minimum(role) > pinned) {
      load(role, 1).term(runs, pinned - sessions.minimum(role)).row(RowKind.MINIMUM, Sense.AT_LEAST,
          0);
    }
    if (!straight(instance, role)) {
      counts(need, role, pinned);
    }
  }

  private LinearModel load(int role, int sign) {
    for (int i = graph.roleBegin(role); i < graph.roleEnd(role); i++) {
      int edge = graph.roleEdge(i);
      model.term(edge, (long) sign * graph.load(edge, role));
    }
    return model;
  }

  private void counts(int need, int role, int pinned) {
    var sessions = instance.sessions();
    int core = sessions.core(role);
    int others = sessions.wanted(role) - core;
    int runs = runs(instance, need);
    int coreSeats = model.add(Meaning.CORE, role, 0, core, sessions.unit(need));
    int otherSeats = model.add(Meaning.OTHERS, role, 0, others, sessions.extra(need));
    load(role, -1).term(runs, -pinned).term(coreSeats, 1).term(otherSeats, 1).row(RowKind.COUNT,
        Sense.AT_MOST, 0);
    if (sessions.extra(need) > sessions.unit(need)) {
      int full = model.add(Meaning.FULL, role, 0, 1, 0);
      model.term(coreSeats, 1).term(full, -core).row(RowKind.ORDER, Sense.AT_LEAST, 0);
      model.term(otherSeats, 1).term(full, -others).row(RowKind.ORDER, Sense.AT_MOST, 0);
    }
  }

  private void people() {
    var weeks = new ArrayList<VolunteerRows>();
    for (int v = 0; v < instance.problem().volunteers().size(); v++) {
      var week = new VolunteerRows(instance, v);
      weeks.add(week);
      week.addTo(model);
    }
    for (int v = 0; v < weeks.size(); v++) {
      for (int other : instance.apart().of(v).stream().distinct().toList()) {
        if (other > v) {
          weeks.get(v).keepApart(weeks.get(other), model);
        }
      }
    }
  }
}
