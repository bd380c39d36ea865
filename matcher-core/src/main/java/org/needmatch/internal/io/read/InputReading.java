package org.needmatch.internal.io.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Unread;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.internal.contact.Contacts;
import org.needmatch.internal.statement.InputAccount;
import org.needmatch.io.read.ReadResult;
import org.needmatch.metrics.ValueRate;

/**
 * What was made of an input, with what was counted on the way.
 *
 * @param findings
 *          everything that was not taken as it stood, in the order found
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
 * @param contacts
 *          how people are reached, for messages alone
 * @param templates
 *          folder of the templates of messages as matcher.json names it, empty
 *          for the built-in ones
 */
public record InputReading(Problem problem, List<Finding> findings, InputCounts counts,
    Map<Placement, Long> pinLines, @Nullable ValueRate valueRate, Unread unread, String inputHash,
    InputAccount account, AbsentNeeds absent, Contacts contacts,
    String templates) implements ReadResult {

  /** The same with other findings, and more known of the input. */
  public InputReading with(InputAccount known, List<Finding> found) {
    return new InputReading(problem, found, counts, pinLines, valueRate, unread, inputHash, known,
        absent, contacts, templates);
  }

  /** Copies the list. */
  public InputReading {
    findings = List.copyOf(findings);
    pinLines = Map.copyOf(pinLines);
  }
}
