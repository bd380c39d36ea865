package org.needmatch.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.SearchFault;
import org.needmatch.strategy.StopCause;

/**
 * What a solve ends with.
 *
 * @param totalMedium
 *          the medium with every seat filled, in points
 * @param assignments
 *          the plan
 * @param conflicts
 *          pins that were kept although they break a rule
 * @param releasedPins
 *          pins that were not kept
 * @param eligiblePairs
 *          pairs of a volunteer and a role that some plan may hold
 */
@Format("needmatch/result/1")
public record ResultDocument(ScoreFields score, BoundFields bound, long totalMedium,
    List<PlanDocument.Row> assignments, List<PinFields> conflicts, List<PinFields> releasedPins,
    long eligiblePairs, Run solve, Proof certificate) implements JsonDocument {

  /**
   * How it was found.
   *
   * @param stopCause
   *          why it ended
   * @param gapCauses
   *          why the plan may stay below the bound; empty when it does not
   * @param faults
   *          components of the search that failed; plan and bound are right
   *          without them
   * @param timeLimitSeconds
   *          left out when there was none
   * @param stepLimit
   *          left out when there was none
   * @param gapLimit
   *          share of the bound, from 0 to below 1; left out when there was none
   */
  public record Run(BigDecimal seconds, long steps, @OneOf({
      "optimal", "stalled", "time-limit", "step-limit", "gap-limit", "cancelled", "completed",
      "fault"}) String stopCause,
      @OneOf({"undecided", "size", "days", "large-teams", "pins", "tolerance", "floors",
          "own-constraints", "strategy", "fault"}) List<String> gapCauses,
      List<Fault> faults, long seed, int threads, String strategy,
      @WhenPresent @Nullable BigDecimal timeLimitSeconds, @WhenPresent @Nullable Long stepLimit,
      @WhenPresent @Nullable Double gapLimit) {
  }

  /**
   * A component that failed.
   *
   * @param fault
   *          kind of error and where in the program, without any data
   */
  public record Fault(String part, String fault) {
  }

  /**
   * What proves the bound.
   *
   * @param rows
   *          the certificate as CSV, as certificate.csv of a plan's folder
   */
  public record Proof(long provenMedium, String rows) implements Certificate {
    @Override
    public void writeTo(Appendable out) throws IOException {
      out.append(rows);
    }
  }

  /** The document of a result. Cost: linear in plan and certificate. */
  public static ResultDocument of(SolveResult result) {
    var options = result.options();
    var limit = options.timeLimit();
    return new ResultDocument(ScoreFields.of(result.score()),
        BoundFields.of(result.limit(), result.gapPercent()), result.totalMedium(),
        PlanDocument.rows(result.plan()), PinFields.of(result.conflicts()),
        PinFields.of(result.releasedPins()), result.eligiblePairs(),
        new Run(seconds(result.elapsed()), result.steps(), Words.of(result.stopCause()),
            Words.of(result.gapCauses()),
            result.faults().stream().map(one -> new Fault(one.part(), one.what())).toList(),
            options.seed(), options.threads(), options.strategy(),
            limit == null ? null : seconds(limit), options.stepLimit(), options.gapLimit()),
        proof(result.certificate()));
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static ResultDocument read(String json) {
    return RecordReader.document(json, ResultDocument.class);
  }

  /**
   * The result: equal but for the certificate, which proves the same and has no
   * prices, for the plan and the prices that the solve may have begun from, and
   * for the strategy, of which the name alone is kept.
   */
  public SolveResult toResult() {
    return new SolveResult(PlanDocument.plan(assignments), score.toScore(), bound.toLimit(),
        totalMedium, PinFields.toBreaches(conflicts), PinFields.toBreaches(releasedPins),
        certificate, eligiblePairs, duration(solve.seconds), solve.steps,
        Words.constant(StopCause.class, solve.stopCause),
        SolveOptions.builder()
            .timeLimit(solve.timeLimitSeconds == null ? null : duration(solve.timeLimitSeconds))
            .stepLimit(solve.stepLimit).seed(solve.seed).threads(solve.threads)
            .gapLimit(solve.gapLimit).strategy(solve.strategy).build(),
        solve.faults.stream().map(one -> new SearchFault(one.part, one.fault)).toList(),
        solve.gapCauses.stream().map(word -> Words.constant(GapCause.class, word)).toList());
  }

  private static Proof proof(Certificate certificate) {
    var rows = new StringBuilder();
    try {
      certificate.writeTo(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Proof(certificate.provenMedium(), rows.toString());
  }

  private static BigDecimal seconds(Duration time) {
    return BigDecimal.valueOf(time.toNanos(), 9).stripTrailingZeros();
  }

  private static Duration duration(BigDecimal seconds) {
    return Duration.ofNanos(seconds.movePointRight(9).longValueExact());
  }
}
