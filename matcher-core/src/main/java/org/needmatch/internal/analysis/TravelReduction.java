package org.needmatch.internal.analysis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.PlannedSeat;

/**
 * Leaves out journeys, those that cost the most minutes for the need they meet
 * first: a greedy knapsack. Not thread-safe.
 */
final class TravelReduction {
  private static final Comparator<ReducedSession.Offer> BEST = Comparator
      .comparingDouble(ReducedSession.Offer::minutesPerPoint).reversed()
      .thenComparing(offer -> offer.session().needId());

  private final PriorityQueue<ReducedSession.Offer> offers = new PriorityQueue<>(BEST);

  private TravelReduction() {
  }

  static TravelReduction of(Problem problem, List<PlannedSeat> seats) {
    var tied = tied(problem);
    var worth = new NeedWorth(problem);
    var sessions = new LinkedHashMap<String, ReducedSession>();
    for (var seat : seats) {
      sessions.computeIfAbsent(seat.need().id(), id -> new ReducedSession(seat.need(), worth, tied))
          .add(seat);
    }
    var thinning = new TravelReduction();
    sessions.values()
        .forEach(session -> session.best(Long.MAX_VALUE).ifPresent(thinning.offers::add));
    return thinning;
  }

  /** Takes offers until nothing fits into the points any more. */
  TravelTradeoff.Step within(double share, long points) {
    long left = points;
    long saved = 0;
    int seats = 0;
    while (!offers.isEmpty()) {
      var offer = offers.poll();
      if (offer.points() <= left) {
        left -= offer.points();
        saved += offer.minutes();
        seats += offer.seats();
        offer.session().take(offer);
      }
      offer.session().best(left).ifPresent(offers::add);
    }
    return new TravelTradeoff.Step(share, points - left, saved, seats);
  }

  private static Set<String> tied(Problem problem) {
    var tied = new HashSet<String>();
    for (var pair : problem.pairs()) {
      if (pair.kind() == VolunteerPair.Kind.TOGETHER) {
        tied.add(pair.first());
        tied.add(pair.second());
      }
    }
    return tied;
  }
}
