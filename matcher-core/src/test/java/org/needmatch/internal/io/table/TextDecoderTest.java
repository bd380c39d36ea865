package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
  void lineEndsBecomeOne() throws TableFault {
    assertThat(decode('a', '\r', '\n', 'b', '\r', 'c', '\n')).isEqualTo("a\nb\nc\n");
  }

  @Test
  void aSpreadsheetIsNoText() {
    assertThatExceptionOfType(TableFault.class).isThrownBy(() -> decode('P', 'K', 3, 4, 0));
    assertThatExceptionOfType(TableFault.class).isThrownBy(() -> decode(0xD0, 0xCF, 0x11, 0xE0));
  }
}
