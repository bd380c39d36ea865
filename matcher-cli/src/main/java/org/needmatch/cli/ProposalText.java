package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.Arrays;
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
      if (proposal.open().stream().anyMatch(one -> !one.answers().isEmpty())) {
        lines.add(say("init.how-to-answer"));
      }
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
        lines.add("  "
            + say("init.column", column.header().isEmpty() ? say("init.nameless") : column.header(),
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
    one.answers().forEach(each -> lines.add("  " + say("init.by-answer", answer(each))));
    return lines;
  }

  /** An argument that a shell takes as it is, with the other words behind it. */
  private static String answer(String one) {
    var words = one.substring(one.lastIndexOf('=') + 1).split("\\|", -1);
    var first = one.substring(0, one.lastIndexOf('=') + 1) + words[0];
    var quote = first.matches("[^\"$`\\\\!]*") ? "\"" : "'";
    var option = "--answer " + quote + first.replace("'", quote.equals("'") ? "'\\''" : "'")
        + quote;
    return words.length == 1
        ? option
        : say("init.or", option, String.join(", ", Arrays.asList(words).subList(1, words.length)));
  }

  private static String word(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }
}
