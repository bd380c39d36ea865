package org.needmatch.server.desk;

import java.util.List;
import java.util.stream.Stream;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;

/** One thing that a coordinator does to the plan. */
public sealed interface Edit {

  /** {@return the placements that it is about} */
  List<Placement> about();

  /**
   * A volunteer has answered, or an answer is taken back.
   *
   * @param place
   *          who is or was to be where
   * @param status
   *          proposed, accepted or declined
   */
  record Answer(Placement place, ResponseStatus status) implements Edit {
    @Override
    public List<Placement> about() {
      return List.of(place);
    }
  }

  /**
   * Somebody is to stay whatever a better plan would do, or need not any more.
   *
   * @param place
   *          who sits where
   * @param pinned
   *          whether they are to stay
   */
  record Pin(Placement place, boolean pinned) implements Edit {
    @Override
    public List<Placement> about() {
      return List.of(place);
    }
  }

  /**
   * Somebody takes an empty seat.
   *
   * @param place
   *          who is to be where
   */
  record Place(Placement place) implements Edit {
    @Override
    public List<Placement> about() {
      return List.of(place);
    }
  }

  /**
   * Somebody leaves a seat without having said no.
   *
   * @param place
   *          who sits where
   */
  record Remove(Placement place) implements Edit {
    @Override
    public List<Placement> about() {
      return List.of(place);
    }
  }

  /**
   * Somebody leaves one seat for another.
   *
   * @param from
   *          where they sit
   * @param to
   *          where they are to sit
   */
  record Move(Placement from, Placement to) implements Edit {
    @Override
    public List<Placement> about() {
      return List.of(from, to);
    }
  }

  /**
   * A place is again what was published: who sat there sits there with the answer
   * of then, and who did not, does not.
   *
   * @param place
   *          who was or was not to be where
   */
  record Restore(Placement place) implements Edit {
    @Override
    public List<Placement> about() {
      return List.of(place);
    }
  }

  /**
   * A plan that was found is taken over.
   *
   * @param removed
   *          seats that people leave for it
   * @param added
   *          seats that people take
   */
  record Take(List<Placement> removed, List<Placement> added) implements Edit {
    /** Copies the lists. */
    public Take {
      removed = List.copyOf(removed);
      added = List.copyOf(added);
    }

    @Override
    public List<Placement> about() {
      return Stream.concat(removed.stream(), added.stream()).toList();
    }
  }
}
