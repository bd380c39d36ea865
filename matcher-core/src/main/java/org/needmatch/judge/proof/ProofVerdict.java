package org.needmatch.judge.proof;

import java.util.List;

/**
 * What a certificate proves.
 *
 * @param accepted
 *          whether it proves that no valid plan has more medium than claimed
 * @param provenMedium
 *          the number that it proves, in points; {@link Long#MAX_VALUE} when it
 *          proves none
 * @param refusals
 *          why it is not accepted, as sentences that name the line; empty when
 *          it is
 * @param leaves
 *          how many leaves were evaluated
 */
public record ProofVerdict(boolean accepted, long provenMedium, List<String> refusals, int leaves) {

  /** Copies the list. */
  public ProofVerdict {
    refusals = List.copyOf(refusals);
  }

  static ProofVerdict unusable(List<String> refusals) {
    return new ProofVerdict(false, Long.MAX_VALUE, refusals, 0);
  }
}
