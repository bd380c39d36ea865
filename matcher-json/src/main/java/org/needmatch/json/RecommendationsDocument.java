package org.needmatch.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.explain.Recommendation;

/**
 * Who could take empty seats of a published plan.
 *
 * @param seats
 *          one entry for each role with an empty seat
 */
@Format("needmatch/recommendations/1")
public record RecommendationsDocument(List<Seat> seats) implements JsonDocument {

  /**
   * A role.
   *
   * @param held
   *          how many more may sit there and are held by a pin, a pair rule or a
   *          week of many sessions
   * @param company
   *          what a team would lack, to how many more may sit there whose team
   *          would lack it
   * @param candidates
   *          best first
   */
  public record Seat(String needId, String role, int emptySeats, int held,
      Map<String, Integer> company, List<CandidateFields> candidates) {
  }

  /** The document of recommendations. */
  public static RecommendationsDocument of(List<Recommendation> all) {
    return new RecommendationsDocument(
        all.stream()
            .map(one -> new Seat(one.needId(), one.role(), one.emptySeats(), one.held(),
                company(one), one.candidates().stream().map(CandidateFields::of).toList()))
            .toList());
  }

  private static Map<String, Integer> company(Recommendation one) {
    var company = new LinkedHashMap<String, Integer>();
    Map<? extends Enum<?>, Integer> people = one.company();
    people.forEach((missing, count) -> company.put(Words.of(missing), count));
    return company;
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static RecommendationsDocument read(String json) {
    return RecordReader.document(json, RecommendationsDocument.class);
  }
}
