package org.needmatch.server.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.explain.VolunteerExplanation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works out in the background why seats are empty and why people have none, for
 * the last draft that it was given. Thread-safe.
 */
final class Reasons implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reasons.class);

  /**
   * Of one draft.
   *
   * @param seats
   *          by need and role
   * @param people
   *          by volunteer
   */
  record Known(Revision of, Map<Seat, UnfilledReason> seats,
      Map<String, VolunteerExplanation> people) {
  }

  /** A role of a need. */
  record Seat(String needId, String role) {
  }

  private final DeskTeller teller;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
      .daemon().priority(Thread.MIN_PRIORITY).name("needmatch-desk-reasons").factory());
  private volatile @Nullable Revision asked;
  private volatile @Nullable Known known;

  Reasons(DeskTeller teller) {
    this.teller = teller;
  }

  /**
   * Asks for those of a draft; those of one before it are not needed any more.
   */
  void ask(Revision now) {
    asked = now;
    thread.execute(() -> {
      if (asked == now) {
        work(now);
      }
    });
  }

  private void work(Revision now) {
    try {
      var seats = new HashMap<Seat, UnfilledReason>();
      now.planning().unfilled(now.plan())
          .forEach(one -> seats.put(new Seat(one.needId(), one.role()), one.reason()));
      var people = new HashMap<String, VolunteerExplanation>();
      now.explainer().unplaced().forEach(one -> people.put(one.volunteerId(), one));
      if (asked == now) {
        known = new Known(now, seats, people);
        teller.changed();
      }
    } catch (RuntimeException e) {
      LOG.error("reasons-unknown {}", e.getClass().getName());
    }
  }

  /** Those of the draft, null while they are worked out. */
  @Nullable
  Known of(Revision now) {
    var found = known;
    return found == null || found.of() != now ? null : found;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
