package org.needmatch.json;

import java.util.List;

/**
 * What changing more people's weeks would gain over the draft.
 *
 * @param lines
 *          those that are there by now, from fewest changes to most
 * @param done
 *          whether these are all
 */
@Format("needmatch/desk-menu/1")
public record DeskMenuDocument(List<Line> lines, boolean done) implements JsonDocument {

  /**
   * The best plan found that changes so many weeks at most.
   *
   * @param most
   *          people whose weeks may change, as a number in quotes, or {@code all}
   * @param limitPercent
   *          no plan that changes so few can exceed it
   * @param pricePercent
   *          what each further person buys over the line before
   * @param people
   *          ids of those whose week does change
   * @param changes
   *          a sentence for each seat that somebody gets or loses
   */
  public record Line(String most, double metPercent, double limitPercent, double pricePercent,
      List<String> people, String sentence, List<String> changes) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static DeskMenuDocument read(String json) {
    return RecordReader.document(json, DeskMenuDocument.class);
  }
}
