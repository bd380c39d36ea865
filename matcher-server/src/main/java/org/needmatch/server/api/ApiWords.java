package org.needmatch.server.api;

import org.needmatch.internal.text.MessageFile;
import org.needmatch.server.http.Refusal;

/** The sentences of this package, by their keys. */
final class ApiWords {
  private static final MessageFile FILE = MessageFile.beside(ApiWords.class);

  private ApiWords() {
  }

  static String say(String key, Object... values) {
    return FILE.say(key, values);
  }

  /** A refusal: {@code CODE} and {@code CODE.remedy}. */
  static Refusal refusal(int status, String code, Object... values) {
    return new Refusal(status, code, say(code, values), say(code + ".remedy", values));
  }
}
