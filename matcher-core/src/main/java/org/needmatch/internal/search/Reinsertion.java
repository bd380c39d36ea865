package org.needmatch.internal.search;

import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.NeedTable;

/**
 * Fills the seats that a chain left empty, and finds other seats for those it
 * sent away. Not thread-safe.
 */
final class Reinsertion {
  private static final int LOOKS = 24;

  private final WorkingPlan roster;
  private final EligibilityGraph graph;
  private final CandidateIndex candidates;
  private final NeedTable sessions;
  private final Random64 random;
  private final double rescue;
  private AcceptanceParameters temper = new AcceptanceParameters(0, 0, 0, true);

  Reinsertion(WorkingPlan roster, Random64 random, double rescue, CandidateIndex candidates) {
    this.candidates = candidates;
    this.roster = roster;
    this.random = random;
    this.rescue = rescue;
    graph = roster.instance().graph();
    sessions = roster.instance().sessions();
  }

  void temper(AcceptanceParameters value) {
    temper = value;
  }

  void run(EjectionChain chain) {
    for (int i = 0; i < chain.vacated().size(); i++) {
      refill(chain, chain.vacated().get(i));
    }
    for (int i = chain.homeless().size() - 1; i >= 0; i--) {
      house(chain, chain.homeless().get(i));
    }
  }

  private void refill(EjectionChain chain, int role) {
    if (roster.room(role) == 0) {
      return;
    }
    int begin = candidates.roleBegin(role);
    int size = candidates.roleEnd(role) - begin;
    if (size == 0) {
      return;
    }
    int best = -1;
    double most = 0;
    int at = random.below(size);
    for (int i = Math.min(size, LOOKS); i > 0; i--, at = at + 1 == size ? 0 : at + 1) {
      int edge = candidates.roleEdge(begin + at);
      double gain = gain(edge) + temper.temperature() * random.unit();
      if (gain > most && roster.obstacles().none(edge)) {
        most = gain;
        best = edge;
      }
    }
    if (best >= 0) {
      chain.insert(best);
    }
  }

  private void house(EjectionChain chain, int unit) {
    int begin = candidates.unitBegin(unit);
    int size = candidates.unitEnd(unit) - begin;
    if (size == 0) {
      return;
    }
    while (true) {
      int best = -1;
      double most = 0;
      int at = random.below(size);
      for (int i = Math.min(size, 2 * LOOKS); i > 0; i--, at = at + 1 == size ? 0 : at + 1) {
        int edge = candidates.edge(begin + at);
        if (roster.obstacles().hasRoom(edge) && !roster.taken(edge)) {
          double gain = gain(edge) + temper.temperature() * random.unit();
          if (gain > most && roster.obstacles().none(edge)) {
            most = gain;
            best = edge;
          }
        }
      }
      if (best < 0) {
        return;
      }
      chain.insert(best);
    }
  }

  /**
   * Points that taking a free edge would bring, roughly for needs of several
   * roles and for groups.
   */
  private double gain(int edge) {
    int role = graph.role(edge);
    int need = sessions.roleNeed(role);
    int filled = roster.filled(role);
    double gain;
    if (roster.running(need)) {
      gain = roster.instance().chances().of(graph, edge,
          sessions.roleValue(role, filled + 1) - sessions.roleValue(role, filled));
    } else if (filled < sessions.minimum(role)) {
      boolean completes = sessions.roleEnd(need) - sessions.roleBegin(need) == 1
          && filled + 1 == sessions.minimum(role);
      gain = completes
          ? roster.instance().chances().of(graph, edge, sessions.roleValue(role, filled + 1))
              - temper.credit() * sessions.unit(need) * filled
          : temper.credit() * sessions.unit(need);
    } else {
      gain = sessions.minimum(role) == 0
          ? roster.instance().chances().of(graph, edge, sessions.roleValue(role, filled + 1))
          : 0;
    }
    return gain * roster.ofPoint(need) + temper.minute() * graph.soft(edge)
        + rescue * graph.cures(edge);
  }
}
