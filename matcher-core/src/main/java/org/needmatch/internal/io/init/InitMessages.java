package org.needmatch.internal.io.init;

import org.needmatch.internal.text.MessageFile;

/** The sentences of proposals, by their keys. */
public final class InitMessages {
  private static final MessageFile FILE = MessageFile.beside(InitMessages.class);

  private InitMessages() {
  }

  static String say(String key, Object... values) {
    return FILE.say(key, values);
  }
}
