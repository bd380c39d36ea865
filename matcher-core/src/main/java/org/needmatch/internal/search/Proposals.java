package org.needmatch.internal.search;

import org.needmatch.instance.Graph;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;
import org.needmatch.instance.Sessions;

/**
 * Changes a roster by ejection chains: someone takes a seat, whoever was in the
 * way goes and looks for another, and the seats that they leave are filled
 * again. A change that is not accepted is taken back whole. Not thread-safe.
 */
final class Proposals {
  private static final int MOST_BLOCKERS = 4;
  private static final int LOOKS = 24;

  private final Roster roster;
  private final Graph graph;
  private final Sessions sessions;
  private final Random64 random;
  private final IntList journal = new IntList();
  private final IntList blockers = new IntList();
  private final IntList homeless = new IntList();
  private final IntList vacated = new IntList();
  private final double rescue;
  private int[] favoured = {};
  private Temper temper = new Temper(0, 0, 0, true);

  Proposals(Roster roster, Random64 random) {
    this.roster = roster;
    this.random = random;
    Instance instance = roster.instance();
    graph = instance.graph();
    sessions = instance.sessions();
    rescue = sessions.totalValue() + 1.0;
  }

  /** Edges to be proposed more often than others. */
  void favour(int[] edges) {
    favoured = edges;
  }

  void temper(Temper value) {
    temper = value;
  }

  /** Proposes one change and keeps or reverts it. Returns whether it was kept. */
  boolean step() {
    double before = energy();
    long mediumBefore = roster.medium();
    journal.clear();
    homeless.clear();
    vacated.clear();
    if (!propose() || journal.size() == 0) {
      rollback();
      return false;
    }
    resettle();
    if (accepts(before, mediumBefore)) {
      return true;
    }
    rollback();
    return false;
  }

  private double energy() {
    return roster.medium() + temper.credit() * roster.promise() + temper.minute() * roster.soft()
        + rescue * roster.mended();
  }

  private boolean accepts(double before, long mediumBefore) {
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
    if (kind < 50 && favoured.length > 0) {
      return force(favoured[random.below(favoured.length)]);
    }
    return force(random.below(graph.edges()));
  }

  private boolean seatSomeone(int need) {
    int role = sessions.roleBegin(need)
        + random.below(sessions.roleEnd(need) - sessions.roleBegin(need));
    int candidates = graph.roleEnd(role) - graph.roleBegin(role);
    return candidates > 0
        && force(graph.roleEdge(graph.roleBegin(role) + random.below(candidates)));
  }

  private boolean close(int need) {
    if (!roster.running(need)) {
      return false;
    }
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      while (roster.occupantCount(r) > 0) {
        eject(roster.occupant(r, roster.occupantCount(r) - 1));
      }
    }
    return true;
  }

  private boolean open(int need) {
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      while (roster.filled(r) < sessions.minimum(r)) {
        int edge = cheapest(r);
        if (edge < 0 || !force(edge)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Of some of the role's candidates, the one in whose way least stands. */
  private int cheapest(int role) {
    int begin = graph.roleBegin(role);
    int size = graph.roleEnd(role) - begin;
    int cheapest = -1;
    double least = Double.MAX_VALUE;
    int looks = Math.min(size, 2 * LOOKS);
    int at = size == 0 ? 0 : random.below(size);
    for (int i = 0; i < looks; i++, at = at + 1 == size ? 0 : at + 1) {
      int edge = graph.roleEdge(begin + at);
      if (roster.taken(edge)) {
        continue;
      }
      double cost = -temper.minute() * graph.soft(edge) + random.unit();
      if (!roster.free(edge)) {
        blockers.clear();
        roster.blockers(edge, blockers);
        for (int k = 0; k < blockers.size(); k++) {
          int blocker = blockers.get(k);
          cost += blocker < 0 || roster.needOf(blocker) == sessions.roleNeed(role)
              ? 1e18
              : roster.marginal(blocker);
        }
      }
      if (cost < least) {
        least = cost;
        cheapest = edge;
      }
    }
    return least >= 1e18 ? -1 : cheapest;
  }

  /** Takes the edge and ejects whatever stands in its way. */
  private boolean force(int edge) {
    if (roster.taken(edge)) {
      return false;
    }
    blockers.clear();
    roster.blockers(edge, blockers);
    if (blockers.size() > MOST_BLOCKERS) {
      return false;
    }
    for (int i = 0; i < blockers.size(); i++) {
      if (blockers.get(i) < 0) {
        return false;
      }
    }
    for (int i = 0; i < blockers.size(); i++) {
      if (roster.taken(blockers.get(i))) {
        eject(blockers.get(i));
      }
    }
    while (!roster.hasRoom(edge)) {
      if (!ejectOccupant(edge)) {
        return false;
      }
    }
    if (!roster.free(edge)) {
      return false;
    }
    insert(edge);
    homeless.add(graph.unit(edge));
    return true;
  }

  private boolean ejectOccupant(int edge) {
    if (!graph.isGroup(edge)) {
      return ejectFrom(graph.role(edge));
    }
    for (var part : graph.parts(edge)) {
      if (roster.room(part.role()) < graph.load(edge, part.role())) {
        return ejectFrom(part.role());
      }
    }
    return true;
  }

  private boolean ejectFrom(int role) {
    int count = roster.occupantCount(role);
    if (count == 0) {
      return false;
    }
    eject(roster.occupant(role, random.below(count)));
    return true;
  }

  private void eject(int edge) {
    roster.remove(edge);
    journal.add(-edge - 1);
    homeless.add(graph.unit(edge));
    if (graph.isGroup(edge)) {
      for (var part : graph.parts(edge)) {
        vacated.add(part.role());
      }
    } else {
      vacated.add(graph.role(edge));
    }
  }

  private void insert(int edge) {
    roster.insert(edge);
    journal.add(edge + 1);
  }

  private void resettle() {
    for (int i = 0; i < vacated.size(); i++) {
      refill(vacated.get(i));
    }
    for (int i = homeless.size() - 1; i >= 0; i--) {
      house(homeless.get(i));
    }
  }

  private void refill(int role) {
    if (roster.room(role) == 0) {
      return;
    }
    int begin = graph.roleBegin(role);
    int size = graph.roleEnd(role) - begin;
    int best = -1;
    double most = 0;
    int at = random.below(size);
    for (int i = Math.min(size, LOOKS); i > 0; i--, at = at + 1 == size ? 0 : at + 1) {
      int edge = graph.roleEdge(begin + at);
      if (!roster.taken(edge) && roster.free(edge)) {
        double gain = gain(edge) + temper.temperature() * random.unit();
        if (gain > most) {
          most = gain;
          best = edge;
        }
      }
    }
    if (best >= 0) {
      insert(best);
    }
  }

  private void house(int unit) {
    int begin = graph.begin(unit);
    int size = graph.end(unit) - begin;
    while (true) {
      int best = -1;
      double most = 0;
      int at = random.below(size);
      for (int i = Math.min(size, 2 * LOOKS); i > 0; i--, at = at + 1 == size ? 0 : at + 1) {
        int edge = begin + at;
        if (roster.hasRoom(edge) && !roster.taken(edge)) {
          double gain = gain(edge) + temper.temperature() * random.unit();
          if (gain > most && roster.free(edge)) {
            most = gain;
            best = edge;
          }
        }
      }
      if (best < 0) {
        return;
      }
      insert(best);
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
      gain = sessions.roleValue(role, filled + 1) - (double) sessions.roleValue(role, filled);
    } else if (filled < sessions.minimum(role)) {
      boolean completes = sessions.roleEnd(need) - sessions.roleBegin(need) == 1
          && filled + 1 == sessions.minimum(role);
      gain = completes
          ? sessions.roleValue(role, filled + 1) - temper.credit() * sessions.unit(need) * filled
          : temper.credit() * sessions.unit(need);
    } else {
      gain = sessions.minimum(role) == 0 ? sessions.roleValue(role, filled + 1) : 0;
    }
    return gain + temper.minute() * graph.soft(edge) + rescue * graph.cures(edge);
  }

  private void rollback() {
    for (int i = journal.size() - 1; i >= 0; i--) {
      int change = journal.get(i);
      if (change > 0) {
        roster.remove(change - 1);
      } else {
        roster.insert(-change - 1);
      }
    }
    journal.clear();
  }
}
