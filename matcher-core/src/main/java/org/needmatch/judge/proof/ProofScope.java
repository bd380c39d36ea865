package org.needmatch.judge.proof;

import java.util.function.Predicate;
import org.needmatch.domain.Need;
import org.needmatch.internal.judge.NeedGrid;

/**
 * Of which volunteers and needs the pairs are wanted.
 *
 * @param people
 *          by id
 * @param needs
 *          by id
 * @param everywhere
 *          whether those of needs that everybody can be in reach of are; else
 *          no price is looked at there, and every seat counts as full
 */
record ProofScope(Predicate<String> people, Predicate<String> needs, boolean everywhere) {
  static final ProofScope ALL = new ProofScope(id -> true, id -> true, true);

  boolean wants(Need need) {
    return !countsAsFull(need) && needs.test(need.id());
  }

  boolean countsAsFull(Need need) {
    return !everywhere && NeedGrid.isEverywhere(need);
  }
}
