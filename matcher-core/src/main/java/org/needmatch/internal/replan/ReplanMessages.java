package org.needmatch.internal.replan;

import org.needmatch.internal.text.MessageFile;

/** The sentences of this package. */
final class ReplanMessages {
  static final MessageFile WORDS = MessageFile.beside(ReplanMessages.class);

  private ReplanMessages() {
  }
}
