package org.needmatch.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What only those know who may come in. Comparing takes the same time always.
 */
public final class Secret {
  private static final int BYTES = 32;

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /** {@return one that nobody can guess} */
  public static Secret random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** {@return one that is known already} */
  public static Secret of(String text) {
    return new Secret(text);
  }

  /** {@return itself, to be told to whoever may come in} */
  public String text() {
    return text;
  }

  /** {@return whether somebody knows it} */
  public boolean is(String offered) {
    return MessageDigest.isEqual(hash(text), hash(offered));
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return nothing of it} */
  @Override
  public String toString() {
    return "Secret";
  }
}
