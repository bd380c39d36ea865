package org.needmatch.examples.boot;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.time.LocalTime;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Adds two rules of its own, as beans. */
@SpringBootApplication
public class Application {

  /** Ends when all solves of {@link SolveOnStart} have ended. */
  public static void main(String[] args) {
    System.exit(SpringApplication.exit(SpringApplication.run(Application.class, args)));
  }

  // begin
  /** Nobody starts after the hour that the organisation has set. */
  @Bean
  SeatRule latestStart(@Value("${rota.latest-start:21:00}") LocalTime latest) {
    return new SeatRule() {
      @Override
      public String code() {
        return "latest-start";
      }

      @Override
      public Verdict judge(Volunteer volunteer, Need need, Role role) {
        return need.time().start().toLocalTime().isAfter(latest)
            ? Verdict.refused(new Reason.Custom(code(), "the session starts after " + latest))
            : Verdict.ALLOWED;
      }
    };
  }

  /** Nobody goes to two sessions of the same series in one week. */
  @Bean
  ExtraConstraints oneSessionOfASeries() {
    return factory -> new Constraint[]{factory
        .forEachUniquePair(Seat.class, Joiners.equal(Seat::getPerson),
            Joiners.equal(seat -> seat.getNeed().series()))
        .filter((one, other) -> one.getNeed().series() != null)
        .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("one session of a series")};
  }
  // end
}
