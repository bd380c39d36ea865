package org.needmatch.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;

class RecipeTest {
  private static final Recipe PLAIN = new Recipe(100, 140, 5, 0, 0, 0, 7, 0);

  private static double asked(Problem problem) {
    return problem.needs().stream().mapToDouble(
        need -> need.time().hours() * need.roles().stream().mapToInt(Role::wanted).sum()).sum();
  }

  private static double given(Problem problem) {
    return problem.weeks()
        * problem.volunteers().stream().mapToDouble(one -> one.limits().hoursPerWeek()).sum();
  }

  @Test
  void repeats() {
    assertThat(PLAIN.make()).isEqualTo(PLAIN.make());
  }

  @Test
  void tightnessIsHoursAskedByHoursGiven() {
    for (double tightness : new double[]{0.5, 1, 2}) {
      var problem = new Recipe(100, 140, 5, 0, 0, 0, 7, tightness).make();
      assertThat(asked(problem) / given(problem)).isEqualTo(tightness, within(0.15 * tightness));
    }
  }

  @Test
  void scarcityTakesSkillsAndChecksOfSome() {
    var plain = PLAIN.make();
    var scarce = new Recipe(100, 140, 5, 0, 0.5, 0, 7, 0).make();
    long skilled = plain.volunteers().stream().filter(one -> !one.skills().isEmpty()).count();

    assertThat(scarce.volunteers().stream().filter(one -> !one.skills().isEmpty()).count())
        .isBetween(skilled / 4, 3 * skilled / 4);
    assertThat(scarce.volunteers()).extracting(Volunteer::available)
        .isEqualTo(plain.volunteers().stream().map(Volunteer::available).toList());
  }

  @Test
  void teamsGrowWithinTheSeats() {
    var problem = new Recipe(100, 140, 5, 0, 0, 4, 7, 0).make();

    assertThat(problem.needs()).filteredOn(need -> need.roles().size() == 1).allSatisfy(
        need -> assertThat(need.roles().getFirst().minimum()).isGreaterThanOrEqualTo(4));
    assertThat(problem.needs().stream().flatMap(need -> need.roles().stream())
        .mapToInt(Role::wanted).sum()).isBetween(120, 140);
  }

  @Test
  void sessionsAndFreeTimeAreFoldedOntoTheDays() {
    var problem = new Recipe(100, 140, 5, 0, 0, 0, 2, 0).make();

    assertThat(problem.needs()).extracting(need -> need.time().day()).containsOnly(problem.week(),
        problem.week().plusDays(1));
    assertThat(problem.volunteers()).flatExtracting(Volunteer::available).extracting("day")
        .containsOnly(problem.week(), problem.week().plusDays(1));
  }

  @Test
  void sessionsAreSpreadOverTheWeeksWithTheSameFreeTimeInEach() {
    var week = PLAIN.make();
    var month = new Recipe(100, 140, 5, 0, 0, 0, 28, 0).make();

    assertThat(month.weeks()).isEqualTo(4);
    assertThat(month.needs()).extracting(Need::id)
        .isEqualTo(week.needs().stream().map(Need::id).toList());
    assertThat(month.needs().stream()
        .filter(need -> !need.time().day().isBefore(month.week().plusWeeks(3))).count())
        .isBetween((long) month.needs().size() / 5, (long) month.needs().size() / 3);
    assertThat(month.volunteers().getFirst().available())
        .hasSize(4 * week.volunteers().getFirst().available().size());
  }
}
