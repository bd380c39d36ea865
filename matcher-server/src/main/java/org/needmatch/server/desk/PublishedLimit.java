package org.needmatch.server.desk;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.internal.io.write.PlanFolder;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.plan.Limit;

/**
 * What the published plan's certificate proves. Immutable.
 *
 * @param held
 *          the places that the plans keep of which it is said; empty when it is
 *          said of every plan of the week
 */
record PublishedLimit(Limit limit, Set<Placement> held) {

  /**
   * Checks the certificate in the plan's folder; null when it proves nothing.
   * Cost: that of {@link ProofCheck}, some seconds in a town.
   */
  static @Nullable PublishedLimit of(OpenedWeek week) throws IOException, UnusableInputException {
    var folder = week.setup().plan();
    var certificate = PlanFolder.certificate(folder);
    var bound = PublishedSummary.read(folder).bound();
    if (bound.isEmpty() || certificate.isEmpty()) {
      return null;
    }
    var held = PlanFolder.held(folder).stream().map(row -> row.placement())
        .collect(Collectors.toUnmodifiableSet());
    var verdict = ProofCheck.standard().check(PlanFolder.madeFor(week.input(), folder), certificate,
        bound.getAsLong());
    if (!verdict.accepted()) {
      return null;
    }
    var limit = Limit.ofWeek(bound.getAsLong());
    return new PublishedLimit(PlanFolder.isKept(folder) ? limit.keeping(held.size()) : limit, held);
  }

  /**
   * What it says of a draft: nothing once people have left places that it counts
   * on, or have taken back that they refused one.
   */
  Limit of(Revision now) {
    var draft = now.draft();
    boolean looser = now.week().draft().refused().keySet().stream()
        .anyMatch(place -> !draft.refuses(place));
    return looser || !draft.held().keySet().containsAll(held)
        ? Limit.ofWeek(now.judgement().totalMedium()).unproven()
        : limit;
  }
}
