package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.Explainer;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;

class InterventionFinderTest {
  private static final DbsRequirement CHECK = new DbsRequirement(DbsLevel.ENHANCED,
      Set.of(Workforce.CHILD), Set.of());
  private static final TimeSpan MORNING = TimeSpan.of(Town.MONDAY, 540, 600);

  private static Volunteer free(String id, int from) {
    return Problems.anyone(id).available(List.of(TimeSpan.of(Town.MONDAY, from, 600))).build();
  }

  private static List<List<Proposal>> found() {
    var problem = Problem.builder(Town.MONDAY).add(free("late", 570)).add(free("later", 590))
        .add(Problems.anyone("far").home(Town.north(Town.CENTRE, 45_000)).build())
        .add(Problems.anyone("farther").home(Town.north(Town.CENTRE, 60_000)).build())
        .add(
            Problems.anyone("plain").available(List.of(TimeSpan.of(Town.MONDAY, 540, 800))).build())
        .add(Need.builder("n").at(Town.CENTRE).time(MORNING).volunteers(1, 5).build())
        .add(Need.builder("club").at(Town.CENTRE).time(TimeSpan.of(Town.MONDAY, 720, 780))
            .requires(Requirement.builder().dbs(CHECK).build()).build())
        .add(Need.builder("team").at(Town.CENTRE).skills("nobody")
            .time(TimeSpan.of(Town.MONDAY, 1000, 1060)).volunteers(4, 6).build())
        .build();
    return new InterventionFinder(problem).of(Explainer.of(problem, Plan.EMPTY, RuleSet.standard()),
        Plan.EMPTY);
  }

  private static List<String> about(List<Proposal> proposals) {
    return proposals.stream().map(one -> String.valueOf(one.intervention().about())).toList();
  }

  @Test
  void oneThingThatIsMissingIsTriedWhereItIsNotTooMuch() {
    var kinds = found();
    assertThat(kinds).hasSize(4);
    assertThat(about(kinds.get(0))).as("checks").containsExactly("plain");
    assertThat(about(kinds.get(1))).as("minutes").containsExactly("late", "later");
    assertThat(about(kinds.get(2))).as("kilometres, ten at most").containsExactly("far");
  }

  @Test
  void teamsThatDoNotRunBecomeSmaller() {
    assertThat(found().get(3)).extracting(Proposal::intervention).containsExactly(
        new Intervention.SmallerTeam("team", "volunteer", 3),
        new Intervention.SmallerTeam("team", "volunteer", 2));
  }
}
