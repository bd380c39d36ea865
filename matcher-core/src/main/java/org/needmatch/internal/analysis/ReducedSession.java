package org.needmatch.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.plan.Assignment;

/** The seats of one session that are still taken. Not thread-safe. */
final class ReducedSession {
  private static final Comparator<PlannedSeat> FARTHEST = Comparator
      .comparingInt(PlannedSeat::travelMinutes).reversed()
      .thenComparing(seat -> seat.volunteer().id());

  /**
   * Seats that may be left out together.
   *
   * @param points
   *          weighted need that is lost
   * @param minutes
   *          of travel that are saved, above 0
   */
  record Offer(ReducedSession session, List<PlannedSeat> gone, long points, long minutes) {
    double minutesPerPoint() {
      return points == 0 ? Double.MAX_VALUE : (double) minutes / points;
    }

    int seats() {
      return gone.size();
    }
  }

  private final Need need;
  private final NeedWorth worth;
  private final Set<String> tied;
  private final Map<String, List<PlannedSeat>> seats = new LinkedHashMap<>();

  /**
   * @param tied
   *          volunteers who are never placed without another
   */
  ReducedSession(Need need, NeedWorth worth, Set<String> tied) {
    this.need = need;
    this.worth = worth;
    this.tied = tied;
    need.roles().forEach(role -> seats.put(role.name(), new ArrayList<>()));
  }

  String needId() {
    return need.id();
  }

  void add(PlannedSeat seat) {
    seats.getOrDefault(seat.assignment().role(), new ArrayList<>()).add(seat);
  }

  void take(Offer offer) {
    seats.values().forEach(role -> role.removeAll(offer.gone()));
  }

  /** The offer that saves most for its points, of those that cost no more. */
  Optional<Offer> best(long points) {
    var offers = new ArrayList<Offer>();
    offers.add(whole());
    need.roles().forEach(role -> one(role).ifPresent(offers::add));
    return offers.stream().filter(offer -> offer.minutes() > 0 && offer.points() <= points)
        .max(Comparator.comparingDouble(Offer::minutesPerPoint));
  }

  private Offer whole() {
    var all = seats.values().stream().flatMap(List::stream).toList();
    if (all.stream().anyMatch(PlannedSeat::pinned)) {
      return new Offer(this, List.of(), 0, 0);
    }
    long points = need.roles().stream().mapToLong(role -> worth.points(need, role, rows(in(role))))
        .sum();
    return new Offer(this, all, points, minutes(all));
  }

  private Optional<Offer> one(Role role) {
    var crew = in(role);
    long everybody = seats.values().stream().mapToLong(List::size).sum();
    if (crew.size() <= role.minimum() || everybody < 2) {
      return Optional.empty();
    }
    return crew.stream().filter(seat -> !seat.pinned() && !tied.contains(seat.volunteer().id()))
        .min(FARTHEST)
        .map(seat -> new Offer(this, List.of(seat),
            worth.points(need, role, rows(crew)) - worth.points(need, role,
                rows(crew.stream().filter(other -> !other.equals(seat)).toList())),
            seat.travelMinutes()));
  }

  private static List<Assignment> rows(List<PlannedSeat> crew) {
    return crew.stream().map(PlannedSeat::assignment).toList();
  }

  private List<PlannedSeat> in(Role role) {
    return seats.getOrDefault(role.name(), List.of());
  }

  private static long minutes(List<PlannedSeat> some) {
    return some.stream().mapToLong(PlannedSeat::travelMinutes).sum();
  }
}
