package org.needmatch.cli;

import java.util.List;
import org.needmatch.api.Planning.Sentences;
import org.needmatch.explain.PairExplanation;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.json.ExplanationsDocument;
import org.needmatch.json.PairFields;
import org.needmatch.json.SeatFields;
import org.needmatch.json.VolunteerFields;
import org.needmatch.whatif.NearMissTrials;
import org.needmatch.whatif.Trial;

/**
 * What {@code explain} answers.
 *
 * @param tried
 *          changes that were tried for all of it
 * @param considered
 *          changes that could have been tried
 */
record Answer(Question question, List<About<SeatExplanation>> seats,
    List<About<VolunteerExplanation>> volunteers, List<About<PairExplanation>> pairs, int tried,
    int considered) {

  /** What was asked. */
  enum Question {
    EVERYTHING, NEED, VOLUNTEER, PAIR
  }

  /**
   * An explanation.
   *
   * @param ifs
   *          what was tried for it
   */
  record About<E>(E explanation, List<Trial> ifs) {
  }

  static Answer toEverything(NearMissTrials ifs, List<SeatExplanation> seats,
      List<VolunteerExplanation> volunteers, NearMissTrials.Tested tested) {
    return new Answer(Question.EVERYTHING, seats(ifs, seats, tested),
        volunteers.stream().map(one -> new About<>(one, ifs.about(one, tested))).toList(),
        List.of(), tested.trials().size(), tested.considered());
  }

  static Answer toNeed(NearMissTrials ifs, List<SeatExplanation> seats,
      NearMissTrials.Tested tested) {
    return new Answer(Question.NEED, seats(ifs, seats, tested), List.of(), List.of(),
        tested.trials().size(), tested.considered());
  }

  static Answer toVolunteer(NearMissTrials ifs, VolunteerExplanation one,
      List<PairExplanation> pairs, NearMissTrials.Tested tested) {
    return new Answer(Question.VOLUNTEER, List.of(),
        List.of(new About<>(one, ifs.about(one, tested))),
        pairs.stream().map(pair -> new About<>(pair, List.<Trial>of())).toList(),
        tested.trials().size(), tested.considered());
  }

  static Answer toPair(PairExplanation pair, List<Trial> ifs) {
    return new Answer(Question.PAIR, List.of(), List.of(), List.of(new About<>(pair, ifs)),
        ifs.size(), ifs.size());
  }

  /** The answer for programs. */
  ExplanationsDocument document(Sentences sentences) {
    return new ExplanationsDocument(
        seats.stream().map(one -> SeatFields.of(one.explanation(), one.ifs(), sentences)).toList(),
        volunteers.stream().map(one -> VolunteerFields.of(one.explanation(), one.ifs(), sentences))
            .toList(),
        pairs.stream().map(one -> PairFields.of(one.explanation(), one.ifs(), sentences)).toList(),
        tried, considered);
  }

  private static List<About<SeatExplanation>> seats(NearMissTrials ifs, List<SeatExplanation> seats,
      NearMissTrials.Tested tested) {
    return seats.stream().map(one -> new About<>(one, ifs.about(one, tested))).toList();
  }
}
