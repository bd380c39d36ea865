package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.AdversarialWeeks;

/**
 * A solve ends soon after its limit, with a plan in which nothing but pins
 * breaks a rule, a limit that is proven, and no part that failed; whatever the
 * rules. {@code -Dwatchdog.from=N -Dwatchdog.weeks=N -Dwatchdog.towns=N} tries
 * others and more.
 */
class WatchdogTest {
  private static final Duration SLACK = Duration.ofSeconds(20);
  private static final long FROM = Long.getLong("watchdog.from", 0);
  private static final int WEEKS = Integer.getInteger("watchdog.weeks", 120);
  private static final int TOWNS = Integer.getInteger("watchdog.towns", 5);
  private static final int TIMED = Integer.getInteger("watchdog.timed", 4);

  @Test
  void tinyWeeksInFewSteps() {
    for (long seed = FROM; seed < FROM + WEEKS; seed++) {
      for (var strategy : new String[]{"certified", "nearby"}) {
        hold(seed, AdversarialWeeks.tiny(seed),
            options(strategy).toBuilder().stepLimit(30L).build(), null);
      }
    }
  }

  @Test
  void townsInFewSteps() {
    for (long seed = FROM; seed < FROM + TOWNS; seed++) {
      for (var strategy : new String[]{"certified", "nearby"}) {
        hold(seed, AdversarialWeeks.town(seed),
            options(strategy).toBuilder().stepLimit(30L).build(), null);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void timed(int seconds) {
    var limit = Duration.ofSeconds(seconds);
    for (long seed = FROM; seed < FROM + (TIMED + seconds - 1) / seconds; seed++) {
      var options = options("certified").toBuilder().timeLimit(limit).threads(2).build();
      hold(seed, AdversarialWeeks.tiny(seed * 3 + seconds), options, limit);
      hold(seed, AdversarialWeeks.town(seed * 3 + seconds), options, limit);
    }
  }

  private static SolveOptions options(String strategy) {
    return SolveOptions.builder().timeLimit(null).threads(1).strategy(strategy).build();
  }

  private static void hold(long seed, Problem problem, SolveOptions options,
      @Nullable Duration limit) {
    var name = options.strategy() + ", seed " + seed + ", " + problem.volunteers().size()
        + " people, limit " + limit;
    var outcome = solve(name, problem, options, limit);
    assertThat(outcome.faults()).as(name).isEmpty();
    var judged = Judge.standard().judge(problem, outcome.plan());
    assertThat(judged.validButForPins()).as("%s: %s", name, judged.violations()).isTrue();
    assertThat(judged.score()).as(name).isEqualTo(outcome.score());
    var csv = new StringWriter();
    try {
      outcome.certificate().writeTo(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var proof = ProofCheck.standard().check(problem, new StringReader(csv.toString()),
        outcome.boundMedium());
    assertThat(proof.refusals()).as(name).isEmpty();
    assertThat(outcome.score().medium()).as(name).isLessThanOrEqualTo(outcome.boundMedium());
  }

  private static SolveResult solve(String name, Problem problem, SolveOptions options,
      @Nullable Duration limit) {
    var executor = Executors.newSingleThreadExecutor(task -> {
      var thread = new Thread(task, "watched");
      thread.setDaemon(true);
      return thread;
    });
    try {
      var most = SLACK.plus(limit == null ? Duration.ofSeconds(100) : limit);
      return executor.submit(() -> Matcher.create().solve(problem, options)).get(most.toMillis(),
          TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return fail(name + " has not ended");
    } catch (InterruptedException | ExecutionException e) {
      return fail(name, e);
    } finally {
      executor.shutdownNow();
    }
  }
}
