package org.needmatch.intake;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.needmatch.domain.CheckStatus;
import org.needmatch.domain.Standing;
import org.needmatch.finding.FindingCode;
import org.needmatch.internal.cell.BadCell;
import org.needmatch.internal.cell.Dates;
import org.needmatch.internal.cell.Quote;
import org.needmatch.internal.cell.Words;

/** Reads what an organisation has decided about a volunteer. */
record StandingReader(Dates dates) {

  Standing read(RowReader row) {
    var status = row.value("check_status", CheckStatus.CLEARED, text -> Words
        .oneOf(CheckStatus.class).parse(text.strip().replace('-', '_').replace(' ', '_')));
    boolean news = row.value("status_result", false, StandingReader::isNews);
    LocalDate asked = row.value("status_checked_on", null, dates::parse);
    LocalDate ends = row.value("pvg_ends_on", null, dates::parse);
    return new Standing(news && status != CheckStatus.WITHDRAWN ? CheckStatus.HELD : status, asked,
        CareReader.served(row, "pvg"), ends, new LinkedHashSet<>(row.list("suitable_sites")),
        row.yesNo("lone_working", false), row.yesNo("first_timer", false), List.of());
  }

  private static boolean isNews(String text) throws BadCell {
    return switch (text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ')) {
      case "no change", "no new information", "none" -> false;
      case "new information", "changed" -> true;
      default -> throw new BadCell(FindingCode.WORD_UNKNOWN,
          Quote.of(text) + " is neither no change nor new information.",
          "Write no change or new information, and nothing of what it says.");
    };
  }
}
