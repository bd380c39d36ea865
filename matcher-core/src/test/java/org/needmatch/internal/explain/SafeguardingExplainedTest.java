package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.internal.policy.Safe;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.policy.Refusal;
import org.needmatch.policy.TeamFault;
import org.needmatch.rules.Obstacle;

/** What is said about days that add up and about missing company. */
class SafeguardingExplainedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private static Volunteer reader() {
    return Safe.person("reader").dbs(Safe.enhanced(DAY.minusYears(1), Workforce.CHILD))
        .active(Safe.taught(DAY.minusDays(1))).active(Safe.taught(DAY.minusDays(2))).build();
  }

  @Test
  void theDayTooManyIsAnObstacleWithItsDates() {
    var monday = Safe.session("mon", DAY, Safe.reading(ContactPattern.OCCASIONAL)).build();
    var tuesday = Safe.session("tue", DAY.plusDays(1), Safe.reading(ContactPattern.OCCASIONAL))
        .build();
    var problem = Safe.week(Safe.ENGLAND, List.of(reader()), monday, tuesday);
    var explainer = Matcher.create().on(problem)
        .explain(new Plan(List.of(Assignment.of("mon", "volunteer", 1, "reader"))));

    var obstacles = explainer.pair("tue", "reader").obstacles();
    assertThat(obstacles).hasSize(1).first().isInstanceOf(Obstacle.TooOften.class);
    assertThat(((Obstacle.TooOften) obstacles.getFirst()).dates()).containsExactly(DAY.minusDays(2),
        DAY.minusDays(1), DAY, DAY.plusDays(1));
    assertThat(explainer.seats("tue").getFirst().seats().reason())
        .isEqualTo(new UnfilledReason.NeededElsewhere(1, 1));
    assertThat(
        new ReasonFormatter(false).of(obstacles.getFirst(), new SentenceLabels(problem, false)))
        .contains("too often", "2026-09-08", "ew-child-supervised-2026");
  }

  @Test
  void missingCompanyIsToldApartFromMissingPeople() {
    var alone = Safe.session("club", DAY, Safe.reading(ContactPattern.OCCASIONAL))
        .supervision(Supervision.NONE).volunteers(1, 2).build();
    var problem = Safe.week(Safe.ENGLAND, List.of(reader()), alone);
    var reason = Matcher.create().on(problem).explain(new Plan(List.of())).seats("club").getFirst()
        .seats().reason();

    assertThat(reason).isEqualTo(new UnfilledReason.CompanyMissing(TeamFault.LONE, 1));
    assertThat(UnfilledFormatter.sentence(reason)).contains("one person would be alone there");
    assertThat(Matcher.create().on(problem).recommend(new Plan(List.of()))
        .forSeat(alone, alone.roles().getFirst()).candidates()).isEmpty();
  }

  @Test
  void everyReasonOfSafeguardingHasWords() {
    for (var fault : TeamFault.values()) {
      assertThat(UnfilledFormatter.sentence(new UnfilledReason.CompanyMissing(fault, 2)))
          .startsWith(
              fault == TeamFault.PENDING ? "A check is on its way" : "The session does not run")
          .doesNotContain("{");
    }
    for (var kind : Refusal.Kind.values()) {
      assertThat(Messages.has("reason.safeguarding." + kind.name().toLowerCase(Locale.ROOT)))
          .isTrue();
    }
  }
}
