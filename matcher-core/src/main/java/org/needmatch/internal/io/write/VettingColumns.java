package org.needmatch.internal.io.write;

import java.util.List;
import java.util.Locale;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
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
        one -> !one.vetting().toBuilder().history(List.of()).build().equals(VettingRecord.NONE));
  }

  static void write(VettingRecord vetting, RowWriter csv) {
    csv.plain(vetting.check() == CheckStatus.CLEARED
        ? null
        : vetting.check().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    csv.plain(vetting.statusCheckedOn()).list(CsvFormat.words(vetting.pvg()));
    csv.plain(vetting.pvgEndsOn()).list(CsvFormat.list("site", vetting.suitableSites()));
    csv.yesNo(vetting.loneWorking()).yesNo(vetting.firstTimer());
  }

  static void writeHistory(List<Volunteer> volunteers, ProblemTables tables) {
    tables.add("history.csv", new String[]{"volunteer_id", "date", "activity", "group"}, csv -> {
      for (var volunteer : volunteers) {
        for (var day : volunteer.vetting().history()) {
          csv.text(CsvFormat.id("volunteer id", volunteer.id())).plain(day.day());
          csv.text(day.activity()).list(CsvFormat.words(day.served())).endRow();
        }
      }
    });
  }
}
