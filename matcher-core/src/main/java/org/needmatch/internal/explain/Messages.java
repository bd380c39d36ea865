package org.needmatch.internal.explain;

import java.util.Set;
import org.needmatch.internal.text.MessageFile;

/** The sentences that explain a plan, by their keys. Thread-safe. */
public final class Messages {
  private static final MessageFile FILE = MessageFile.beside(Messages.class);

  private Messages() {
  }

  /**
   * See {@link MessageFile#say}.
   *
   * @throws IllegalArgumentException
   *           when there is no such key
   */
  public static String say(String key, Object... values) {
    return FILE.say(key, values);
  }

  /** Whether there is such a key. */
  public static boolean has(String key) {
    return FILE.has(key);
  }

  /** All keys, sorted. */
  public static Set<String> keys() {
    return FILE.keys();
  }
}
