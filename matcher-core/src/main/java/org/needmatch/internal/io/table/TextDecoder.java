package org.needmatch.internal.io.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.needmatch.diagnostics.FindingCode;

/**
 * Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one, and
 * Windows-1252 for all else. Line ends become {@code \n}.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int AT_A_TIME = 1 << 13;

  private TextDecoder() {
  }

  /**
   * The text of a file.
   *
   * @throws TableFault
   *           when the file is a spreadsheet or an archive
   */
  public static String decode(SourceFile file) throws TableFault {
    byte[] bytes = file.bytes();
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new TableFault(FindingCode.NOT_TEXT.of(file.name(),
          file.name() + " is a spreadsheet or an archive, not text.", "nothing was read",
          "Open it in your spreadsheet program and save it as CSV UTF-8."));
    }
    return text(bytes).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String text(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    return new String(bytes, isUtf8(bytes) ? UTF_8 : WINDOWS_1252);
  }

  /**
   * Looks at some thousand characters at a time, so that they are never all held.
   */
  private static boolean isUtf8(byte[] bytes) {
    var decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var some = CharBuffer.allocate(AT_A_TIME);
    var result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      some.clear();
      result = decoder.decode(in, some, true);
    }
    return result.isUnderflow();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
