package org.needmatch.run;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.rules.SessionClock;

/**
 * Something that happens while a week is being solved. Applying one never
 * fails: what names somebody or something that is not there changes nothing,
 * and {@link SolveEvent.Changed} says so.
 */
public sealed interface ProblemChange {

  /**
   * {@return the problem after it} Cost: linear.
   *
   * @param problem
   *          the problem
   */
  Problem apply(Problem problem);

  /**
   * A volunteer comes, or takes the place of the one with the same id.
   *
   * @param volunteer
   *          the volunteer
   */
  record AddVolunteer(Volunteer volunteer) implements ProblemChange {
    @Override
    public Problem apply(Problem problem) {
      return changed(problem.toBuilder().volunteers(
          put(problem.volunteers(), volunteer, other -> other.id().equals(volunteer.id()))));
    }
  }

  /**
   * A volunteer is lost, with all pins, pairs and offers.
   *
   * @param volunteerId
   *          the volunteer's id
   */
  record RemoveVolunteer(String volunteerId) implements ProblemChange {
    @Override
    public Problem apply(Problem problem) {
      return changed(problem.toBuilder()
          .volunteers(
              without(problem.volunteers(), volunteer -> volunteer.id().equals(volunteerId)))
          .pairs(without(problem.pairs(),
              pair -> pair.first().equals(volunteerId) || pair.second().equals(volunteerId)))
          .pins(without(problem.pins(), pin -> pin.volunteerId().equals(volunteerId)))
          .published(problem.published().withAssignments(without(problem.published().assignments(),
              offer -> offer.volunteerId().equals(volunteerId)))));
    }
  }

  /**
   * A need comes up, or takes the place of the one with the same id. A need
   * outside the weeks, or whose area or initiative the problem lacks, changes
   * nothing.
   *
   * @param need
   *          the need
   */
  record AddNeed(Need need) implements ProblemChange {
    @Override
    public Problem apply(Problem problem) {
      boolean known = problem.covers(need)
          && (need.area() == null
              || problem.areas().stream().anyMatch(area -> area.id().equals(need.area())))
          && (need.initiative() == null || problem.initiatives().stream()
              .anyMatch(initiative -> initiative.id().equals(need.initiative())));
      return known
          ? changed(problem.toBuilder()
              .needs(put(problem.needs(), need, other -> other.id().equals(need.id()))))
          : problem;
    }
  }

  /**
   * A need goes, with its pins and offers.
   *
   * @param needId
   *          the need's id
   */
  record RemoveNeed(String needId) implements ProblemChange {
    @Override
    public Problem apply(Problem problem) {
      return changed(problem.toBuilder()
          .needs(without(problem.needs(), need -> need.id().equals(needId)))
          .pins(without(problem.pins(), pin -> pin.needId().equals(needId)))
          .published(problem.published().withAssignments(
              without(problem.published().assignments(), offer -> offer.needId().equals(needId)))));
    }
  }

  /**
   * A volunteer answers to a place, or is told of it; an earlier answer of the
   * volunteer for this need gives way.
   *
   * @param offer
   *          the place and the answer
   */
  record Answer(PublishedAssignment offer) implements ProblemChange {

    /**
     * Says that the volunteer does not come.
     *
     * @param needId
     *          the need's id
     * @param volunteerId
     *          the volunteer's id
     * @return the new answer
     */
    public static Answer declined(String needId, String volunteerId) {
      return new Answer(new PublishedAssignment(new Placement(needId, "", volunteerId),
          ResponseStatus.DECLINED, true));
    }

    @Override
    public Problem apply(Problem problem) {
      if (problem.need(offer.needId()) == null || problem.volunteer(offer.volunteerId()) == null) {
        return problem;
      }
      Predicate<PublishedAssignment> same = other -> other.needId().equals(offer.needId())
          && other.volunteerId().equals(offer.volunteerId());
      return changed(problem.toBuilder().published(problem.published()
          .withAssignments(put(problem.published().assignments(), offer, same))));
    }
  }

  /**
   * A volunteer is to stay in a role of a need. A need, role or volunteer that
   * the problem lacks changes nothing.
   *
   * @param pin
   *          the pin
   */
  record AddPin(Placement pin) implements ProblemChange {
    @Override
    public Problem apply(Problem problem) {
      var need = problem.need(pin.needId());
      boolean known = need != null
          && need.roles().stream().anyMatch(r -> r.name().equals(pin.role()))
          && problem.volunteer(pin.volunteerId()) != null;
      return known
          ? changed(problem.toBuilder().pins(put(problem.pins(), pin, pin::equals)))
          : problem;
    }
  }

  /**
   * A volunteer need not stay in a role of a need any more; an accepted place is
   * held all the same.
   *
   * @param pin
   *          the pin
   */
  record RemovePin(Placement pin) implements ProblemChange {
    @Override
    public Problem apply(Problem problem) {
      return changed(problem.toBuilder().pins(without(problem.pins(), pin::equals)));
    }
  }

  /**
   * The clock goes on: sessions that have begun take nobody new, and whoever was
   * told to be in one, or is on the way to it, stays there.
   *
   * @param now
   *          the time that it is
   */
  record TimePasses(LocalDateTime now) implements ProblemChange {
    @Override
    public Problem apply(Problem problem) {
      var clock = new SessionClock(problem, now);
      var offers = problem.published().assignments();
      var pins = new LinkedHashSet<>(problem.pins());
      offers.stream().filter(offer -> offer.status().stands())
          .filter(offer -> clock.stays(offer.volunteerId(), offer.needId()))
          .forEach(offer -> pins.add(offer.placement()));
      return problem.withPublished(SessionClock.published(problem, offers, now))
          .withPins(List.copyOf(pins));
    }
  }

  private static Problem changed(ProblemBuilder builder) {
    return SessionClock.of(builder.build());
  }

  private static <T> List<T> put(List<T> all, T one, Predicate<T> same) {
    var more = new ArrayList<>(all);
    for (int i = 0; i < more.size(); i++) {
      if (same.test(more.get(i))) {
        more.set(i, one);
        return more;
      }
    }
    more.add(one);
    return more;
  }

  private static <T> List<T> without(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }
}
