package org.needmatch.server.api;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.needmatch.json.JobRequestDocument;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.Strategy;

/** How a program may have us solve. */
record Efforts(ApiSettings settings) {
  private static final Duration USUAL = Duration.ofSeconds(30);

  /**
   * Steps alone have no limit of time, so that the plan is the same each time;
   * {@link JobStore} ends what goes on too long.
   *
   * @param start
   *          a plan to begin from, null for none
   */
  SolveOptions job(JobRequestDocument.@Nullable Options asked, @Nullable Plan start) {
    return options(asked, settings.longest(), null).start(start).build();
  }

  /** For an answer that the client waits for, and that nobody else ends. */
  SolveOptions answer(JobRequestDocument.@Nullable Options asked) {
    return options(asked, settings.longestAnswer(), settings.longestAnswer()).build();
  }

  /** The ways to search, by name. */
  static List<String> strategies() {
    return ServiceLoader.load(Strategy.class, Strategy.class.getClassLoader()).stream()
        .map(one -> one.get().name()).sorted().toList();
  }

  private SolveOptions.Builder options(JobRequestDocument.@Nullable Options given, Duration longest,
      @Nullable Duration ofSteps) {
    var asked = given == null ? JobRequestDocument.Options.NONE : given;
    var options = SolveOptions.builder().stepLimit(asked.steps()).gapLimit(asked.gap())
        .threads(asked.threads() == null
            ? settings.threads()
            : Math.min(asked.threads(), settings.threads()));
    if (asked.seconds() != null) {
      if (asked.seconds().compareTo(BigDecimal.valueOf(longest.toMillis(), 3)) > 0) {
        throw ApiWords.refusal(422, "too-long", longest.toSeconds()).at("/options/seconds");
      }
      options.timeLimit(Duration.ofMillis(asked.seconds().movePointRight(3).longValue()));
    } else if (asked.steps() != null) {
      options.timeLimit(ofSteps);
    } else {
      options.timeLimit(USUAL.compareTo(longest) < 0 ? USUAL : longest);
    }
    if (asked.seed() != null) {
      options.seed(asked.seed());
    }
    if (asked.strategy() != null) {
      if (!strategies().contains(asked.strategy())) {
        throw ApiWords
            .refusal(422, "no-strategy", asked.strategy(), String.join(", ", strategies()))
            .at("/options/strategy");
      }
      options.strategy(asked.strategy());
    }
    return options;
  }
}
