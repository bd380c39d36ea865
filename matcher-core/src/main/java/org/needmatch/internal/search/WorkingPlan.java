package org.needmatch.internal.search;

import java.util.Arrays;
import org.needmatch.internal.instance.ComfortTracker;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Crew;
import org.needmatch.internal.instance.GroupPoints;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.NeedValue;

/**
 * A plan under construction: which edges are taken, and what that is worth.
 * Needs may be below their minimum while the search runs; every other rule
 * holds always. Not thread-safe.
 */
final class WorkingPlan {
  private final Instance instance;
  private final NeedValue worth;
  private final int[] filled;
  private final int[] room;
  private final int[] occupantBegin;
  private final int[] occupants;
  private final int[] occupantCount;
  private final TakenEdges taken;
  private final boolean[] running;
  private final long[] needPromise;
  private final long[] needValue;
  private final WorkloadTracker load;
  private final ComfortTracker comfort;
  private final Blockers obstacles;
  private final GroupPoints groups;
  private long medium;
  private long promise;
  private long soft;
  private long mended;

  WorkingPlan(Instance instance, Conflicts conflicts) {
    this.instance = instance;
    worth = new NeedValue(instance);
    var sessions = instance.sessions();
    var graph = instance.graph();
    filled = new int[sessions.roleCount()];
    room = new int[filled.length];
    occupantBegin = new int[filled.length + 1];
    for (int r = 0; r < filled.length; r++) {
      filled[r] = instance.pins().filled(r);
      room[r] = instance.room(r);
      int heads = 0;
      for (int k = graph.roleBegin(r); k < graph.roleEnd(r) && heads < room[r]; k++) {
        heads += graph.load(graph.roleEdge(k), r);
      }
      occupantBegin[r + 1] = occupantBegin[r] + Math.min(room[r], heads);
    }
    occupants = new int[occupantBegin[filled.length]];
    occupantCount = new int[filled.length];
    taken = new TakenEdges(graph);
    running = new boolean[sessions.count()];
    needPromise = new long[sessions.count()];
    needValue = new long[sessions.count()];
    groups = new GroupPoints(instance.floors());
    medium = -instance.floors().worst();
    comfort = new ComfortTracker(instance);
    load = new WorkloadTracker(instance, comfort);
    obstacles = new Blockers(this, conflicts, load);
    for (int n = 0; n < sessions.count(); n++) {
      revalue(n);
    }
  }

  Instance instance() {
    return instance;
  }

  boolean taken(int edge) {
    return taken.contains(edge);
  }

  int filled(int role) {
    return filled[role];
  }

  int room(int role) {
    return room[role];
  }

  boolean running(int need) {
    return running[need];
  }

  /** Points of all needs that run, less what groups below their floors cost. */
  long medium() {
    return medium;
  }

  /** Points of one need, 0 while it does not run. */
  long medium(int need) {
    return needValue[need];
  }

  /**
   * Points that people in needs that do not run would be worth towards their
   * minimums.
   */
  long promise() {
    return promise;
  }

  /** Minutes of all rows, those in needs that do not run included. */
  long soft() {
    return soft + comfort.minutes();
  }

  /** Rules that pins broke and that are mended. */
  long mended() {
    return mended;
  }

  /** Taken edges. */
  int size() {
    return taken.size();
  }

  int occupantCount(int role) {
    return occupantCount[role];
  }

  /**
   * The edge in the role's {@code k}-th taken place; a group's is there as often
   * as it has people in it.
   */
  int occupant(int role, int k) {
    return occupants[occupantBegin[role] + k];
  }

  int firstOf(int unit) {
    return taken.firstOf(unit);
  }

  int nextOf(int edge) {
    return taken.nextOf(edge);
  }

  int needOf(int edge) {
    return instance.sessions().roleNeed(instance.graph().role(edge));
  }

  /** What stands in the way of edges. */
  Blockers obstacles() {
    return obstacles;
  }

  /** Takes an edge for which there is room and nothing in the way. */
  void insert(int edge) {
    var graph = instance.graph();
    int need = needOf(edge);
    taken.add(edge);
    soft += graph.soft(edge);
    mended += graph.cures(edge);
    if (graph.isGroup(edge)) {
      graph.forEachPlacement(edge, (volunteer, role, pair) -> seat(edge, role));
    } else {
      seat(edge, graph.role(edge));
    }
    load.add(edge, need, 1);
    revalue(need);
  }

  /** Gives a taken edge up. */
  void remove(int edge) {
    var graph = instance.graph();
    int need = needOf(edge);
    taken.remove(edge);
    soft -= graph.soft(edge);
    mended -= graph.cures(edge);
    if (graph.isGroup(edge)) {
      graph.forEachPlacement(edge, (volunteer, role, pair) -> unseat(edge, role));
    } else {
      unseat(edge, graph.role(edge));
    }
    load.add(edge, need, -1);
    revalue(need);
  }

  private void seat(int edge, int role) {
    occupants[occupantBegin[role] + occupantCount[role]++] = edge;
    filled[role]++;
    room[role]--;
  }

  private void unseat(int edge, int role) {
    int at = occupantBegin[role];
    int last = at + --occupantCount[role];
    while (occupants[at] != edge) {
      at++;
    }
    occupants[at] = occupants[last];
    filled[role]--;
    room[role]++;
  }

  private Crew crew(int need) {
    var graph = instance.graph();
    var crew = instance.pins().crew(need);
    var sessions = instance.sessions();
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      for (int k = 0; k < occupantCount[r]; k++) {
        graph.forEachPlacement(occupant(r, k),
            (volunteer, role, pair) -> crew.add(volunteer, role));
      }
    }
    return crew;
  }

  private void revalue(int need) {
    long before = needValue[need];
    medium -= before;
    promise -= needPromise[need];
    boolean was = running[need];
    boolean runs = worth.runs(need, filled)
        && (!instance.teams().matters(need) || instance.teams().holds(need, crew(need)));
    running[need] = runs;
    needValue[need] = runs ? value(need) : 0;
    needPromise[need] = runs ? 0 : worth.promise(need, filled);
    medium += needValue[need] + groups.add(need, needValue[need] - before);
    promise += needPromise[need];
    if (was != runs && worth.curable(need)) {
      int rules = instance.sessions().times().size(need);
      mended += runs ? rules : -rules;
    }
  }

  private long value(int need) {
    return instance.chances().counts()
        ? instance.chances().value(need, crew(need))
        : worth.value(need, filled);
  }

  /** What a point of the need counts: more while its group is below its floor. */
  long ofPoint(int need) {
    return groups.ofPoint(need);
  }

  /**
   * Points that a taken edge's seats are worth where they are, reckoned as if its
   * need ran.
   */
  long marginal(int edge) {
    int role = instance.graph().role(edge);
    var sessions = instance.sessions();
    return ofPoint(sessions.roleNeed(role)) * instance.chances().of(instance.graph(), edge,
        sessions.roleValue(role, filled[role]) - sessions.roleValue(role, filled[role] - 1));
  }

  /** Removes everybody from needs below their minimum. */
  void dropUnfinished() {
    var sessions = instance.sessions();
    for (int r = 0; r < filled.length; r++) {
      if (!running[sessions.roleNeed(r)]) {
        while (occupantCount[r] > 0) {
          remove(occupant(r, occupantCount[r] - 1));
        }
      }
    }
  }

  /** The taken edges, ascending. */
  int[] edges() {
    return taken.all();
  }

  /** Replaces the plan. Cost: linear in the two plans. */
  void set(int[] edges) {
    for (int edge : edges()) {
      remove(edge);
    }
    Arrays.stream(edges).forEach(this::insert);
  }
}
