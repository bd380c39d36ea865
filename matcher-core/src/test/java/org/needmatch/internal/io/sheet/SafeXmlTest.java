package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class SafeXmlTest {
  private static SafeXml xml(String text) throws XMLStreamException {
    return new SafeXml(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsBeneathAnElementIsSkippedWhole() throws Exception {
    try (var xml = xml("<a><b><b><c/></b></b><d x='1'/></a>")) {
      while (!xml.starts("b")) {
        assertThat(xml.next()).isTrue();
      }
      xml.skip();
      assertThat(xml.next()).isTrue();
      assertThat(xml.starts("d")).isTrue();
      assertThat(xml.isTrue("x")).isTrue();
      assertThat(xml.attribute("y", "no")).isEqualTo("no");
    }
  }

  @Test
  void documentTypesAndEntitiesAreNeverFollowed() {
    assertThatThrownBy(() -> {
      try (var xml = xml("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")) {
        while (xml.next()) {
          assertThat(xml.isText()).isFalse();
        }
      }
    }).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void countsAreWholeAndNotBelowNothing() throws Exception {
    try (var xml = xml("<a n=' 12 ' less='-1' word='x' huge='99999999999'/>")) {
      assertThat(xml.next()).isTrue();
      assertThat(xml.number("n", 1)).isEqualTo(12);
      assertThat(xml.number("none", 7)).isEqualTo(7);
      for (var bad : List.of("less", "word", "huge")) {
        assertThatThrownBy(() -> xml.number(bad, 1)).isInstanceOf(XMLStreamException.class);
      }
    }
  }
}
