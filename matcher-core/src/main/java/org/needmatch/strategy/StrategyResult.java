package org.needmatch.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Limit.GapCause;

/**
 * What a strategy ends with.
 *
 * @param edges
 *          the ids of the choices taken
 * @param boundMedium
 *          no plan has more medium; {@link Long#MAX_VALUE} when the strategy
 *          proves nothing
 * @param certificate
 *          proves the bound; null when the strategy cannot show its proof
 * @param steps
 *          steps of its search
 * @param stopCause
 *          why the search stopped
 * @param gapCauses
 *          why the plan may have less medium than the bound, empty when the
 *          strategy does not say
 */
public record StrategyResult(int[] edges, long boundMedium, @Nullable Certificate certificate,
    long steps, StopCause stopCause, List<GapCause> gapCauses) {

  /** Copies the causes. */
  public StrategyResult {
    gapCauses = List.copyOf(gapCauses);
  }

  /**
   * A strategy that does not say why its bound may be above the best plan;
   * without a certificate that is that it has none.
   *
   * @param edges
   *          ids of the model's choices that make up the plan
   * @param boundMedium
   *          points that no plan can exceed
   * @param certificate
   *          the proof of the bound, null when there is none
   * @param steps
   *          steps of the search that were done
   * @param stopCause
   *          why the search stopped
   */
  public StrategyResult(int[] edges, long boundMedium, @Nullable Certificate certificate,
      long steps, StopCause stopCause) {
    this(edges, boundMedium, certificate, steps, stopCause,
        certificate != null
            ? List.of()
            : List.of(stopCause == StopCause.FAULT ? GapCause.FAULT : GapCause.STRATEGY));
  }

  /**
   * A bound that nobody else can check, or none.
   *
   * @param edges
   *          ids of the model's choices that make up the plan
   * @param boundMedium
   *          points that no plan can exceed
   * @param steps
   *          steps of the search that were done
   * @param stopCause
   *          why the search stopped
   */
  public StrategyResult(int[] edges, long boundMedium, long steps, StopCause stopCause) {
    this(edges, boundMedium, null, steps, stopCause);
  }

  /**
   * A bound with its proof.
   *
   * @param edges
   *          ids of the model's choices that make up the plan
   * @param certificate
   *          the proof of the bound, null when there is none
   * @param steps
   *          steps of the search that were done
   * @param stopCause
   *          why the search stopped
   */
  public StrategyResult(int[] edges, Certificate certificate, long steps, StopCause stopCause) {
    this(edges, certificate.provenMedium(), certificate, steps, stopCause);
  }

  /**
   * {@return a plan that is made in one go, without a bound}
   *
   * @param edges
   *          ids of the model's choices that make up the plan
   */
  public static StrategyResult completed(int[] edges) {
    return new StrategyResult(edges, Long.MAX_VALUE, 0, StopCause.COMPLETED);
  }
}
