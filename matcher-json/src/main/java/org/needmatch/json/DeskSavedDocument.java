package org.needmatch.json;

import java.util.List;

/**
 * What was saved.
 *
 * @param written
 *          the files of the plan's folder
 * @param changed
 *          how many changes
 */
@Format("needmatch/desk-saved/1")
public record DeskSavedDocument(List<String> written, int changed,
    String sentence) implements JsonDocument {

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static DeskSavedDocument read(String json) {
    return RecordReader.document(json, DeskSavedDocument.class);
  }
}
