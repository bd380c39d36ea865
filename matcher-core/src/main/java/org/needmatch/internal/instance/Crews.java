package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.RuleCode;

/**
 * The people of a plan's needs: pins and those of edges. Kept only where it
 * matters who they are. Immutable once built.
 */
public final class Crews {
  private static final Crew NOBODY = new Crew();

  private final Instance instance;
  private final List<Crew> ofNeed = new ArrayList<>();

  /** Cost: linear in needs and edges. */
  public Crews(Instance instance, int[] edges) {
    this.instance = instance;
    var sessions = instance.sessions();
    boolean all = instance.chances().counts();
    for (int n = 0; n < sessions.count(); n++) {
      ofNeed.add(all || instance.teams().matters(n) ? instance.pins().crew(n) : NOBODY);
    }
    for (int e : edges) {
      var crew = ofNeed.get(sessions.roleNeed(instance.graph().role(e)));
      if (crew != NOBODY) {
        instance.graph().forEachPlacement(e, (volunteer, role, pair) -> crew.add(volunteer, role));
      }
    }
  }

  /** Whether the people there may be the need's team, minimums aside. */
  public boolean hold(int need) {
    return instance.teams().holds(need, ofNeed.get(need));
  }

  /** The rule that keeps the people there from being its team, or null. */
  public @Nullable RuleCode broken(int need) {
    return instance.teams().broken(need, ofNeed.get(need));
  }

  /** Points of a need that runs with so many in its roles. */
  public long value(int need, int[] filled, NeedValue worth) {
    return instance.chances().counts()
        ? instance.chances().value(need, ofNeed.get(need))
        : worth.value(need, filled);
  }
}
