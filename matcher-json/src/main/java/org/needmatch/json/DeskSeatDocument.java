package org.needmatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role of a session: who is there and why, who could be, and who nearly
 * could.
 *
 * @param volunteer
 *          who was asked about, null when the seat itself was
 * @param why
 *          sentences on who was asked about
 * @param empty
 *          seats without anybody
 * @param emptyReason
 *          why, as a sentence; empty when no seat is empty
 * @param alternatives
 *          sentences on the best other person for the seat
 * @param candidates
 *          who could take a seat, best first
 * @param nearMisses
 *          who lacks just one thing, nearest first
 * @param more
 *          how many more could take a seat than are listed
 */
@Format("needmatch/desk-seat/1")
public record DeskSeatDocument(String need, String role, @Nullable String volunteer,
    List<String> why, int empty, String emptyReason, List<String> alternatives,
    List<Candidate> candidates, List<NearMiss> nearMisses, int more) implements JsonDocument {

  /**
   * Somebody who could take a seat.
   *
   * @param name
   *          the id when names are off
   * @param free
   *          whether they leave no other session for it
   * @param gainPercent
   *          of all weighted need, less what is lost elsewhere
   * @param leaves
   *          sentences on the sessions that they would leave
   */
  public record Candidate(String volunteer, String name, boolean free, double gainPercent,
      String sentence, List<String> leaves, int travelMinutes) {
  }

  /**
   * Somebody who lacks just one thing.
   *
   * @param name
   *          the id when names are off
   */
  public record NearMiss(String volunteer, String name, String sentence) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static DeskSeatDocument read(String json) {
    return RecordReader.document(json, DeskSeatDocument.class);
  }
}
