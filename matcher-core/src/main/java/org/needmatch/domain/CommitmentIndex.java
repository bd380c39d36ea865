package org.needmatch.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Needs that are taken all together, by what their terms say. A need of a
 * commitment that has begun stands by itself: what is done is done, and what is
 * left of the commitment is taken all together or not at all. It has begun when
 * the time that is given has come, when somebody is on the way to it, or was
 * there, or was missed there. Immutable.
 */
public final class CommitmentIndex {
  private final Map<String, List<Need>> left;
  private final Map<String, String> idByNeed = new HashMap<>();
  private final Set<String> begun;

  private CommitmentIndex(Map<String, List<Need>> left, Set<String> begun) {
    this.left = left;
    this.begun = begun;
    left.forEach((id, needs) -> needs.forEach(need -> idByNeed.put(need.id(), id)));
  }

  /**
   * {@return what is left of the problem's commitments} Cost: linear.
   *
   * @param problem
   *          the problem
   */
  public static CommitmentIndex of(Problem problem) {
    return of(problem.needs(), problem.published());
  }

  static CommitmentIndex of(List<Need> needs, PublishedState published) {
    Set<String> attended = new HashSet<>(published.underWay());
    published.assignments().stream().filter(
        offer -> offer.status() == ResponseStatus.DONE || offer.status() == ResponseStatus.NO_SHOW)
        .forEach(offer -> attended.add(offer.needId()));
    var now = published.from();
    var left = new LinkedHashMap<String, List<Need>>();
    var begun = new HashSet<String>();
    for (var need : needs) {
      var id = need.terms().commitment();
      if (id == null) {
        continue;
      }
      if (attended.contains(need.id()) || now != null && need.hasBegun(now)) {
        begun.add(need.id());
      } else {
        left.computeIfAbsent(id, key -> new ArrayList<>()).add(need);
      }
    }
    return new CommitmentIndex(left, begun);
  }

  /**
   * @throws IllegalArgumentException
   *           when two needs of what is left of a commitment have other roles or
   *           numbers of seats
   */
  static void check(List<Need> needs, PublishedState published) {
    of(needs, published).left.forEach((id, together) -> {
      var first = together.getFirst();
      for (var need : together) {
        if (!sameSeats(first, need)) {
          throw new IllegalArgumentException("Needs " + first.id() + " and " + need.id()
              + " are one commitment, " + id + ", and differ in their roles or numbers of seats.");
        }
      }
    });
  }

  static boolean sameSeats(Need one, Need other) {
    boolean same = one.roles().size() == other.roles().size();
    for (int r = 0; same && r < one.roles().size(); r++) {
      var role = one.roles().get(r);
      var alike = other.roles().get(r);
      same = role.name().equals(alike.name()) && role.minimum() == alike.minimum()
          && role.wanted() == alike.wanted() && role.core() == alike.core();
    }
    return same;
  }

  /**
   * {@return the commitment of which the need is left, null when it stands by
   * itself}
   *
   * @param need
   *          the need
   */
  public @Nullable String of(Need need) {
    return idByNeed.get(need.id());
  }

  /**
   * {@return the need, and what else is left of its commitment, in the problem's
   * order}
   *
   * @param need
   *          the need
   */
  public List<Need> with(Need need) {
    var id = of(need);
    return id == null ? List.of(need) : left.getOrDefault(id, List.of(need));
  }

  /**
   * {@return whether the need is part of a commitment and has begun}
   *
   * @param need
   *          the need
   */
  public boolean hasBegun(Need need) {
    return begun.contains(need.id());
  }

  /**
   * {@return what a seat takes of a caseload: nothing once the need is a part of
   * a commitment that has begun, since the case is with whoever has the rest}
   *
   * @param need
   *          the need
   */
  public int cases(Need need) {
    return hasBegun(need) ? 0 : need.terms().cases();
  }

  /**
   * Each pin, and then the same in all that is left of its commitment: where
   * seats are short, whoever is pinned first is so in all of it.
   */
  List<Placement> complete(List<Placement> pins) {
    if (left.isEmpty() || pins.isEmpty()) {
      return List.copyOf(pins);
    }
    var all = new LinkedHashSet<Placement>();
    for (var pin : pins) {
      all.add(pin);
      for (var need : left.getOrDefault(idByNeed.getOrDefault(pin.needId(), ""), List.of())) {
        all.add(new Placement(need.id(), pin.role(), pin.volunteerId()));
      }
    }
    return List.copyOf(all);
  }
}
