package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaterPartTest {
  private static final String PAGE = "a<!-- recruit: begin -->\nnobody<!-- recruit: end -->\nz";

  private static String with(LaterPart part, String page, String text) {
    return part.into(page, text).orElseThrow();
  }

  private static String inside(String page) {
    return RecruitSection.split(page).orElseThrow().inside();
  }

  @Test
  void partsStandInTheirOrderWhicheverCameFirst() {
    var one = with(LaterPart.CAMPAIGN, with(LaterPart.FAIRNESS, PAGE, "fair"), "budget");
    var other = with(LaterPart.FAIRNESS, with(LaterPart.CAMPAIGN, PAGE, "budget"), "fair");
    assertThat(one).isEqualTo(other)
        .startsWith("a<!-- recruit: begin -->\nnobody<!-- campaign: begin -->\nbudget")
        .endsWith("fair<!-- fairness: end -->\n<!-- recruit: end -->\nz");
  }

  @Test
  void anOlderPartIsReplacedAndTheOtherStays() {
    var page = with(LaterPart.FAIRNESS, with(LaterPart.CAMPAIGN, PAGE, "budget"), "old");
    assertThat(with(LaterPart.FAIRNESS, page, "new"))
        .isEqualTo(with(LaterPart.FAIRNESS, with(LaterPart.CAMPAIGN, PAGE, "budget"), "new"));
    assertThat(LaterPart.all(inside(page))).contains("budget", "old").doesNotContain("nobody");
    assertThat(LaterPart.all(inside(PAGE))).isEmpty();
  }

  @Test
  void aPageWithoutSuchPartsIsLeftAlone() {
    assertThat(LaterPart.FAIRNESS.into("a page", "fair")).isEmpty();
  }
}
