package org.needmatch.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not answered, and why. It knows nothing of people, so that
 * it may be logged.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final String remedy;
  private final @Nullable String pointer;
  private final transient Map<String, String> headers;

  private Refusal(int status, String code, String message, String remedy, @Nullable String pointer,
      Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.remedy = remedy;
    this.pointer = pointer;
    this.headers = headers;
  }

  /**
   * @param status
   *          of HTTP, from 400
   * @param code
   *          what programs go by, in kebab-case
   * @param message
   *          what is wrong, as sentences
   * @param remedy
   *          what to do, as sentences
   */
  public Refusal(int status, String code, String message, String remedy) {
    this(status, code, message, remedy, null, Map.of());
  }

  /**
   * {@return the refusal with sentences from the file of words: {@code CODE} and
   * {@code CODE.remedy}}
   */
  static Refusal said(int status, String code, Object... values) {
    return new Refusal(status, code, Words.say(code, values), Words.say(code + ".remedy", values));
  }

  /**
   * {@return the same about one place in the body}
   *
   * @param where
   *          as a JSON pointer (RFC 6901)
   */
  public Refusal at(String where) {
    return new Refusal(status, code, message(), remedy, where, headers);
  }

  /**
   * {@return the same with a header}
   *
   * @param name
   *          the header's name
   * @param value
   *          its value
   */
  public Refusal with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Refusal(status, code, message(), remedy, pointer, more);
  }

  /** {@return the status of HTTP} */
  public int status() {
    return status;
  }

  /** {@return what programs go by} */
  public String code() {
    return code;
  }

  /** {@return what is wrong, as sentences} */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** {@return what to do, as sentences} */
  public String remedy() {
    return remedy;
  }

  /** {@return where in the body, as a JSON pointer; null for the whole} */
  public @Nullable String pointer() {
    return pointer;
  }

  /** {@return headers that the answer has} */
  public Map<String, String> headers() {
    return headers;
  }
}
