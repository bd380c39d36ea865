package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

class RecruitSectionTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("ann").name("Ann <b>A.</b>").build()).add(Need.builder("n")
          .at(Town.CENTRE).volunteers(2, 2).time(TimeSpan.of(Town.MONDAY, 540, 600)).build())
      .build();

  private static String page() {
    var html = new Html().raw("before ");
    RecruitSection.write(html);
    return html.raw("after").toString();
  }

  private static List<Trial> trials(int count) {
    return Collections.nCopies(count,
        new Trial(new Intervention.Return("ann"), Plan.EMPTY, 500, 0, false));
  }

  @Test
  void whatWasTriedTakesThePlaceOfTheNoteAndIsReplacedInItsTurn() {
    var tried = RecruitSection.into(page(), WEEK, trials(1), false).orElseThrow();
    assertThat(tried).startsWith("before ").endsWith("after").contains("25.00 %");
    assertThat(RecruitSection.into(tried, WEEK, trials(1), false)).contains(tried);
    assertThat(RecruitSection.into(tried, WEEK, List.of(), false).orElseThrow())
        .doesNotContain("25.00 %");
  }

  @Test
  void namesStandThereOnlyWhenAskedForAndAsText() {
    assertThat(RecruitSection.into(page(), WEEK, trials(1), false).orElseThrow())
        .doesNotContain("Ann");
    assertThat(RecruitSection.into(page(), WEEK, trials(1), true).orElseThrow())
        .contains("Ann &lt;b&gt;A.").doesNotContain("<b>A.");
  }

  @Test
  void aLongListEndsAfterTwentyAndSaysSo() {
    var page = RecruitSection.into(page(), WEEK, trials(23), false).orElseThrow();
    assertThat(Jsoup.parse(page).select("tbody tr")).hasSize(20);
    assertThat(page).contains("3");
  }

  @Test
  void aPageOfAnotherProgramIsLeftAlone() {
    assertThat(RecruitSection.into("<html></html>", WEEK, trials(1), false)).isEmpty();
    assertThat(RecruitSection.into("<!-- recruit: end -->\n<!-- recruit: begin -->\n", WEEK,
        trials(1), false)).isEmpty();
  }
}
