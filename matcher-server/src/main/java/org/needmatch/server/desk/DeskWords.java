package org.needmatch.server.desk;

import org.needmatch.internal.text.MessageFile;

/** The sentences of the desk. */
final class DeskWords {
  private static final MessageFile WORDS = MessageFile.beside(DeskWords.class);

  private DeskWords() {
  }

  static String say(String key, Object... values) {
    return WORDS.say(key, values);
  }
}
