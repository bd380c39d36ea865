package org.needmatch.server.http;

import org.needmatch.internal.text.MessageFile;

/** The sentences of this package, by their keys. */
final class Words {
  private static final MessageFile FILE = MessageFile.beside(Words.class);

  private Words() {
  }

  static String say(String key, Object... values) {
    return FILE.say(key, values);
  }
}
