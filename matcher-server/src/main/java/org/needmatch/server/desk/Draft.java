package org.needmatch.server.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/**
 * Who sits where on the desk, and who has said no. Immutable.
 *
 * @param held
 *          who sits where, in the order in which they came
 * @param refused
 *          who does not come, and why
 */
record Draft(Map<Placement, Seat> held, Map<Placement, ResponseStatus> refused) {

  /**
   * A seat that somebody has.
   *
   * @param number
   *          1-based, within need and role
   * @param status
   *          one that stands
   * @param pinned
   *          whether the coordinator wants them there
   */
  record Seat(int number, ResponseStatus status, boolean pinned) {
    Seat with(ResponseStatus other) {
      return new Seat(number, other, pinned);
    }

    Seat with(boolean pin) {
      return new Seat(number, status, pin);
    }
  }

  Draft {
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
    refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
  }

  /**
   * After an edit that the rules have let pass. Cost: linear.
   *
   * @param week
   *          to which places are restored
   */
  Draft after(Edit edit, OpenedWeek week) {
    var problem = week.counted();
    return switch (edit) {
      case Edit.Answer(var place, var status) when status == ResponseStatus.DECLINED ->
        leaving(seatOf(place), problem).refusing(seatOf(place));
      case Edit.Answer(var place, var status) when held.containsKey(place) ->
        changed(place, seat -> seat.with(status));
      case Edit.Answer(var place, var status) ->
        seating(place, status).restored(missing(place, week), week.draft());
      case Edit.Pin(var place, var pinned) -> changed(place, seat -> seat.with(pinned));
      case Edit.Place(var place) -> seating(place, ResponseStatus.PROPOSED);
      case Edit.Remove(var place) -> leaving(place, problem);
      case Edit.Move(var from, var to) ->
        leaving(from, problem).seating(to, ResponseStatus.PROPOSED);
      case Edit.Restore(var place) when week.draft().held().containsKey(place) ->
        restored(List.of(place), week.draft()).restored(missing(place, week), week.draft());
      case Edit.Restore(var place) -> withoutAgain(place, week.draft());
      case Edit.Take(var removed, var added) -> {
        var draft = this;
        for (var place : removed) {
          draft = draft.without(place);
        }
        for (var place : added) {
          draft = draft.seating(place, ResponseStatus.PROPOSED);
        }
        yield draft;
      }
    };
  }

  Plan plan() {
    return new Plan(held.entrySet().stream()
        .map(entry -> new Assignment(entry.getKey(), entry.getValue().number())).toList());
  }

  /** The seat of a volunteer in a need, null when they have none. */
  @Nullable
  Placement in(String needId, String volunteerId) {
    return held.keySet().stream()
        .filter(place -> place.needId().equals(needId) && place.volunteerId().equals(volunteerId))
        .findFirst().orElse(null);
  }

  /**
   * Where somebody sits in a need to which they say no, whatever role is named.
   */
  Placement seatOf(Placement place) {
    var there = in(place.needId(), place.volunteerId());
    return there == null ? place : there;
  }

  List<Placement> in(String needId) {
    return held.keySet().stream().filter(place -> place.needId().equals(needId)).toList();
  }

  Draft without(Placement place) {
    var fewer = new LinkedHashMap<>(held);
    fewer.remove(place);
    return new Draft(fewer, refused);
  }

  /** Of a commitment a volunteer keeps all that has not been done, or nothing. */
  private Draft leaving(Placement place, Problem problem) {
    var draft = without(place);
    var commitment = commitment(place, problem);
    if (commitment != null) {
      for (var other : held.keySet()) {
        if (other.volunteerId().equals(place.volunteerId())
            && commitment.equals(commitment(other, problem))
            && seat(other).status() != ResponseStatus.DONE) {
          draft = draft.without(other);
        }
      }
    }
    return draft;
  }

  private Draft refusing(Placement place) {
    var more = new LinkedHashMap<>(refused);
    more.put(place, ResponseStatus.DECLINED);
    return new Draft(held, more);
  }

  /** In the lowest seat that is free; an earlier no is taken back. */
  private Draft seating(Placement place, ResponseStatus status) {
    var taken = held.entrySet().stream()
        .filter(entry -> entry.getKey().needId().equals(place.needId())
            && entry.getKey().role().equals(place.role()))
        .map(entry -> entry.getValue().number()).collect(Collectors.toSet());
    int number = 1;
    while (taken.contains(number)) {
      number++;
    }
    var more = new LinkedHashMap<>(held);
    more.put(place, new Seat(number, status, false));
    return new Draft(more, refused).forgiving(place);
  }

  /** As if the volunteer had never said no to the session. */
  Draft forgiving(Placement place) {
    var fewer = new LinkedHashMap<>(refused);
    fewer.keySet().removeIf(other -> isOfTheSame(other, place));
    return new Draft(held, fewer);
  }

  /** Whether the volunteer does not come to the session, in whatever role. */
  boolean refuses(Placement place) {
    return refused.keySet().stream().anyMatch(other -> isOfTheSame(other, place));
  }

  /** Whether the two are one volunteer in one session, in whatever roles. */
  static boolean isOfTheSame(Placement one, Placement other) {
    return one.needId().equals(other.needId()) && one.volunteerId().equals(other.volunteerId());
  }

  /**
   * What else comes back with a place: the rest of its commitment that was
   * published for the person and has gone without a no of theirs.
   */
  List<Placement> missing(Placement place, OpenedWeek week) {
    var commitment = commitment(place, week.counted());
    return commitment == null
        ? List.of()
        : week.draft().held().keySet().stream()
            .filter(other -> other.volunteerId().equals(place.volunteerId())
                && commitment.equals(commitment(other, week.counted())))
            .filter(other -> !other.equals(place) && !held.containsKey(other)
                && !refused.containsKey(other))
            .toList();
  }

  private static @Nullable String commitment(Placement place, Problem problem) {
    var need = problem.need(place.needId());
    return need == null ? null : need.terms().commitment();
  }

  private Draft restored(List<Placement> places, Draft published) {
    var draft = this;
    for (var place : places) {
      var seat = published.seat(place);
      draft = draft.seating(place, seat.status()).changed(place, now -> now.with(seat.pinned()));
    }
    return draft;
  }

  /** With the no, if any, that was published of a place that nobody had. */
  private Draft withoutAgain(Placement place, Draft published) {
    var refusal = published.refused().get(place);
    var more = new LinkedHashMap<>(refused);
    if (refusal == null) {
      more.remove(place);
    } else {
      more.put(place, refusal);
    }
    return new Draft(without(place).held(), more);
  }

  private Draft changed(Placement place, UnaryOperator<Seat> change) {
    var seats = new LinkedHashMap<>(held);
    seats.computeIfPresent(place, (key, seat) -> change.apply(seat));
    return new Draft(seats, refused);
  }

  Seat seat(Placement place) {
    return Objects.requireNonNull(held.get(place));
  }
}
