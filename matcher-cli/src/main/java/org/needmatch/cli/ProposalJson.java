package org.needmatch.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.init.Certainty;
import org.needmatch.internal.io.init.Proposal;
import org.needmatch.json.JsonValue;
import org.needmatch.json.ProposalDocument;

/** A proposal for programs. */
final class ProposalJson {
  private ProposalJson() {
  }

  /**
   * @param file
   *          to which it was written, null when to none
   */
  static ProposalDocument of(Proposal proposal, @Nullable Path file) {
    return new ProposalDocument(file == null ? null : file.toString(),
        proposal.tables().stream()
            .map(table -> new ProposalDocument.Table(table.file(),
                table.ours().isEmpty() ? null : table.ours(), word(table.certainty()), table.why(),
                table.headerLines(),
                table.columns().stream()
                    .map(one -> new ProposalDocument.Column(one.header(), one.ours(),
                        word(one.certainty()), one.why(), one.shapes()))
                    .toList(),
                table.unread()))
            .toList(),
        proposal.open().stream()
            .map(one -> new ProposalDocument.Question(one.file(), one.column(), one.question(),
                one.add(), one.answers()))
            .toList(),
        proposal.unreadable().stream().map(one -> one.file()).toList(),
        new JsonValue(proposal.settings()));
  }

  private static String word(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }
}
