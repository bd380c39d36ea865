package org.needmatch.explain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.explain.SeatExplanation.DeficientGroup;
import org.needmatch.explain.SeatExplanation.NearMiss;
import org.needmatch.internal.explain.ExplainedTown;
import org.needmatch.internal.explain.ExplanationFormatter;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ExplainerTest extends ExplainedTown {
  private static final Requirement CHECKED = Requirement.builder()
      .dbs(new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.ADULT), Set.of())).build();

  private static final SeatRule LATE_ON_FOOT = new SeatRule() {
    @Override
    public String code() {
      return "late-on-foot";
    }

    @Override
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      return volunteer.travelMode() == TravelMode.WALK
          ? Verdict.refused(new Reason.Custom(code(), "walks"))
          : Verdict.ALLOWED;
    }
  };

  private List<String> lines(Explainer explainer, String need) {
    var words = new ExplanationFormatter(town.build(), false, false);
    return explainer.seats(need).stream().flatMap(one -> words.lines(one).stream()).toList();
  }

  private static DbsCertificate check(int days) {
    return DbsCertificate.enhanced(MONDAY.minusMonths(36).minusDays(days), Workforce.ADULT);
  }

  @Test
  void rulesAreCountedFirstAndInAll() {
    town.add(session("visit").requires(CHECKED).build())
        .add(Problems.anyone("far").home(Town.north(Town.CENTRE, 90_000)).build())
        .add(Problems.anyone("off").active(false).home(Town.north(Town.CENTRE, 90_000)).build())
        .add(Volunteer.builder("none").home(Town.CENTRE).build());

    assertThat(explain().seats("visit")).singleElement().satisfies(one -> {
      assertThat(one.considered()).isEqualTo(3);
      assertThat(one.rules()).containsExactly(new RuleCount("dbs-level", 1, 3),
          new RuleCount("distance", 0, 2), new RuleCount("availability", 1, 1),
          new RuleCount("inactive", 1, 1));
      assertThat(one.group()).isNull();
    });
  }

  @Test
  void nearestMissesComeFirstAndSayWhatIsMissing() {
    town.add(session("visit").requires(CHECKED).build())
        .add(Problems.anyone("old").dbs(check(40)).build())
        .add(Problems.anyone("far").dbs(check(0)).home(Town.north(Town.CENTRE, 2_000))
            .maxTravelKm(1.2).build())
        .add(Volunteer.builder("late").home(Town.CENTRE).dbs(check(0))
            .available(MONDAY, LocalTime.of(18, 0), LocalTime.of(19, 30)).build())
        .add(Problems.anyone("two").active(false).build());

    var one = explain().seats("visit").getFirst();

    assertThat(one.nearMisses()).extracting(NearMiss::volunteerId).containsExactly("far", "late",
        "old");
    assertThat(lines(explain(), "visit")).contains("    far lives 1.4 km too far away",
        "    late is not free for 30 minutes of it",
        "    old has a check that is due to be renewed");
    assertThat(new ExplanationFormatter(town.build(), false, true).lines(one))
        .contains("    old has a check from " + MONDAY.minusMonths(36).minusDays(40)
            + ", due to be renewed 40 days ago");
  }

  @Test
  void thoseNeededElsewhereAreNamedWithWhere() {
    town.add(session("a").build()).add(session("b").build())
        .add(Need.builder("c").at(Town.CENTRE)
            .on(MONDAY.plusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").limits(
            WorkloadLimits.builder().hoursPerWeek(2).sessionsPerWeek(9).sessionsPerDay(9).build())
            .build());

    var lines = lines(explain(seat("a", "ann"), seat("c", "bob")), "b");

    assertThat(lines).contains("    ann is at a at that time",
        "    bob has reached their limit of 2 hours a week, and is at c");
  }

  @Test
  void aGroupAtOneTimeIsProvenByCounting() {
    Stream.of("a", "b", "c").forEach(id -> town.add(session(id).requires(CHECKED).build()));
    town.add(session("other").build()).add(Problems.anyone("ann").dbs(check(0)).build())
        .add(Problems.anyone("bob").dbs(check(0)).build()).add(Problems.anyone("cat").build());

    var group = requireNonNull(explain(seat("a", "ann"), seat("b", "bob"), seat("other", "cat"))
        .seats("c").getFirst().group());

    assertThat(group.kind()).isEqualTo(DeficientGroup.Kind.AT_ONCE);
    assertThat(group.seats()).extracting(DeficientGroup.Seats::needId).containsExactly("a", "b",
        "c");
    assertThat(group.people()).containsExactly("ann", "bob");
    assertThat(group.wanted()).isEqualTo(3);
    assertThat(group.available()).isEqualTo(2);
  }

  @Test
  void aGroupOfTheWeekIsCountedInHours() {
    for (int day = 0; day < 3; day++) {
      town.add(Need.builder("d" + day).at(Town.CENTRE)
          .on(MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(12, 0)).build());
    }
    town.add(Problems.anyone("ann")
        .limits(
            WorkloadLimits.builder().hoursPerWeek(7).sessionsPerWeek(9).sessionsPerDay(9).build())
        .build());

    var explainer = explain(seat("d0", "ann"), seat("d1", "ann"));
    var group = requireNonNull(explainer.seats("d2").getFirst().group());

    assertThat(group.kind()).isEqualTo(DeficientGroup.Kind.IN_THE_WEEK);
    assertThat(group.wanted()).isEqualTo(540);
    assertThat(group.available()).isEqualTo(420);
    assertThat(lines(explainer, "d2")).anyMatch(
        line -> line.contains("want 9 hours, and the 1 who can come to any of them have 7"));
  }

  @Test
  void anEmbeddersRuleCountsToo() {
    town.add(session("visit").on(MONDAY, LocalTime.of(20, 30), LocalTime.of(21, 30)).build())
        .add(Problems.anyone("ann").travels(TravelMode.WALK).build());
    var explainer = Matcher.create().with(LATE_ON_FOOT).on(town.build()).explain(Plan.EMPTY);

    assertThat(explainer.seats("visit").getFirst().rules())
        .containsExactly(new RuleCount("late-on-foot", 1, 1));
  }

  @Test
  void unknownIdsAreAnError() {
    town.add(session("visit").build());
    assertThatThrownBy(() -> explain().seats("nowhere")).hasMessageContaining("nowhere");
    assertThatThrownBy(() -> explain().volunteer("nobody")).hasMessageContaining("nobody");
  }
}
