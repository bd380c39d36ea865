package org.needmatch.internal.io.init;

import java.util.List;

/** Whoever can be asked what files do not say. */
@FunctionalInterface
public interface Answers {
  /** Nobody can be asked: everything stays open. */
  Answers NONE = (question, evidence, choices, usual) -> -1;

  /**
   * Asks one question.
   *
   * @param evidence
   *          what the cells look like, never what they say
   * @param usual
   *          the harmless choice, −1 when there is none
   * @return the choice, −1 to leave it open
   */
  int choose(String question, String evidence, List<String> choices, int usual);
}
