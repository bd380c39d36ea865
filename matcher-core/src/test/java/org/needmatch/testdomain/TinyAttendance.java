package org.needmatch.testdomain;

import java.math.BigDecimal;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;

/**
 * The weeks of {@link TinyTeams} where people come with a chance of their own.
 */
public final class TinyAttendance {
  private TinyAttendance() {
  }

  /** Points count chances. The same problem for the same seed. */
  public static Problem expected(long seed) {
    var dice = new Dice(seed + 4_400);
    var settings = Settings.builder().attendance(Settings.Attendance.EXPECTED)
        .extraSeatValue(new BigDecimal(dice.of("0.5", "0.333", "0", "1", "1.75"))).build();
    return reliable(TinyTeams.random(seed), dice).toBuilder().settings(settings).build();
  }

  /**
   * Sessions have to be likely enough to run, among them some with a supervisor
   * and people whose check is pending.
   */
  public static Problem certain(long seed) {
    var dice = new Dice(seed + 5_500);
    var problem = reliable(TinyTeams.random(seed), dice);
    problem = problem.withNeeds(problem.needs().stream()
        .map(need -> need.toBuilder().minCertainty(dice.of(0.0, 0.4, 0.6, 0.75, 0.9)).build())
        .toList());
    return dice.percent(50)
        ? problem
        : problem.toBuilder()
            .settings(Settings.builder().attendance(Settings.Attendance.EXPECTED).build()).build();
  }

  private static Problem reliable(Problem problem, Dice dice) {
    return problem
        .withVolunteers(problem.volunteers().stream()
            .map(one -> one.toBuilder()
                .reliability(dice.of(1.0, 0.95, 0.8, 0.7654, 0.5, 0.3, 0.0, 0.0004)).build())
            .toList());
  }
}
