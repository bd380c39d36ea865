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
   * {@return a listener for one job that hears at most one {@link Improved} and
   * one {@link BoundImproved} in each pause, the latest, and all other events at
   * once} None is held back longer than the pause and the moment until the
   * solving thread looks, nor beyond the end of the search.
   *
   * @param pause
   *          the shortest time between two events of a kind
   * @param listener
   *          is told of the events, on the solving thread
   * @throws IllegalArgumentException
   *           when the pause is below 0
   */
  static Consumer<SolveEvent> throttled(Duration pause, Consumer<SolveEvent> listener) {
    return new ThrottledListener(pause, listener);
  }

  /** {@return time since the solve began} */
  Duration elapsed();

  /**
   * The eligibility graph stands and the search begins.
   *
   * @param elapsed
   *          time since the solve began
   * @param volunteers
   *          how many volunteers
   * @param needs
   *          how many needs
   * @param seats
   *          how many seats
   * @param eligiblePairs
   *          pairs of a volunteer and a role that the rules of a seat allow
   * @param totalMedium
   *          points of everything that is asked
   */
  record Started(Duration elapsed, int volunteers, int needs, int seats, long eligiblePairs,
      long totalMedium) implements SolveEvent {
  }

  /**
   * A better plan was found.
   *
   * @param elapsed
   *          time since the solve began
   * @param score
   *          the plan's score
   * @param seatsFilled
   *          seats that people sit in
   */
  record Improved(Duration elapsed, Score score, int seatsFilled) implements SolveEvent {
  }

  /**
   * A lower bound on what no plan can exceed was proven.
   *
   * @param elapsed
   *          time since the solve began
   * @param medium
   *          points
   */
  record BoundImproved(Duration elapsed, long medium) implements SolveEvent {
  }

  /**
   * Changes were taken up: the plans to come are for another problem, whose solve
   * starts from the best plan so far.
   *
   * @param elapsed
   *          time since the solve began
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

  /**
   * The solve ended.
   *
   * @param elapsed
   *          time since the solve began
   * @param outcome
   *          what the solve ended with
   */
  record Finished(Duration elapsed, SolveResult outcome) implements SolveEvent {
  }
}
