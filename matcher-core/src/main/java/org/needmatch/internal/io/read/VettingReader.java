package org.needmatch.internal.io.read;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Excerpt;
import org.needmatch.internal.io.cell.WordParser;

/** Reads what an organisation has decided about a volunteer. */
record VettingReader(ColumnDates dates) {

  VettingRecord read(RowReader row) {
    var status = row.value("check_status", CheckStatus.CLEARED, text -> WordParser
        .oneOf(CheckStatus.class).parse(text.strip().replace('-', '_').replace(' ', '_')));
    boolean news = row.value("status_result", false, VettingReader::isNews);
    var asked = row.date("status_checked_on", dates, "read as never asked");
    var ends = row.date("pvg_ends_on", dates, "the membership does not count");
    boolean endInDoubt = ends == null && !row.blank("pvg_ends_on");
    return VettingRecord.builder()
        .check(news && status != CheckStatus.WITHDRAWN ? CheckStatus.HELD : status)
        .statusCheckedOn(asked).pvg(endInDoubt ? Set.of() : RoleActivityReader.served(row, "pvg"))
        .pvgEndsOn(ends).suitableSites(new LinkedHashSet<>(row.list("suitable_sites")))
        .loneWorking(row.yesNo("lone_working", false)).firstTimer(row.yesNo("first_timer", false))
        .build();
  }

  private static boolean isNews(String text) throws BadCell {
    return switch (text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ')) {
      case "no change", "no new information", "none" -> false;
      case "new information", "changed" -> true;
      default -> throw new BadCell(FindingCode.WORD_UNKNOWN,
          Excerpt.of(text) + " is neither no change nor new information.",
          "Write no change or new information, and nothing of what it says.");
    };
  }
}
