package org.needmatch.internal.search;

import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.IntList;

/**
 * One change of a roster in the making: people who took seats, people who had
 * to go, the seats that they left. It can be taken back whole. Not thread-safe.
 */
final class EjectionChain {
  private static final int MAX_BLOCKERS = 4;

  private final WorkingPlan roster;
  private final EligibilityGraph graph;
  private final Random64 random;
  private final IntList journal = new IntList();
  private final IntList blockers = new IntList();
  private final IntList homeless = new IntList();
  private final IntList vacated = new IntList();

  EjectionChain(WorkingPlan roster, Random64 random) {
    this.roster = roster;
    this.random = random;
    graph = roster.instance().graph();
  }

  void begin() {
    journal.clear();
    homeless.clear();
    vacated.clear();
  }

  boolean isEmpty() {
    return journal.size() == 0;
  }

  /** Edges that came ({@code edge + 1}) or went ({@code -edge - 1}), in order. */
  IntList changes() {
    return journal;
  }

  /** Units that lost a seat or have just taken one. */
  IntList homeless() {
    return homeless;
  }

  /** Roles that lost somebody. */
  IntList vacated() {
    return vacated;
  }

  /**
   * Takes the edge and ejects whatever stands in its way. Returns whether that
   * went well.
   */
  boolean force(int edge) {
    if (roster.taken(edge)) {
      return false;
    }
    blockers.clear();
    if (!roster.obstacles().list(edge, blockers) || blockers.size() > MAX_BLOCKERS) {
      return false;
    }
    for (int i = 0; i < blockers.size(); i++) {
      if (roster.taken(blockers.get(i))) {
        eject(blockers.get(i));
      }
    }
    while (!roster.obstacles().hasRoom(edge)) {
      if (!ejectOccupant(edge)) {
        return false;
      }
    }
    if (!roster.obstacles().none(edge)) {
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

  void eject(int edge) {
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

  void insert(int edge) {
    roster.insert(edge);
    journal.add(edge + 1);
  }

  void rollback() {
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
