package org.needmatch.json;

import java.util.List;

/**
 * What somebody would be told if the draft were saved.
 *
 * @param status
 *          what has become of their places, as in messages.csv
 * @param standIns
 *          ids of those to ask for the places that the person has given up, in
 *          order
 */
@Format("needmatch/desk-message/1")
public record DeskMessageDocument(String volunteer, String subject, String text, @OneOf({
    "new", "kept", "changed", "off", "confirm"}) String status,
    List<String> standIns) implements JsonDocument {

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static DeskMessageDocument read(String json) {
    return RecordReader.document(json, DeskMessageDocument.class);
  }
}
