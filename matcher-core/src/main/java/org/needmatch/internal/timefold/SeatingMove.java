package org.needmatch.internal.timefold;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/** Several seats given to others, or to nobody, at once. Not thread-safe. */
final class SeatingMove implements Move<SeatPlan> {
  private final Map<Seat, @Nullable Person> seated = new LinkedHashMap<>();

  /** Null empties the seat; a seat that is given twice goes to the last. */
  void give(Seat seat, @Nullable Person person) {
    seated.put(seat, person);
  }

  /** Who would sit in the seat. */
  @Nullable
  Person in(Seat seat) {
    return seated.containsKey(seat) ? seated.get(seat) : seat.getPerson();
  }

  boolean changesNothing() {
    return seated.entrySet().stream().allMatch(one -> one.getKey().getPerson() == one.getValue());
  }

  @Override
  public void execute(MutableSolutionView<SeatPlan> view) {
    var variable = view.getSolutionMetaModel().genuineEntity(Seat.class).basicVariable("person",
        Person.class);
    seated.forEach((seat, person) -> {
      if (seat.getPerson() != person) {
        view.changeVariable(variable, seat, person);
      }
    });
  }

  @Override
  public SequencedCollection<Object> getPlanningEntities() {
    return new LinkedHashMap<Object, Object>(seated).sequencedKeySet();
  }
}
