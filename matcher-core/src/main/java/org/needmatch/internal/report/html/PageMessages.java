package org.needmatch.internal.report.html;

import org.needmatch.internal.text.MessageFile;

/** The sentences of pages and comparisons, by their keys. */
final class PageMessages {
  private static final MessageFile FILE = MessageFile.beside(PageMessages.class);

  private PageMessages() {
  }

  static String say(String key, Object... values) {
    return FILE.say(key, values);
  }

  /** What is said of a code, or the code itself where nothing is. */
  static String coded(String group, String code) {
    return FILE.has(group + code) ? FILE.say(group + code) : code;
  }
}
