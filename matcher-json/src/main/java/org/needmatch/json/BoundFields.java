package org.needmatch.json;

import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Limit;

/**
 * What plans cannot exceed.
 *
 * @param medium
 *          in points
 * @param gapPercent
 *          100 × (bound − medium) / bound, 0 when the bound is 0
 * @param scope
 *          which plans cannot: every valid plan of the week, those that keep
 *          what was kept of a published plan, or none, because nobody has shown
 *          it
 * @param keptPlaces
 *          with the scope {@code kept}, how many places those plans keep
 */
public record BoundFields(long medium, @WhenPresent @Nullable Double gapPercent, @OneOf({
    "week", "kept", "unproven"}) String scope, @WhenPresent @Nullable Integer keptPlaces) {

  /** Without a gap. */
  public static BoundFields of(Limit limit) {
    return new BoundFields(limit.medium(), null, Words.of(limit.scope()), null);
  }

  static BoundFields of(Limit limit, double gapPercent) {
    return new BoundFields(limit.medium(), gapPercent, Words.of(limit.scope()),
        limit.keptPlaces() == 0 ? null : limit.keptPlaces());
  }

  Limit toLimit() {
    return new Limit(medium, Words.constant(Limit.Scope.class, scope),
        keptPlaces == null ? 0 : keptPlaces);
  }
}
