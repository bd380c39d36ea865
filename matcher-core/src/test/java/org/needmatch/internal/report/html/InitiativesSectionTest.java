package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.TimeSpan;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class InitiativesSectionTest {
  private static Need need(String id, String initiative) {
    return Need.builder(id).initiative(initiative).at(Town.CENTRE)
        .time(TimeSpan.of(Town.MONDAY, 600, 660)).build();
  }

  private static Document page(ProblemBuilder problem) {
    var html = new Html();
    InitiativesSection
        .write(Views.of(
            problem.add(Problems.anyone("v").build()).add(need("a", "food"))
                .add(need("b", "visits")).build(),
            new Plan(List.of(Assignment.of("b", "volunteer", 1, "v"))), Views.OPTIONS), html);
    return Jsoup.parse(html.toString());
  }

  @Test
  void whatIsMetBestStandsFirst() {
    var page = page(Problem.builder(Town.MONDAY).add(Initiative.builder("food").build())
        .add(Initiative.builder("visits").build()).add(Initiative.builder("asleep").build()));
    var order = page.select("svg [data-i]").eachAttr("data-i").stream().distinct().toList();
    assertThat(order).as("an initiative without needs has no bar").containsExactly("visits",
        "food");
  }

  @Test
  void sharesAreComparedOnlyWhereOneIsWanted() {
    var plain = page(Problem.builder(Town.MONDAY).add(Initiative.builder("food").build())
        .add(Initiative.builder("visits").build()));
    var wanted = page(
        Problem.builder(Town.MONDAY).add(Initiative.builder("food").targetShare(0.25).build())
            .add(Initiative.builder("visits").build()));
    assertThat(wanted.select("table")).hasSizeGreaterThan(plain.select("table").size());
    assertThat(wanted.select("table").eachText().getLast()).contains("25.0");
  }
}
