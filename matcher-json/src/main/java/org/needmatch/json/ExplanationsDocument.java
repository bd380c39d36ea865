package org.needmatch.json;

import java.util.List;
import org.needmatch.api.Planning.Sentences;
import org.needmatch.explain.PairExplanation;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.explain.VolunteerExplanation;

/**
 * Why seats are empty, where volunteers stand, and what speaks for and against
 * a volunteer in a need. Of certificates it tells what the sentences tell.
 *
 * @param changesTried
 *          how many changes were tried for it
 * @param changesConsidered
 *          how many could have been tried
 */
@Format("needmatch/explanations/1")
public record ExplanationsDocument(List<SeatFields> seats, List<VolunteerFields> volunteers,
    List<PairFields> pairs, int changesTried, int changesConsidered) implements JsonDocument {

  /** The document of explanations for which no change was tried. */
  public static ExplanationsDocument of(List<SeatExplanation> seats,
      List<VolunteerExplanation> volunteers, List<PairExplanation> pairs, Sentences sentences) {
    return new ExplanationsDocument(
        seats.stream().map(one -> SeatFields.of(one, List.of(), sentences)).toList(),
        volunteers.stream().map(one -> VolunteerFields.of(one, List.of(), sentences)).toList(),
        pairs.stream().map(one -> PairFields.of(one, List.of(), sentences)).toList(), 0, 0);
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static ExplanationsDocument read(String json) {
    return RecordReader.document(json, ExplanationsDocument.class);
  }
}
