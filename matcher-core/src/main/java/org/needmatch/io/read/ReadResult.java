package org.needmatch.io.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Unread;
import org.needmatch.domain.Pin;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.AbsentNeeds;
import org.needmatch.internal.io.read.InputCounts;
import org.needmatch.internal.statement.InputAccount;
import org.needmatch.metrics.ValueRate;

/**
 * What was made of an input.
 *
 * @param problem
 *          the problem, complete in itself
 * @param findings
 *          everything that was not taken as it stood, in the order found
 * @param counts
 *          rows read of each file
 * @param pinLines
 *          where in previous.csv each pin stands first
 * @param valueRate
 *          chosen for time that no initiative's own hourly value covers, null
 *          when none is
 * @param unread
 *          columns and files that nothing read
 * @param inputHash
 *          SHA-256 in hexadecimal over names and bytes of the files that were
 *          read
 * @param account
 *          what is left out of the problem, and what the files looked like
 * @param absent
 *          needs that are not in the problem
 */
public record ReadResult(Problem problem, List<Finding> findings, InputCounts counts,
    Map<Pin, Long> pinLines, @Nullable ValueRate valueRate, Unread unread, String inputHash,
    InputAccount account, AbsentNeeds absent) {

  /**
   * {@return the same with other findings, and more known of the input}
   *
   * @param known
   *          what else is known of the input
   * @param found
   *          the findings
   */
  public ReadResult with(InputAccount known, List<Finding> found) {
    return new ReadResult(problem, found, counts, pinLines, valueRate, unread, inputHash, known,
        absent);
  }

  /** Copies the list. */
  public ReadResult {
    findings = List.copyOf(findings);
    pinLines = Map.copyOf(pinLines);
  }
}
