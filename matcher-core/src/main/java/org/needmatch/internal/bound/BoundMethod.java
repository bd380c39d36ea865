package org.needmatch.internal.bound;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Limit.GapCause;

/** A way to lower the bound, a step at a time. */
interface BoundMethod {

  /**
   * One step.
   *
   * @param bestMedium
   *          the medium of a plan that is known
   */
  void step(long bestMedium);

  /** Uses so many threads from now on where it can, with the same result. */
  default void threads(int count) {
  }

  /**
   * Ends steps that take long soon after this is so; what they found until then
   * counts.
   */
  default void stopWhen(BooleanSupplier over) {
  }

  /**
   * Long work that the next step waits for, and that another thread may do
   * meanwhile; null for none.
   */
  default @Nullable Runnable apart() {
    return null;
  }

  /** Edges of the best plan that mend what pins break. */
  default void mend(int[] edges) {
  }

  /** No plan has more medium. */
  long points();

  /** Whether more steps are of no use. */
  boolean stuck();

  /** Why it may be above the best plan; null where no more can be decided. */
  @Nullable
  GapCause cause();

  /**
   * What was done so far, in pairs priced or as much work: a measure of time that
   * does not depend on the machine.
   */
  long work();

  /** How much good plans lean to each pair, 0 to 1, or null while unknown. */
  float @Nullable [] leaning();

  /**
   * The next leaning that is a plan, but for rules that the bound leaves out;
   * null when there is no other.
   */
  float @Nullable [] whole();
}
