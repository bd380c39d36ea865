package org.needmatch.internal.io.init;

import java.util.List;

/**
 * What files do not decide and a person may.
 *
 * @param file
 *          of the folder, which tells two questions of one name apart; empty
 *          when it is about all of them
 * @param name
 *          by which an answer calls it: a header, {@code HEADER: WORD}, or what
 *          matcher.json calls the setting
 * @param text
 *          for people
 * @param evidence
 *          what the cells look like, never what they say; may be empty
 * @param usual
 *          the place of the harmless choice, −1 when there is none
 */
public record Question(String file, String name, String text, String evidence, List<Choice> choices,
    int usual) {

  /**
   * One answer.
   *
   * @param word
   *          by which an answer names it
   * @param text
   *          for people
   */
  public record Choice(String word, String text) {
    static Choice of(String word) {
      return new Choice(word, word);
    }
  }

  /** The answers as they may be given beforehand: {@code Status=active|held}. */
  String answers() {
    return name + "=" + String.join("|", choices.stream().map(Choice::word).toList());
  }
}
