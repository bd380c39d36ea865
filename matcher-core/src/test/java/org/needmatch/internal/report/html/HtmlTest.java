package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void textIsNeverMarkup() {
    assertThat(new Html().open("p", "title", "a\"b").text("<b>&'").close("p").toString())
        .isEqualTo("<p title=\"a&quot;b\">&lt;b&gt;&amp;&#39;</p>\n");
    assertThat(new Html().leaf("td", "1 < 2").toString()).isEqualTo("<td>1 &lt; 2</td>");
  }

  @Test
  void controlCharactersAreReplacedButLinesAndTabsStay() {
    assertThat(Html.escape("a\u0000b\u001bc\n\td")).isEqualTo("a\uFFFDb\uFFFDc\n\td");
  }
}
