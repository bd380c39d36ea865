package org.needmatch.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needmatch.plan.Score;

/**
 * What happened in a run, line by line, so that a run that is killed leaves all
 * it had. Thread-safe for writing.
 */
final class RunLog implements AutoCloseable {

  /** What a line tells. */
  enum Kind {
    /** The eligibility graph stands. */
    STARTED,
    /** A better plan. */
    PLAN,
    /** A lower bound. */
    BOUND,
    /** The plan that the run ended with, after the judge has seen it. */
    FINISHED
  }

  /**
   * One line.
   *
   * @param seconds
   *          since the JVM was started
   * @param score
   *          of the best plan so far
   * @param bound
   *          that no plan can exceed, as far as this run has proven it
   * @param remark
   *          why the run ended, or what the judge objects to
   */
  record Line(double seconds, Kind kind, Score score, long bound, String remark) {
  }

  private final PrintWriter writer;
  private final long beganMillis;
  private Score score;
  private long bound;
  private boolean proves;

  /**
   * @param beganMillis
   *          when the JVM was started, in milliseconds of the epoch
   */
  RunLog(Path file, long beganMillis, Score pinsOnly, long total) throws IOException {
    writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), true);
    this.beganMillis = beganMillis;
    score = pinsOnly;
    bound = total;
  }

  double seconds() {
    return (System.currentTimeMillis() - beganMillis) / 1000.0;
  }

  synchronized void started() {
    write(Kind.STARTED, "");
  }

  synchronized void plan(Score better) {
    score = better;
    write(Kind.PLAN, "");
  }

  synchronized void bound(long medium) {
    proves = true;
    bound = Math.min(bound, medium);
    write(Kind.BOUND, "");
  }

  /**
   * Ends the run. The bound counts when it is the strategy's own: the solver adds
   * one to the answers of strategies that prove nothing.
   */
  synchronized void finished(Score last, long medium, boolean optimal, String remark) {
    score = last;
    if (proves || optimal) {
      bound = Math.min(bound, medium);
    }
    write(Kind.FINISHED, remark);
  }

  private void write(Kind kind, String remark) {
    writer.printf(Locale.ROOT, "%.3f,%s,%d,%d,%d,%d,%s%n", seconds(), kind, score.hard(),
        score.medium(), score.soft(), bound, remark);
  }

  @Override
  public void close() {
    writer.close();
  }

  static List<Line> read(Path file) throws IOException {
    var lines = new ArrayList<Line>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (var text = reader.readLine(); text != null; text = reader.readLine()) {
        var cells = text.split(",", 7);
        if (cells.length == 7) {
          lines.add(new Line(Double.parseDouble(cells[0]), Kind.valueOf(cells[1]),
              new Score(Long.parseLong(cells[2]), Long.parseLong(cells[3]),
                  Long.parseLong(cells[4])),
              Long.parseLong(cells[5]), cells[6]));
        }
      }
    }
    return lines;
  }
}
