package org.needmatch.server.api;

import java.time.Duration;

/**
 * What the interface for programs bears.
 *
 * @param running
 *          jobs that solve at once
 * @param queued
 *          jobs that wait for their turn; more are refused with 503
 * @param kept
 *          jobs that are known at once, ended ones among them; the oldest ended
 *          ones are forgotten for new ones
 * @param keptFor
 *          for which an ended job's result is there, and a live job waits for a
 *          change
 * @param longest
 *          that a job may solve
 * @param longestAnswer
 *          that an answer may solve for
 * @param threads
 *          that a solve may use
 */
public record ApiSettings(int running, int queued, int kept, Duration keptFor, Duration longest,
    Duration longestAnswer, int threads) {

  /** Checks that nothing is below what can work. */
  public ApiSettings {
    if (running < 1 || queued < 0 || kept < running + queued || !keptFor.isPositive()
        || !longest.isPositive() || !longestAnswer.isPositive() || threads < 1) {
      throw new IllegalArgumentException("A limit is below what can work.");
    }
  }

  /**
   * {@return what a machine of so many cores bears}
   *
   * @param running
   *          jobs that solve at once
   */
  public static ApiSettings of(int running) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new ApiSettings(running, 4 * running, Math.max(100, 10 * running), Duration.ofHours(1),
        Duration.ofMinutes(10), Duration.ofSeconds(60), Math.max(1, cores / Math.max(1, running)));
  }

  /** {@return the same with another limit of time for a job} */
  public ApiSettings withLongest(Duration time) {
    return new ApiSettings(running, queued, kept, keptFor, time, longestAnswer, threads);
  }
}
