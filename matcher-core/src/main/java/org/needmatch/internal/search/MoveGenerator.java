package org.needmatch.internal.search;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.instance.NeedTable;

/**
 * Changes a roster by ejection chains (F. Glover, Discrete Applied Mathematics
 * 65, 1996): someone takes a seat, whoever was in the way goes and looks for
 * another, and the seats that they leave are filled again. A change that is not
 * accepted is taken back whole. Not thread-safe.
 */
final class MoveGenerator {
  private static final int LOOKS = 48;
  private static final int OFTEN = 50;
  private static final int OFTEN_AMONG_CANDIDATES = 58;
  private static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;

  private final WorkingPlan roster;
  private final EligibilityGraph graph;
  private final NeedTable sessions;
  private final Random64 random;
  private final EjectionChain chain;
  private final Reinsertion settling;
  private final IntList blockers = new IntList();
  private final double rescue;
  private final int oftenBelow;
  private final @Nullable PenalizedAcceptance penalized;
  private int[] favoured = {};
  private AcceptanceParameters temper = new AcceptanceParameters(0, 0, 0, true);

  /**
   * @param candidates
   *          to find seats and people among
   * @param penalties
   *          beyond the contract, null for none
   */
  MoveGenerator(WorkingPlan roster, Random64 random, CandidateIndex candidates,
      @Nullable Penalties penalties) {
    this.roster = roster;
    this.random = random;
    graph = roster.instance().graph();
    sessions = roster.instance().sessions();
    rescue = sessions.totalValue() + roster.instance().floors().worst() + 1.0;
    chain = new EjectionChain(roster, random);
    oftenBelow = candidates.size() < graph.edges() ? OFTEN_AMONG_CANDIDATES : OFTEN;
    settling = new Reinsertion(roster, random, rescue, candidates);
    penalized = penalties == null ? null : new PenalizedAcceptance(roster, penalties, random);
  }

  /** Edges to be proposed more often than others. */
  void favour(int[] edges) {
    favoured = edges;
  }

  /** Is to be called when the roster was changed otherwise than by steps. */
  void lookAgain() {
    if (penalized != null) {
      penalized.lookAgain();
    }
  }

  void temper(AcceptanceParameters value) {
    temper = value;
    settling.temper(value);
  }

  /** Proposes one change and keeps or reverts it. Returns whether it was kept. */
  boolean step() {
    double before = energy();
    long mediumBefore = roster.medium();
    chain.begin();
    if (propose() && !chain.isEmpty()) {
      settling.run(chain);
      if (accepts(before, mediumBefore)) {
        return true;
      }
    }
    chain.rollback();
    return false;
  }

  private double energy() {
    return (temper.trading() ? 0 : roster.medium()) + temper.credit() * roster.promise()
        + temper.minute() * roster.soft() + rescue * roster.mended();
  }

  private boolean accepts(double before, long mediumBefore) {
    if (penalized != null) {
      return penalized.accepts(temper, energy() - before, roster.medium() - mediumBefore,
          chain.changes());
    }
    if (temper.trading() && roster.medium() < temper.leastMedium()) {
      return false;
    }
    if (temper.keepMedium() && roster.medium() != mediumBefore) {
      return roster.medium() > mediumBefore;
    }
    double gain = energy() - before;
    return gain >= 0
        || temper.temperature() > 0 && random.unit() < Math.exp(gain / temper.temperature());
  }

  private boolean propose() {
    int kind = random.below(64);
    if (kind == 0) {
      return close(random.below(sessions.count()));
    }
    if (kind < 5) {
      int need = random.below(sessions.count());
      return roster.running(need) ? seatSomeone(need) : open(need);
    }
    if (kind < 18) {
      return seatSomeone(random.below(sessions.count()));
    }
    if (kind < oftenBelow && favoured.length > 0) {
      return chain.force(favoured[random.below(favoured.length)]);
    }
    return chain.force(random.below(graph.edges()));
  }

  private boolean seatSomeone(int need) {
    int role = sessions.roleBegin(need)
        + random.below(sessions.roleEnd(need) - sessions.roleBegin(need));
    int candidates = graph.roleEnd(role) - graph.roleBegin(role);
    return candidates > 0
        && chain.force(graph.roleEdge(graph.roleBegin(role) + random.below(candidates)));
  }

  private boolean close(int need) {
    if (!roster.running(need)) {
      return false;
    }
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      while (roster.occupantCount(r) > 0) {
        chain.eject(roster.occupant(r, roster.occupantCount(r) - 1));
      }
    }
    return true;
  }

  private boolean open(int need) {
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      while (roster.filled(r) < sessions.minimum(r)) {
        if (!grows(r)) {
          return false;
        }
      }
    }
    return !roster.instance().teams().matters(need) || complete(need);
  }

  /** More people, as long as it is company that keeps the need from running. */
  private boolean complete(int need) {
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      while (!roster.running(need) && roster.room(r) > 0 && grows(r)) {
      }
    }
    return roster.running(need);
  }

  /** Whether one more change leaves more people in the role than before. */
  private boolean grows(int role) {
    int before = roster.filled(role);
    int edge = cheapest(role);
    return edge >= 0 && chain.force(edge) && roster.filled(role) > before;
  }

  /** Of some of the role's candidates, the one in whose way least stands. */
  private int cheapest(int role) {
    int begin = graph.roleBegin(role);
    int size = graph.roleEnd(role) - begin;
    int cheapest = -1;
    double least = IMPOSSIBLE;
    int at = size == 0 ? 0 : random.below(size);
    for (int i = Math.min(size, LOOKS); i > 0; i--, at = at + 1 == size ? 0 : at + 1) {
      int edge = graph.roleEdge(begin + at);
      if (!roster.taken(edge)) {
        double cost = obstruction(edge) - temper.minute() * graph.soft(edge) + random.unit();
        if (cost < least) {
          least = cost;
          cheapest = edge;
        }
      }
    }
    return cheapest;
  }

  private double obstruction(int edge) {
    if (roster.obstacles().none(edge)) {
      return 0;
    }
    blockers.clear();
    if (!roster.obstacles().list(edge, blockers)) {
      return IMPOSSIBLE;
    }
    double cost = 0;
    for (int i = 0; i < blockers.size(); i++) {
      if (roster.needOf(blockers.get(i)) == roster.needOf(edge)) {
        return IMPOSSIBLE;
      }
      cost += roster.marginal(blockers.get(i));
    }
    return cost;
  }
}
