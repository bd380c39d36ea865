package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.SeatExplanation.DeficientGroup;
import org.needmatch.explain.SeatExplanation.DeficientGroup.Kind;

/**
 * Finds deficient groups among seats: as much as can flows from seats to
 * people; from a role that stays short, all roles are gathered whose people
 * would have to be shared with it. Cost: one greatest flow. Thread-safe once
 * made.
 */
final class HallViolatorFinder {
  /** A role of a need. */
  record Seats(Need need, Role role) {
  }

  private final Kind kind;
  private final List<Seats> seats;
  private final List<List<Volunteer>> people = new ArrayList<>();
  private final Set<BitSet> shortSets = new LinkedHashSet<>();
  private final Map<BitSet, DeficientGroup> groups = new ConcurrentHashMap<>();

  HallViolatorFinder(Kind kind, List<Seats> seats, Function<Seats, List<Volunteer>> mayCome) {
    this.kind = kind;
    this.seats = List.copyOf(seats);
    seats.forEach(one -> people.add(mayCome.apply(one)));
    search();
  }

  /** The smallest group that holds the role, null when there is none. */
  @Nullable
  DeficientGroup around(Need need, Role role) {
    int asked = IntStream.range(0, seats.size())
        .filter(s -> seats.get(s).need().id().equals(need.id())
            && seats.get(s).role().name().equals(role.name()))
        .findFirst().orElse(seats.size());
    return shortSets.stream().filter(set -> set.get(asked))
        .min(Comparator.comparingInt(BitSet::cardinality))
        .map(set -> groups.computeIfAbsent(set, this::group)).orElse(null);
  }

  private void search() {
    var number = new HashMap<String, Integer>();
    var givers = new ArrayList<Volunteer>();
    for (var some : people) {
      for (var one : some) {
        if (number.putIfAbsent(one.id(), seats.size() + givers.size()) == null) {
          givers.add(one);
        }
      }
    }
    int source = seats.size() + givers.size();
    int sink = source + 1;
    var flow = new MaxFlow(sink + 1);
    for (int s = 0; s < seats.size(); s++) {
      flow.arc(source, s, wanted(seats.get(s)));
    }
    var all = new ArrayList<Integer>();
    for (int s = 0; s < seats.size(); s++) {
      all.add(s);
      for (var one : people.get(s)) {
        flow.arc(s, number.getOrDefault(one.id(), sink), amount(seats.get(s)));
      }
    }
    giving(all).forEach((id, most) -> flow.arc(number.getOrDefault(id, source), sink, most));
    flow.run(source, sink);
    for (int s = 0; s < seats.size(); s++) {
      if (flow.left(s) > 0) {
        var set = flow.reachable(s, source);
        set.clear(seats.size(), sink + 1);
        shortSets.add(set);
      }
    }
  }

  private DeficientGroup group(BitSet set) {
    var members = set.stream().boxed().toList();
    var giving = giving(members);
    return new DeficientGroup(kind,
        members.stream().map(seats::get)
            .map(one -> new DeficientGroup.Seats(one.need().id(), one.role().name(),
                one.role().wanted()))
            .toList(),
        List.copyOf(giving.keySet()), members.stream().mapToLong(s -> wanted(seats.get(s))).sum(),
        giving.values().stream().mapToLong(Long::longValue).sum());
  }

  /** By id, the most that each person can give to the seats. */
  private Map<String, Long> giving(List<Integer> members) {
    var sessions = new TreeMap<String, Map<String, Need>>();
    var givers = new HashMap<String, Volunteer>();
    for (int s : members) {
      for (var one : people.get(s)) {
        givers.put(one.id(), one);
        sessions.computeIfAbsent(one.id(), id -> new LinkedHashMap<>())
            .put(seats.get(s).need().id(), seats.get(s).need());
      }
    }
    var giving = new TreeMap<String, Long>();
    sessions.forEach((id, needs) -> {
      var giver = givers.get(id);
      giving.put(id,
          kind == Kind.AT_ONCE || giver == null
              ? 1L
              : CapacityBound.minutes(giver, List.copyOf(needs.values())));
    });
    return giving;
  }

  private long wanted(Seats one) {
    return one.role().wanted() * amount(one);
  }

  private long amount(Seats one) {
    return kind == Kind.AT_ONCE ? 1 : one.need().time().minutes();
  }
}
