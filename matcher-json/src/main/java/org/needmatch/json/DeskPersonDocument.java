package org.needmatch.json;

import java.util.List;

/**
 * Where a volunteer stands.
 *
 * @param name
 *          the id when names are off
 * @param why
 *          sentences
 * @param opportunities
 *          empty seats that they could take, or that one thing keeps them from
 */
@Format("needmatch/desk-person/1")
public record DeskPersonDocument(String volunteer, String name, List<Place> seats, List<String> why,
    List<Opportunity> opportunities) implements JsonDocument {

  /** A role of a session. */
  public record Place(String need, String role) {
  }

  /** An empty seat. */
  public record Opportunity(String need, String role, String sentence) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static DeskPersonDocument read(String json) {
    return RecordReader.document(json, DeskPersonDocument.class);
  }
}
