package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class XlsxStringsTest {
  @Test
  void partsOfAStringAreOneAndReadingsBesideItAreNot() throws Exception {
    var strings = new XlsxStrings();
    var text = "<sst><si><t>plain</t></si><si><r><t>Jo</t></r><r><rPr/><t>hn</t></r>"
        + "<rPh><t>aside</t></rPh></si><si/></sst>";
    try (var xml = new SafeXml(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      strings.read(xml);
    }
    assertThat(strings.text("0")).isEqualTo("plain");
    assertThat(strings.text(" 1 ")).isEqualTo("John");
    assertThat(strings.text("2")).isEmpty();
    for (var bad : List.of("3", "-1", "x")) {
      assertThatThrownBy(() -> strings.text(bad)).isInstanceOf(XMLStreamException.class);
    }
  }

  @Test
  void escapedCharactersAreRead() {
    assertThat(XlsxStrings.plain("a_x000D_\nb")).isEqualTo("a\nb");
    assertThat(XlsxStrings.plain("_x0024_1")).isEqualTo("$1");
    assertThat(XlsxStrings.plain("max_xy")).isEqualTo("max_xy");
  }
}
