package org.needmatch.cli;

import org.needmatch.internal.text.MessageFile;

/** The sentences of the command line, by their keys. */
final class CliMessages {
  private static final MessageFile FILE = MessageFile.beside(CliMessages.class);

  private CliMessages() {
  }

  static String say(String key, Object... values) {
    return FILE.say(key, values);
  }
}
