package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.needmatch.io.read.UnusableInputException;

/** Cells of a file are changed and all else stays, byte for byte. */
class TableTextTest extends InputFixture {
  private byte[] moved() throws UnusableInputException {
    return Objects.requireNonNull(
        NextInput.of(folder, Map.of(), input.read().problem(), Map.of()).files().get("needs.csv"));
  }

  @Test
  void lettersOfAnotherCharsetAndQuotesStay() throws Exception {
    var ansi = Charset.forName("windows-1252");
    var text = "need_id;title;remote;date;start;end\r\n"
        + "N1;\"Caf\u00e9; \"\"Tea\"\"\";yes;\"2026-11-23\";10:00;12:00\r\n";
    input.file("needs.csv", text, ansi);

    assertThat(new String(moved(), ansi)).isEqualTo(text.replace("\"2026-11-23\"", "2026-11-30"));
  }

  @Test
  void aRowThatIsLeftOutTakesItsLinesWithIt() throws Exception {
    input.file("needs.csv", "need_id,series,title,remote,date,start,end\n"
        + "N1,tea,Tea,yes,2026-11-23,10:00,12:00\nN2,,\"Two\nlines\",yes,2026-11-24,10:00,12:00\n"
        + "N3,walk,Walk,yes,2026-11-25,10:00,12:00\n");

    assertThat(new String(moved(), StandardCharsets.UTF_8)).isEqualTo(
        "need_id,series,title,remote,date,start,end\nN1,tea,Tea,yes,2026-11-30,10:00,12:00\n"
            + "N3,walk,Walk,yes,2026-12-02,10:00,12:00\n");
  }

  @Test
  void aFileOfWideLettersIsRefusedAndNotMangled() {
    input.file("needs.csv", "\uFEFFneed_id,remote,date,start,end\nN1,yes,2026-11-23,10:00,12:00\n",
        StandardCharsets.UTF_16LE);

    assertThatThrownBy(this::moved).isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("needs.csv");
  }
}
