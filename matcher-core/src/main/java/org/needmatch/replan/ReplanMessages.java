package org.needmatch.replan;

import org.needmatch.text.MessageFile;

/** The sentences of this package. */
final class ReplanMessages {
  static final MessageFile WORDS = MessageFile.beside(ReplanMessages.class);

  private ReplanMessages() {
  }
}
