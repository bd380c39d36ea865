package org.needmatch.intake;

import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.finding.Finding;

/**
 * What was made of an input.
 *
 * @param findings
 *          everything that was not taken as it stood, in the order found
 * @param inputHash
 *          SHA-256 in hexadecimal over names and bytes of the files that were
 *          read
 */
public record ReadResult(Problem problem, List<Finding> findings, InputCounts counts,
    String inputHash) {

  /** Copies the list. */
  public ReadResult {
    findings = List.copyOf(findings);
  }
}
