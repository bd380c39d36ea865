package org.needmatch.internal.io.write;

import java.util.List;
import java.util.Locale;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.Volunteer;

/** What an organisation has decided about volunteers, and history.csv. */
final class VettingColumns {
  static final List<String> COLUMNS = List.of("check_status", "status_checked_on", "pvg",
      "pvg_ends_on", "suitable_sites", "lone_working", "first_timer");

  private VettingColumns() {
  }

  /** Whether anything is said that the columns hold. */
  static boolean needed(List<Volunteer> volunteers) {
    return volunteers.stream().anyMatch(
        one -> !one.standing().toBuilder().history(List.of()).build().equals(VettingRecord.NONE));
  }

  static void write(VettingRecord standing, RowWriter csv) {
    csv.plain(standing.check() == CheckStatus.CLEARED
        ? null
        : standing.check().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    csv.plain(standing.statusCheckedOn()).list(CsvFormat.words(standing.pvg()));
    csv.plain(standing.pvgEndsOn()).list(CsvFormat.list("site", standing.suitableSites()));
    csv.yesNo(standing.loneWorking()).yesNo(standing.firstTimer());
  }

  static void writeHistory(List<Volunteer> volunteers, ProblemTables tables) {
    tables.add("history.csv", new String[]{"volunteer_id", "date", "activity", "group"}, csv -> {
      for (var volunteer : volunteers) {
        for (var day : volunteer.standing().history()) {
          csv.text(CsvFormat.id("volunteer id", volunteer.id())).plain(day.day());
          csv.text(day.activity()).list(CsvFormat.words(day.served())).endRow();
        }
      }
    });
  }
}
