package org.needmatch.internal.io.write;

import org.needmatch.internal.text.MessageFile;

/** The sentences of this package, by their keys. */
final class WriteMessages {
  private static final MessageFile FILE = MessageFile.beside(WriteMessages.class);

  private WriteMessages() {
  }

  static String say(String key, Object... values) {
    return FILE.say(key, values);
  }
}
