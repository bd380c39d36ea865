package org.needmatch.run;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.needmatch.domain.Need;
import org.needmatch.domain.Offer;
import org.needmatch.domain.OfferStatus;
import org.needmatch.domain.Pin;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.UnderWay;

/**
 * Something that happens while a week is being solved. Applying one never
 * fails: what names somebody or something that is not there changes nothing.
 */
public sealed interface LiveChange {

  /** The problem after it. Cost: linear. */
  Problem apply(Problem problem);

  /** A volunteer comes, or takes the place of the one with the same id. */
  record AddVolunteer(Volunteer volunteer) implements LiveChange {
    @Override
    public Problem apply(Problem problem) {
      return ProblemEdit.of(problem).volunteers(ProblemEdit.put(problem.volunteers(), volunteer,
          other -> other.id().equals(volunteer.id()))).done();
    }
  }

  /** A volunteer is lost, with all pins, pairs and offers. */
  record RemoveVolunteer(String volunteerId) implements LiveChange {
    @Override
    public Problem apply(Problem problem) {
      return ProblemEdit.of(problem)
          .volunteers(ProblemEdit.without(problem.volunteers(),
              volunteer -> volunteer.id().equals(volunteerId)))
          .pairs(ProblemEdit.without(problem.pairs(),
              pair -> pair.first().equals(volunteerId) || pair.second().equals(volunteerId)))
          .pins(ProblemEdit.without(problem.pins(), pin -> pin.volunteerId().equals(volunteerId)))
          .offers(ProblemEdit.without(problem.published().offers(),
              offer -> offer.volunteerId().equals(volunteerId)))
          .done();
    }
  }

  /**
   * A need comes up, or takes the place of the one with the same id. A need whose
   * area or initiative the problem lacks changes nothing.
   */
  record AddNeed(Need need) implements LiveChange {
    @Override
    public Problem apply(Problem problem) {
      boolean known = (need.area() == null
          || problem.areas().stream().anyMatch(area -> area.id().equals(need.area())))
          && (need.initiative() == null || problem.initiatives().stream()
              .anyMatch(initiative -> initiative.id().equals(need.initiative())));
      return known
          ? ProblemEdit.of(problem)
              .needs(ProblemEdit.put(problem.needs(), need, other -> other.id().equals(need.id())))
              .done()
          : problem;
    }
  }

  /** A need goes, with its pins and offers. */
  record RemoveNeed(String needId) implements LiveChange {
    @Override
    public Problem apply(Problem problem) {
      return ProblemEdit.of(problem)
          .needs(ProblemEdit.without(problem.needs(), need -> need.id().equals(needId)))
          .pins(ProblemEdit.without(problem.pins(), pin -> pin.needId().equals(needId)))
          .offers(ProblemEdit.without(problem.published().offers(),
              offer -> offer.needId().equals(needId)))
          .done();
    }
  }

  /**
   * A volunteer answers to a place, or is told of it; an earlier answer of the
   * volunteer for this need gives way.
   */
  record Answer(Offer offer) implements LiveChange {

    /** Says that the volunteer does not come. */
    public static Answer declined(String needId, String volunteerId) {
      return new Answer(new Offer(needId, "", volunteerId, OfferStatus.DECLINED));
    }

    @Override
    public Problem apply(Problem problem) {
      if (problem.needs().stream().noneMatch(need -> need.id().equals(offer.needId()))
          || problem.volunteers().stream()
              .noneMatch(volunteer -> volunteer.id().equals(offer.volunteerId()))) {
        return problem;
      }
      Predicate<Offer> same = other -> other.needId().equals(offer.needId())
          && other.volunteerId().equals(offer.volunteerId());
      return ProblemEdit.of(problem)
          .offers(ProblemEdit.put(problem.published().offers(), offer, same)).done();
    }
  }

  /** A volunteer is to stay in a role of a need. */
  record AddPin(Pin pin) implements LiveChange {
    @Override
    public Problem apply(Problem problem) {
      boolean known = problem.needs().stream().anyMatch(need -> need.id().equals(pin.needId()))
          && problem.volunteers().stream()
              .anyMatch(volunteer -> volunteer.id().equals(pin.volunteerId()));
      return known
          ? ProblemEdit.of(problem).pins(ProblemEdit.put(problem.pins(), pin, pin::equals)).done()
          : problem;
    }
  }

  /**
   * The clock goes on: sessions that have begun take nobody new, and whoever was
   * told to be in one, or is on the way to it, stays there.
   */
  record TimePasses(LocalDateTime now) implements LiveChange {
    @Override
    public Problem apply(Problem problem) {
      var clock = new UnderWay(problem, now);
      var offers = problem.published().offers();
      var pins = new LinkedHashSet<>(problem.pins());
      offers.stream().filter(offer -> offer.status().stands())
          .filter(offer -> clock.stays(offer.volunteerId(), offer.needId()))
          .forEach(offer -> pins.add(offer.pin()));
      return problem.withPublished(UnderWay.published(problem, offers, now))
          .withPins(List.copyOf(pins));
    }
  }
}
