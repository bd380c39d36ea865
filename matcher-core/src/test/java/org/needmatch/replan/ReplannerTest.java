package org.needmatch.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.Judge;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.run.SolveOptions;

/** One of six hundred drops out. */
class ReplannerTest {
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(60L)
      .build();

  @Test
  void twoOtherPeopleAtMostChangeAndNearlyAllIsRestored() {
    var city = CityGenerator.generate(CitySpec.of(1_600, 1_900, 4));
    var plan = Matcher.create().solve(city, OPTIONS).plan();
    assertThat(plan.assignments()).hasSizeGreaterThanOrEqualTo(600);
    var rows = new ArrayList<PublishedRow>();
    plan.assignments().forEach(row -> rows.add(PublishedRow.proposed(row)));
    rows.set(100, rows.get(100).with(ResponseStatus.DECLINED));
    var keeping = Matcher.create().on(city).retain(new PublishedPlan(rows, List.of()), null);
    assertThat(keeping.released()).hasSize(1);

    var menu = new Replanner(keeping, OPTIONS).menu(List.of(0, 2, FrontierPoint.ALL));

    var two = menu.lines().get(1);
    var all = menu.lines().get(2);
    assertThat(two.changed()).hasSizeLessThanOrEqualTo(2);
    assertThat(Judge.standard().judge(keeping.told(), two.plan()).violations()).isEmpty();
    assertThat(two.score().medium())
        .isGreaterThanOrEqualTo((long) Math.ceil(0.99 * all.score().medium()));
    assertThat(two.boundMedium()).isGreaterThanOrEqualTo(two.score().medium());
    assertThat(all.boundMedium()).isGreaterThanOrEqualTo(two.boundMedium());
  }
}
