package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What {@code check} finds of an input.
 *
 * @param drift
 *          what differs from the input of an earlier plan, as in summary.json
 * @param week
 *          its Monday
 * @param inputHash
 *          SHA-256 over names and bytes of the files
 * @param needsPerWeek
 *          rows of needs.csv by the Monday of their week
 * @param leftOut
 *          needs that were set aside, as in summary.json
 * @param notReady
 *          needs that take nobody yet, as in summary.json
 * @param asked
 *          what plans are held to, as in summary.json
 * @param problems
 *          everything that was not taken as it stood
 * @param notRead
 *          what of the input was not read, as in summary.json
 */
@Format("needmatch/check/1")
public record CheckDocument(@Schema("summary.schema.json#/properties/drift") JsonValue drift,
    LocalDate week, String inputHash, Map<String, Integer> needsPerWeek, Volunteers volunteers,
    Needs needs, @Schema("summary.schema.json#/properties/leftOut") JsonValue leftOut,
    @Schema("summary.schema.json#/properties/notReady") JsonValue notReady,
    @Schema("summary.schema.json#/properties/asked") JsonValue asked,
    List<CommandDocument.Problem> problems, ShutOut shutOut,
    @Schema("summary.schema.json#/properties/notRead") JsonValue notRead) implements JsonDocument {

  /** Rows of volunteers.csv. */
  public record Volunteers(int rows, int taken, int setAside) {
  }

  /** Rows of needs.csv. */
  public record Needs(int rows, int taken, int setAside, int outsideWeek) {
  }

  /**
   * What quietly shuts people out.
   *
   * @param prefersUnknown
   *          entries that name nothing
   * @param avoidsUnknown
   *          entries that name nothing
   * @param inactiveWords
   *          words that are neither yes nor no and were read as not active, with
   *          their rows
   * @param askedInVain
   *          skills and languages that no volunteer has, with the needs that ask
   *          for them
   * @param otherSeparators
   *          columns in which entries seem to be separated by another sign, with
   *          their cells
   */
  public record ShutOut(int volunteersWithoutWindow, int volunteersWithoutHome,
      int checksWithoutDate, int postcodesNotFound, int prefersUnknown, int avoidsUnknown,
      int previousRowsUnmatched, int volunteersInactive, int limitsOfZero,
      Map<String, Integer> inactiveWords, Map<String, Integer> askedInVain,
      Map<String, Integer> otherSeparators) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static CheckDocument read(String json) {
    return RecordReader.document(json, CheckDocument.class);
  }
}
