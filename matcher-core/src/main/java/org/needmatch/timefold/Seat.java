package org.needmatch.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;

/**
 * The planning entity: one seat of a role of a need. Its range holds only
 * people who may sit in it. Not thread-safe.
 */
@PlanningEntity
public class Seat {
  private int id;
  private @Nullable Place place;
  private List<Person> candidates = List.of();
  @PlanningPin
  private boolean pinned;
  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Person person;

  private record Place(Need need, Role role, int needIndex, int roleIndex) {
  }

  /** For Timefold only. */
  public Seat() {
  }

  /**
   * A seat.
   *
   * @param id
   *          unique in the plan
   * @param need
   *          the session
   * @param role
   *          the role in the session
   * @param needIndex
   *          the session's position in order of time
   * @param roleIndex
   *          the role's position in its need
   * @param candidates
   *          who may sit in it, shared between the seats of a role
   * @param pinned
   *          whether the person stays
   * @param person
   *          who sits there, null for nobody
   */
  public Seat(int id, Need need, Role role, int needIndex, int roleIndex, List<Person> candidates,
      boolean pinned, @Nullable Person person) {
    this.id = id;
    this.place = new Place(need, role, needIndex, roleIndex);
    this.candidates = candidates;
    this.pinned = pinned;
    this.person = person;
  }

  /** {@return the same seat with its own variable} */
  public Seat copy() {
    var copy = new Seat();
    copy.id = id;
    copy.place = place;
    copy.candidates = candidates;
    copy.pinned = pinned;
    copy.person = person;
    return copy;
  }

  private Place place() {
    if (place == null) {
      throw new IllegalStateException(
          "Seat " + id + " has no need: it was made by the constructor for Timefold.");
    }
    return place;
  }

  /** {@return the session} */
  public Need getNeed() {
    return place().need();
  }

  /** {@return the role in the session} */
  public Role getRole() {
    return place().role();
  }

  /** {@return the session's position in order of time} */
  public int getNeedIndex() {
    return place().needIndex();
  }

  /** {@return the role's position} */
  public int getRoleIndex() {
    return place().roleIndex();
  }

  /** {@return unique in the plan} */
  @PlanningId
  public int getId() {
    return id;
  }

  /** {@return whether the person stays} */
  public boolean isPinned() {
    return pinned;
  }

  /** {@return who may sit here} */
  @ValueRangeProvider
  public List<Person> getCandidates() {
    return candidates;
  }

  /** {@return who sits here, null when nobody does} */
  public @Nullable Person getPerson() {
    return person;
  }

  /**
   * Called by Timefold on every move.
   *
   * @param value
   *          who sits there now, null for nobody
   */
  public void setPerson(@Nullable Person value) {
    person = value;
  }

  @Override
  public String toString() {
    return "Seat " + id;
  }
}
