package org.needmatch.json;

import java.util.List;

/**
 * What happens when a coordinator insists on a person.
 *
 * @param allowed
 *          whether the rules let the person sit there at all
 * @param obstacles
 *          sentences: what is against it, now or in any plan
 * @param gainPercent
 *          of all weighted need, below 0 when it costs
 * @param sentence
 *          what it costs or gains
 * @param changes
 *          a sentence for each seat that somebody gets or loses by it
 */
@Format("needmatch/desk-insist/1")
public record DeskInsistDocument(boolean allowed, List<String> obstacles, double gainPercent,
    String sentence, List<String> changes) implements JsonDocument {

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static DeskInsistDocument read(String json) {
    return RecordReader.document(json, DeskInsistDocument.class);
  }
}
