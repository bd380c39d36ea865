package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.metrics.ValueRate;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PlanPageTest {
  private static Document page(PageOptions options) {
    return Jsoup.parse(PlanPage.of(Views.oneOfEach(options)));
  }

  @Test
  void theFirstSentenceIsTheGapInWords() {
    // Club 22,500 of 27,000, kitchen 2,000 of 2,500, phone 500 of 1,000, shelter
    // 1,250.
    assertThat(page(Views.OPTIONS).select(".lead").text())
        .isEqualTo("Meets 82.7 % of weighted need; no plan can exceed 85.9 %.");
  }

  @Test
  void everyDrawingHasATitleADescriptionAndItsTable() {
    var figures = page(Views.OPTIONS).select("figure");

    assertThat(figures).hasSizeGreaterThanOrEqualTo(8);
    for (var figure : figures) {
      assertThat(figure.select("svg[role=img] > title").text()).as(figure.id()).isNotBlank();
      assertThat(figure.select("svg > desc").text()).as(figure.id()).isNotBlank();
      assertThat(figure.select("details table caption")).as(figure.id()).hasSize(1);
      assertThat(figure.select("details table tbody tr")).as(figure.id()).isNotEmpty();
    }
  }

  @Test
  void barsAndCurvesNameTheirUnits() {
    var page = page(Views.OPTIONS);

    assertThat(page.select("#f-better .axis").text()).isEqualTo("weighted need met, % of all");
    assertThat(page.select("#f-growth .axis").eachText()).containsExactly("time since the start, s",
        "weighted need met, %");
  }

  @Test
  void peopleReadNoWordsOfFiles() {
    var text = page(Views.OPTIONS.withRate(ValueRate.UK_2013)).text().toLowerCase(Locale.ROOT);

    assertThat(text).doesNotContainPattern("\\bmedium\\b").doesNotContainPattern("\\bbound\\b")
        .doesNotContainPattern("\\bpoints?\\b");
  }

  @Test
  void nothingComesFromElsewhere() {
    var page = page(Views.OPTIONS);

    assertThat(page.select("[src],[href],link,iframe,object,img")).isEmpty();
    assertThat(page.html()).doesNotContain("http://").doesNotContain("https://")
        .doesNotContain("url(");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void namesOnlyWhenAskedForAndWhatPeopleTypedStaysText() {
    var evil = "<script>alert(1)</script>";
    var problem = Problem.builder(Town.MONDAY)
        .add(Area.builder("a\"><b>").name(evil).place(Town.CENTRE).imdDecile(3).build())
        .add(Problems.anyone("ann").name(evil).build())
        .add(Need.builder("read").title(evil).area("a\"><b>").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .build();
    var plan = new Plan(List.of(Assignment.of("read", "volunteer", 1, "ann")));

    var ids = Jsoup.parse(PlanPage.of(Views.of(problem, plan, PageOptions.DEFAULT)));
    var names = Jsoup
        .parse(PlanPage.of(Views.of(problem, plan, PageOptions.DEFAULT.withNames(true))));

    assertThat(names.select("script")).hasSize(1);
    assertThat(names.select("b")).isEmpty();
    assertThat(names.select("td:contains(ann)").text()).isEqualTo(evil + " (ann)");
    assertThat(ids.select("td:contains(ann)").text()).isEqualTo("ann");
    assertThat(ids.select("tr[data-a]").attr("data-a")).isEqualTo("a\"><b>");
  }

  @Test
  void homesAreNotOnTheMap() {
    var here = Problems.oneOfEach();
    var away = Problem.builder(Town.MONDAY);
    here.areas().forEach(away::add);
    here.initiatives().forEach(away::add);
    here.needs().forEach(away::add);
    here.volunteers().forEach(
        volunteer -> away.add(Problems.anyone(volunteer.id()).home(new Place(51.5, 0.1)).build()));

    assertThat(map(away.build())).isEqualTo(map(here)).contains("Hill");
  }

  private static String map(Problem problem) {
    return Objects.requireNonNull(
        Jsoup.parse(PlanPage.of(Views.of(problem, Problems.oneOfEachPlan(), Views.OPTIONS)))
            .selectFirst("#f-map svg"))
        .outerHtml();
  }

  @Test
  void areasWithoutAPlaceAreShownToAKilometre() {
    var problem = Problem.builder(Town.MONDAY).add(Area.builder("dale").name("Dale").build())
        .add(Problems.anyone("ann").build())
        .add(Need.builder("visit").area("dale").at(53.64567, -1.78123)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .build();
    var moved = Problem.builder(Town.MONDAY).add(Area.builder("dale").name("Dale").build())
        .add(Problems.anyone("ann").build())
        .add(Need.builder("visit").area("dale").at(53.64789, -1.78001)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .build();

    assertThat(new AreaMap(Views.of(problem, Plan.EMPTY, PageOptions.DEFAULT)).drawing().text())
        .isEqualTo(new AreaMap(Views.of(moved, Plan.EMPTY, PageOptions.DEFAULT)).drawing().text());
  }

  @Test
  void valueOfTimeIsShownOnlyWithARateAndWithItsCaveat() {
    var problem = Problems.single();
    var plan = new Plan(List.of(Assignment.of("read", "volunteer", 1, "ann")));

    var without = Jsoup.parse(PlanPage.of(Views.of(problem, plan, PageOptions.DEFAULT))).text();
    var with = Jsoup
        .parse(
            PlanPage.of(Views.of(problem, plan, PageOptions.DEFAULT.withRate(ValueRate.UK_2013))))
        .text();

    assertThat(without).doesNotContain("£").doesNotContain("taxpayer");
    assertThat(with).contains("£8.32").contains("2012/13")
        .contains("It does not equate to taxpayer savings.");
  }

  /**
   * Where one is wanted, nobody else has the skill, so that nothing is to be
   * explained.
   */
  private static PlanView busy(int seats, int wanted) {
    int skills = wanted == 1 ? seats : 1;
    var builder = Problem.builder(Town.MONDAY);
    var rows = new ArrayList<Assignment>();
    for (int i = 0; i < seats; i++) {
      var day = Town.MONDAY.plusDays(i % 7);
      var start = LocalTime.of(8 + i % 12, 0);
      builder.add(Volunteer.builder("volunteer-" + i).name("Somebody With A Long Name")
          .available(day, start, LocalTime.of(21, 0)).skill("skill-" + i % skills, 1).build());
      builder.add(Need.builder("need-" + i).title("A session with quite a long title " + i)
          .venue("The community centre at the corner").remote(true)
          .on(day, start, LocalTime.of(21, 0)).volunteers(1, wanted).skills("skill-" + i % skills)
          .build());
      rows.add(Assignment.of("need-" + i, "volunteer", 1, "volunteer-" + i));
    }
    return Views.of(builder.build(), new Plan(rows), PageOptions.DEFAULT.withNames(true));
  }

  @Test
  void aWeekOfThreeThousandSeatsStaysUnderThreeMegabytes() {
    assertThat(PlanPage.of(busy(3_000, 2)).getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(3_000_000);
  }

  @Test
  void longListsEndWithWhereTheRestIs() {
    var page = Jsoup.parse(PlanPage.of(busy(6_000, 1)));

    var list = page.select("details.list").get(1);
    assertThat(list.select("summary").text()).isEqualTo("Who goes where: 6,000 seats");
    assertThat(list.select("tbody tr")).hasSize(5_000);
    assertThat(list.select("p").text())
        .isEqualTo("Here are the first 5,000 rows; assignments.csv has all of them.");
  }

  @Test
  void theSameViewIsTheSameText() {
    assertThat(PlanPage.of(Views.oneOfEach(Views.OPTIONS)))
        .isEqualTo(PlanPage.of(Views.oneOfEach(Views.OPTIONS)));
  }
}
