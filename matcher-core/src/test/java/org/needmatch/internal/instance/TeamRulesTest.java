package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.policy.Safe;

class TeamRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private static TeamRules teams(Settings settings, RoleActivity roleActivity,
      VolunteerBuilder... people) {
    var problem = Problem.builder(DAY).settings(settings);
    List.of(people).forEach(one -> problem.add(one.build()));
    return Instance.of(problem.add(
        Safe.session("n", DAY, roleActivity).volunteers(1, 3).supervision(Supervision.NONE).build())
        .build()).teams();
  }

  private static Crew crew(int... volunteers) {
    var crew = new Crew();
    for (int volunteer : volunteers) {
      crew.add(volunteer, 0);
    }
    return crew;
  }

  @Test
  void whoServesNobodyWithoutAPackMayBeAlone() {
    var teams = teams(Settings.DEFAULT, RoleActivity.NONE, Safe.person("a"));
    assertThat(teams.isIdle()).isTrue();
    assertThat(teams.holds(0, crew(0))).isTrue();
  }

  @Test
  void childrenAreWithTwoAdultsOfWhomOneIsChecked() {
    var checked = Safe.person("a").dbs(Safe.enhanced(DAY, Workforce.CHILD));
    var teams = teams(Safe.ENGLAND, Safe.reading(ContactPattern.OCCASIONAL), checked,
        Safe.person("b"), Safe.person("c"));
    assertThat(teams.matters(0)).isTrue();
    assertThat(teams.holds(0, crew(0, 1))).isTrue();
    assertThat(teams.holds(0, crew(0))).isFalse();
    assertThat(teams.holds(0, crew(1, 2))).isFalse();
    assertThat(teams.holds(0, crew())).isTrue();
  }
}
