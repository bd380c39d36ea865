package org.needmatch.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SvgPlotTest {
  private static final double[] X = {0, 1, 2};

  private static String plot() {
    return new SvgPlot("A < B", Axis.linear("x", 0, 2), Axis.linear("y", 0, 1))
        .line("plain", X, new double[]{0, 0.5, 1})
        .band(X, new double[]{0, 0.4, 0.9}, new double[]{0.1, 0.6, 1})
        .steps("steps", X, new double[]{0, 1, 1}).svg();
  }

  @Test
  void isXmlWithALineForEachSeriesAndItsName() throws Exception {
    var root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(plot()))).getDocumentElement();

    assertThat(root.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    assertThat(root.getElementsByTagName("polygon").getLength()).isEqualTo(1);
    assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A < B");
    assertThat(root.getTextContent()).contains("plain", "steps");
  }

  @Test
  void stepsTurnAtRightAngles() {
    assertThat(plot()).contains("points=\"80.0,396.0 475.0,396.0 475.0,46.0 870.0,46.0");
  }
}
