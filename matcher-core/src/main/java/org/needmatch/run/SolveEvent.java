package org.needmatch.run;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.needmatch.plan.Score;

/**
 * Something that happened in a run, told on the solving thread. A listener that
 * throws is logged once and harms nothing.
 */
public sealed interface SolveEvent {

  /**
   * A listener for one job that hears at most one {@link Improved} and one
   * {@link BoundImproved} in each pause, the latest, and all other events at once.
   * None is held back longer than the pause and the moment until the solving
   * thread looks, nor beyond the end of the search.
   *
   * @throws IllegalArgumentException
   *           when the pause is below 0
   */
  static Consumer<SolveEvent> throttled(Duration pause, Consumer<SolveEvent> listener) {
    return new ThrottledListener(pause, listener);
  }

  /** Time since the solve began. */
  Duration elapsed();

  /** The eligibility graph stands and the search begins. */
  record Started(Duration elapsed, int volunteers, int needs, int seats, long eligiblePairs,
      long totalMedium) implements SolveEvent {
  }

  /** A better plan was found. */
  record Improved(Duration elapsed, Score score, int seatsFilled) implements SolveEvent {
  }

  /** A lower bound on what no plan can exceed was proven. */
  record BoundImproved(Duration elapsed, long medium) implements SolveEvent {
  }

  /**
   * Changes were taken up: the plans to come are for another problem, whose solve
   * starts from the best plan so far.
   *
   * @param changes
   *          how many
   * @param ignored
   *          those of them that changed nothing, in order: what they name is not
   *          there, lies outside the weeks, or was so before
   */
  record Changed(Duration elapsed, int changes, List<ProblemChange> ignored) implements SolveEvent {

    /** Copies the list. */
    public Changed {
      ignored = List.copyOf(ignored);
    }
  }

  /** The solve ended. */
  record Finished(Duration elapsed, SolveResult outcome) implements SolveEvent {
  }
}
