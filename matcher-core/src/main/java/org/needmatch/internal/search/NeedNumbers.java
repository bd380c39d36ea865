package org.needmatch.internal.search;

import java.util.HashMap;
import java.util.Map;
import org.needmatch.internal.instance.Instance;

/** Numbers of needs by the ids that strategies name. Immutable. */
final class NeedNumbers {
  private final Instance instance;
  private final Map<String, Integer> needs = new HashMap<>();

  NeedNumbers(Instance instance) {
    this.instance = instance;
    for (int n = 0; n < instance.sessions().count(); n++) {
      for (var session : instance.sessions().needs(n)) {
        needs.put(session.id(), n);
      }
    }
  }

  /**
   * The need's number, of a session in a commitment the commitment's.
   *
   * @throws IllegalArgumentException
   *           when there is none
   */
  int of(String needId) {
    var need = needs.get(needId);
    if (need == null) {
      throw new IllegalArgumentException("There is no need " + needId + ".");
    }
    return need;
  }

  /**
   * The role's number.
   *
   * @throws IllegalArgumentException
   *           when there is none
   */
  int role(String needId, String role) {
    var sessions = instance.sessions();
    int need = of(needId);
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      if (sessions.role(r).name().equals(role)) {
        return r;
      }
    }
    throw new IllegalArgumentException("The need " + needId + " has no role " + role + ".");
  }

  /** Points of the need with every seat filled. */
  long mostPoints(String needId) {
    var sessions = instance.sessions();
    int need = of(needId);
    long points = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      points += sessions.roleValue(r, sessions.wanted(r));
    }
    return points;
  }
}
