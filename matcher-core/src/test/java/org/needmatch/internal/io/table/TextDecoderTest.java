package org.needmatch.internal.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static String decode(int... bytes) throws TableFault {
    byte[] raw = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      raw[i] = (byte) bytes[i];
    }
    return TextDecoder.decode(new SourceFile("f.csv", raw));
  }

  @Test
  void theMarkOrTheBytesTellTheEncoding() throws TableFault {
    assertThat(decode(0xEF, 0xBB, 0xBF, 'a')).isEqualTo("a");
    assertThat(decode(0xC3, 0xA9)).isEqualTo("é");
    assertThat(decode(0xE9, 0x80)).isEqualTo("é€");
    assertThat(decode(0xFF, 0xFE, 'a', 0)).isEqualTo("a");
    assertThat(decode(0xFE, 0xFF, 0, 'a')).isEqualTo("a");
  }

  @Test
  void oneBadByteAtTheEndOfALongFileTells() throws TableFault {
    for (int length : new int[]{8_190, 8_191, 8_192, 8_193, 50_000}) {
      var bytes = "é".repeat(length).getBytes(UTF_8);
      assertThat(TextDecoder.decode(new SourceFile("f.csv", bytes))).isEqualTo("é".repeat(length));
      var cut = Arrays.copyOf(bytes, bytes.length - 1);
      assertThat(TextDecoder.decode(new SourceFile("f.csv", cut)))
          .isEqualTo("Ã©".repeat(length - 1) + "Ã");
      var broken = Arrays.copyOf(bytes, bytes.length + 1);
      broken[bytes.length] = (byte) 0xE9;
      assertThat(TextDecoder.decode(new SourceFile("f.csv", broken))).endsWith("Ã©é");
      var astral = "😀".repeat(length);
      assertThat(TextDecoder.decode(new SourceFile("f.csv", astral.getBytes(UTF_8))))
          .isEqualTo(astral);
    }
  }

  @Test
  void lineEndsBecomeOne() throws TableFault {
    assertThat(decode('a', '\r', '\n', 'b', '\r', 'c', '\n')).isEqualTo("a\nb\nc\n");
  }

  @Test
  void aSpreadsheetIsNoText() {
    assertThatExceptionOfType(TableFault.class).isThrownBy(() -> decode('P', 'K', 3, 4, 0));
    assertThatExceptionOfType(TableFault.class).isThrownBy(() -> decode(0xD0, 0xCF, 0x11, 0xE0));
  }
}
