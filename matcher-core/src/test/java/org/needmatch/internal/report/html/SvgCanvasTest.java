package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgCanvasTest {
  @Test
  void numbersHaveOneDecimalWhereTheyNeedIt() {
    assertThat(SvgCanvas.n(12)).isEqualTo("12");
    assertThat(SvgCanvas.n(12.04)).isEqualTo("12");
    assertThat(SvgCanvas.n(12.05)).isEqualTo("12.1");
  }

  @Test
  void aDrawingHasATitleAndADescriptionThatItIsLabelledBy() {
    var html = new Html();
    new SvgCanvas(30).text(1, 2, "label", "<x>").rectangle(0, 0, -5, 3, "bar").writeTo(html, "fig",
        "Title", "Says");
    assertThat(html.toString()).contains("viewBox=\"0 0 720 30\"",
        "aria-labelledby=\"fig-t fig-d\"", "<title id=\"fig-t\">Title</title>",
        "<desc id=\"fig-d\">Says</desc>", "&lt;x&gt;", "width=\"0\"");
  }
}
