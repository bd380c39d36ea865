package org.needmatch.internal.flow;

import org.needmatch.domain.SoftWeight;
import org.needmatch.internal.instance.Instance;
import org.needmatch.strategy.UnsupportedProblemException;

/**
 * Refuses what no flow expresses: choices of several people or seats that only
 * count together. Needs that nobody can come to do not matter.
 */
record FlowApplicability(Instance instance) {

  void check() throws UnsupportedProblemException {
    var graph = instance.graph();
    for (var rule : instance.beyondRows()) {
      throw refused(switch (rule) {
        case FREQUENCY -> "a policy pack limits on how many days people may come together";
        case PRESENCE -> "some sessions run only in the right company";
        case CERTAINTY -> "some sessions have to be certain enough to run";
        default -> "the rule " + rule.code() + " decides something";
      });
    }
    if (instance.chances().counts()) {
      throw refused("points count how likely people come");
    }
    if (instance.problem().settings().softWeights().of(SoftWeight.SPREAD) > 0) {
      throw refused("the sessions of a volunteer count together");
    }
    for (int u = 0; u < graph.units(); u++) {
      if (graph.isGroupUnit(u) && graph.begin(u) < graph.end(u)) {
        throw refused("volunteer " + id(graph.members(u)[0]) + " goes only together with others");
      }
    }
    for (int u = 0; u < graph.units(); u++) {
      if (graph.isLong(u) && graph.begin(u) < graph.end(u)) {
        throw refused("volunteer " + id(graph.volunteer(u))
            + " could take commitments, needs without a clock time or cases");
      }
    }
    for (int v = 0; v < instance.problem().volunteers().size(); v++) {
      for (int other : instance.apart().of(v)) {
        if (v < other && meet(v, other)) {
          throw refused("volunteers " + id(v) + " and " + id(other)
              + " are kept apart and could meet in a session");
        }
      }
    }
    if (instance.floors().count() > 0) {
      throw refused("groups of needs have floors");
    }
    for (int n = 0; n < instance.sessions().count(); n++) {
      if (anybody(n)) {
        need(n);
      }
    }
  }

  static UnsupportedProblemException refused(String what) {
    return new UnsupportedProblemException(
        "The strategy flow is exact only where people and seats are"
            + " chosen one by one, and here " + what + ". The strategy certified can solve this.");
  }

  private String id(int volunteer) {
    return instance.problem().volunteers().get(volunteer).id();
  }

  private boolean meet(int one, int other) {
    var graph = instance.graph();
    var sessions = instance.sessions();
    int a = graph.firstUnitOf(one);
    int b = graph.firstUnitOf(other);
    for (int e = graph.begin(a); e < graph.end(graph.lastUnitOf(one)); e++) {
      for (int f = graph.begin(b); f < graph.end(graph.lastUnitOf(other)); f++) {
        if (sessions.roleNeed(graph.role(e)) == sessions.roleNeed(graph.role(f))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anybody(int need) {
    var sessions = instance.sessions();
    return instance.graph().roleBegin(sessions.roleBegin(need)) < instance.graph()
        .roleEnd(sessions.roleEnd(need) - 1);
  }

  private void need(int need) throws UnsupportedProblemException {
    var sessions = instance.sessions();
    var name = "need " + sessions.need(need).id();
    boolean alone = sessions.roleEnd(need) - sessions.roleBegin(need) == 1;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      int filled = instance.pins().filled(r);
      if (filled < sessions.minimum(r)) {
        if (sessions.minimum(r) > 1) {
          throw refused(name + " asks for a team of at least " + sessions.minimum(r));
        }
        if (!alone) {
          throw refused(name + " has several roles and runs only when role "
              + sessions.role(r).name() + " is filled");
        }
      }
      for (int k = filled + 2; k <= sessions.wanted(r); k++) {
        if (gain(r, k) > gain(r, k - 1)) {
          throw refused(name + " has seats above the core that are worth more than core seats");
        }
      }
    }
  }

  /** Points of the {@code k}-th person in a role. */
  long gain(int role, int k) {
    return instance.sessions().roleValue(role, k) - instance.sessions().roleValue(role, k - 1);
  }
}
