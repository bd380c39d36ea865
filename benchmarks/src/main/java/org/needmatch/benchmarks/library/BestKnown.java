package org.needmatch.benchmarks.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Score;

/**
 * The best plan and the lowest bound that are known of an instance.
 *
 * @param plan
 *          null while none is known
 * @param bound
 *          null while none is proven
 */
public record BestKnown(String name, @Nullable PlanEntry plan, @Nullable BoundEntry bound) {

  /** The names of the columns in best.csv. */
  public static final List<String> COLUMNS = List.of("name", "hard", "medium", "soft", "plan_by",
      "plan_on", "plan_how", "plan_file", "plan_sha256", "bound", "gap_percent", "bound_by",
      "bound_on", "bound_how", "certificate_file", "certificate_sha256");

  /**
   * Who found something, when and how.
   *
   * @param on
   *          the day, as 2026-11-29
   * @param how
   *          program, version and command in a few words
   */
  public record Source(String by, String on, String how) {
  }

  /**
   * A plan that the judge has accepted.
   *
   * @param file
   *          beside best.csv; blank when it is too large to be kept
   * @param sha256
   *          of the plan's rows, unpacked
   */
  public record PlanEntry(Score score, Source source, String file, String sha256) {
  }

  /**
   * A bound whose certificate the check has accepted.
   *
   * @param file
   *          beside best.csv; blank when it is too large to be kept
   * @param sha256
   *          of the certificate, unpacked
   */
  public record BoundEntry(long medium, Source source, String file, String sha256) {
  }

  /** Whether the plan is proven to meet as much as any can. */
  public boolean proven() {
    return plan != null && bound != null && plan.score().medium() >= bound.medium();
  }

  /** 100 × (bound − medium) / bound; NaN while one of them is missing. */
  public double gapPercent() {
    if (plan == null || bound == null) {
      return Double.NaN;
    }
    return bound.medium() == 0
        ? 0
        : 100.0 * (bound.medium() - plan.score().medium()) / bound.medium();
  }
}
