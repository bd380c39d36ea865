package org.needmatch.internal.search;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.IntList;
import org.needmatch.plan.Score;

/**
 * What plans cost beyond the contract. One plan under construction at a time is
 * followed change by change, so that a question costs what was changed since
 * the last one; a change that was taken back meanwhile costs nothing. Not
 * thread-safe.
 */
public final class Penalties {
  private final PenaltySession session;
  private final BitSet told = new BitSet();
  private final IntList left = new IntList();
  private final IntList taken = new IntList();
  private final IntList asked = new IntList();
  private @Nullable WorkingPlan followed;
  private @Nullable Score now;

  /** Of a session that knows of no edge yet. */
  public Penalties(PenaltySession session) {
    this.session = session;
  }

  /**
   * Of a plan. Cost: linear in the edges of the problem, beside the session's.
   */
  Score of(int[] edges) {
    followed = null;
    var differing = new BitSet();
    Arrays.stream(edges).forEach(differing::set);
    differing.xor(told);
    differing.stream().forEach(this::flip);
    return tell();
  }

  /** Of a plan that is to be followed from here on. */
  Score follow(WorkingPlan plan) {
    var score = of(plan.edges());
    followed = plan;
    asked.clear();
    return score;
  }

  /**
   * Of the plan after changes.
   *
   * @param changes
   *          edges that came ({@code edge + 1}) or went ({@code -edge - 1}) since
   *          the last question, not counting what was taken back whole
   */
  Score of(WorkingPlan plan, IntList changes) {
    if (followed != plan) {
      follow(plan);
    }
    for (int i = 0; i < asked.size(); i++) {
      note(plan, asked.get(i));
    }
    asked.clear();
    for (int i = 0; i < changes.size(); i++) {
      int edge = Math.abs(changes.get(i)) - 1;
      asked.add(edge);
      note(plan, edge);
    }
    return tell();
  }

  private void note(WorkingPlan plan, int edge) {
    if (plan.taken(edge) != told.get(edge)) {
      flip(edge);
    }
  }

  private void flip(int edge) {
    told.flip(edge);
    (told.get(edge) ? taken : left).add(edge);
  }

  private Score tell() {
    var score = now;
    if (score == null || left.size() + taken.size() > 0) {
      score = session.change(left, taken);
      now = score;
      left.clear();
      taken.clear();
    }
    return score;
  }
}
