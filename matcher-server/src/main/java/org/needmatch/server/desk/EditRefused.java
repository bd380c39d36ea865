package org.needmatch.server.desk;

import java.util.List;

/** An edit that a rule forbids, or that is about what is not there. */
public final class EditRefused extends Exception {
  private static final long serialVersionUID = 1L;
  private final List<String> sentences;

  /**
   * @param sentences
   *          why, at least one
   */
  public EditRefused(List<String> sentences) {
    super(String.join(" ", sentences));
    this.sentences = List.copyOf(sentences);
  }

  /** {@return why, at least one sentence} */
  public List<String> sentences() {
    return sentences;
  }
}
