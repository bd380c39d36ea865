package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needmatch.internal.io.init.Certainty;
import org.needmatch.internal.io.init.OpenQuestion;
import org.needmatch.internal.io.init.Proposal;
import org.needmatch.internal.io.init.ProposedTable;

/** A proposal as lines for people. */
final class ProposalText {
  private ProposalText() {
  }

  static List<String> lines(Proposal proposal) {
    var lines = new ArrayList<String>();
    for (var table : proposal.tables()) {
      lines.addAll(table(table));
    }
    for (var finding : proposal.unreadable()) {
      lines.add(say("init.unreadable", finding.file(), finding.message()));
    }
    if (!proposal.open().isEmpty()) {
      lines.add("");
      lines.add(say("init.open", proposal.open().size()));
      proposal.open().forEach(one -> lines.addAll(question(one)));
    }
    return lines;
  }

  private static List<String> table(ProposedTable table) {
    var lines = new ArrayList<String>();
    lines.add(table.ours().isEmpty()
        ? say("init.other", table.file(), table.why())
        : say("init.table", table.file(), table.ours(), word(table.certainty()), table.why()));
    if (!table.headerLines().isEmpty()) {
      lines.add("  " + say("init.header",
          String.join(", ", table.headerLines().stream().map(String::valueOf).toList())));
    }
    for (var column : table.columns()) {
      var ours = String.join(", ", column.ours());
      if (!column.header().equalsIgnoreCase(ours)) {
        lines.add("  " + say("init.column", column.header(),
            ours.isEmpty() ? say("init.key") : ours, word(column.certainty()), column.why()));
      }
    }
    if (!table.unread().isEmpty()) {
      lines.add("  " + say("init.unread", String.join(", ", table.unread())));
    }
    return lines;
  }

  private static List<String> question(OpenQuestion one) {
    var where = one.file().isEmpty()
        ? ""
        : one.column().isEmpty() ? one.file() + ": " : one.file() + ", " + one.column() + ": ";
    var lines = new ArrayList<String>(List.of("- " + where + one.question()));
    if (!one.add().isEmpty()) {
      lines.add("  " + say("init.add", one.add()));
    }
    return lines;
  }

  private static String word(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }
}
