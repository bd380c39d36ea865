package org.needmatch.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which inputs, files and derived ids are known. Stateless. */
public final class Sha256 {
  private Sha256() {
  }

  /** {@return a digest to be fed; not thread-safe} */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }

  /**
   * {@return the digest of a text in UTF-8, as 64 lower-case hexadecimal digits}
   */
  public static String hex(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
