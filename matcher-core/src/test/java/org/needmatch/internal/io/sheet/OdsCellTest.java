package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class OdsCellTest {
  private static CellText cell(String attributes, String content) throws Exception {
    var text = "<table-cell xmlns:o='o' " + attributes + ">" + content + "</table-cell>";
    try (var xml = new SafeXml(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(xml.next()).isTrue();
      return new OdsCell(xml).read();
    }
  }

  @Test
  void numbersKeepTheNoughtsThatAreShown() throws Exception {
    assertThat(cell("value-type='float' value='42'", "<p>0042</p>").text()).isEqualTo("0042");
    assertThat(cell("value-type='percentage' value='0.5'", "<p>50%</p>").text()).isEqualTo("0.5");
    assertThat(cell("value-type='float' value='1234567890123456'", "<p>1.2E15</p>").flaw())
        .isEqualTo(CellFlaw.DIGITS_LOST);
  }

  @Test
  void datesAndTimesAreOurs() throws Exception {
    assertThat(cell("value-type='date' date-value='2026-11-23T00:00:00'", "<p>23/11/26</p>").text())
        .isEqualTo("2026-11-23");
    assertThat(cell("value-type='date' date-value='2026-11-23'", "<p>Monday</p>").text())
        .isEqualTo("Monday");
    assertThat(cell("value-type='time' time-value='PT26H30M00S'", "<p>26:30</p>").text())
        .isEqualTo("26:30");
    assertThatThrownBy(() -> cell("value-type='time' time-value='soon'", ""))
        .isInstanceOf(XMLStreamException.class);
  }

  @Test
  void errorsAndFormulasThatWereNeverCalculatedAreNoText() throws Exception {
    assertThat(
        cell("formula='of:=1/0' value-type='string' string-value=''", "<p>#DIV/0!</p>").flaw())
        .isEqualTo(CellFlaw.ERROR);
    assertThat(cell("formula='of:=A1'", "")).isEqualTo(CellText.UNKNOWN);
    assertThat(cell("", "<p>#1</p>").flaw()).as("no formula").isNull();
  }

  @Test
  void paragraphsAreLinesAndNotesAreNotTheCell() throws Exception {
    assertThat(cell("value-type='string'",
        "<annotation><p>note</p></annotation><p>a<s c='2'/>b</p><p>c<tab/>d</p>").text())
        .isEqualTo("a  b\nc\td");
  }
}
