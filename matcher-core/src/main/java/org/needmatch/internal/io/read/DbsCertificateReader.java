package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Table;

/**
 * What a row says of a person's check. One whose dates are in doubt or cannot
 * be right counts as none whose last day is over; it still tells of a person of
 * the household.
 *
 * @param monday
 *          first day of the first planned week
 * @param lastDay
 *          last day planned
 */
record DbsCertificateReader(ColumnDates dates, LocalDate monday, LocalDate lastDay,
    int maxAgeMonths, int expiryMonths) {
  /** Neither checks of today's kinds nor their forerunners are older. */
  private static final LocalDate FIRST_CHECKS = LocalDate.of(2002, 3, 1);
  private static final Pattern RUNS_OUT = Pattern
      .compile("expir|valid.?(until|to|till)|renew|runs? ?out|\\bdue\\b|\\bends?\\b");
  private static final String ISSUED = "dbs_issued_on";
  private static final String LAST_DAY = "dbs_valid_until";
  private static final String LEVEL = "dbs_level";
  private static final String WORKFORCE = "dbs_workforce";
  private static final String BARRED = "dbs_barred";
  private static final String NOT_COUNTED = "the check does not count";
  private static final String NONE_COUNTS = "no check counts";

  /** Of a file that tells of checks, and of none which it is. */
  static void tellWithoutLevel(Table table, FindingLog log) {
    if (table.has(LEVEL)) {
      return;
    }
    for (var column : List.of(LAST_DAY, ISSUED, WORKFORCE, BARRED)) {
      if (table.has(column)
          && table.rows().stream().anyMatch(row -> !new RowReader(table, row).blank(column))) {
        var code = column.equals(LAST_DAY)
            ? FindingCode.DATE_NOT_COUNTED
            : FindingCode.CHECK_WITHOUT_LEVEL;
        log.add(code.at(table.file(), 0, table.header().shown(column), "",
            "The column is read as " + column + ", and the file has no " + LEVEL + ".", NONE_COUNTS,
            "Add " + LEVEL + ", or map the column to \"\" in matcher.json to leave it out."));
        return;
      }
    }
  }

  DbsCertificate read(RowReader row) {
    var level = row.value(LEVEL, DbsLevel.NONE, WordParser.oneOf(DbsLevel.class));
    var workforces = row.value(WORKFORCE, Set.<Workforce>of(),
        RequirementReader.some(Workforce.class));
    var barred = row.value(BARRED, Set.<BarredList>of(), RequirementReader.some(BarredList.class));
    boolean updateService = row.yesNo("dbs_update_service", false);
    if (level == DbsLevel.BASIC || level == DbsLevel.STANDARD) {
      doubt(row, WORKFORCE, level, !workforces.isEmpty());
      doubt(row, BARRED, level, !barred.isEmpty());
      doubt(row, "dbs_update_service", level, updateService && level == DbsLevel.BASIC);
    } else if (level == DbsLevel.NONE && row.has(LEVEL)) {
      withoutLevel(row, !barred.isEmpty() ? BARRED : !workforces.isEmpty() ? WORKFORCE : ISSUED);
    }
    var issuedOn = row.date(ISSUED, dates, NOT_COUNTED);
    var validUntil = row.date(LAST_DAY, dates, NOT_COUNTED);
    boolean unread = issuedOn == null && !row.blank(ISSUED)
        || validUntil == null && !row.blank(LAST_DAY);
    if (unread || !possible(row, issuedOn)) {
      return DbsCertificate.NONE.toBuilder().validUntil(monday.minusDays(1)).build();
    }
    var held = DbsCertificate.builder().level(level).workforces(workforces).barredLists(barred)
        .issuedOn(issued(issuedOn, validUntil)).updateService(updateService).validUntil(validUntil)
        .build();
    tellOfLastDay(row, held, issuedOn);
    return held;
  }

  /** Where the register's own period tells, when the check was issued. */
  private @Nullable LocalDate issued(@Nullable LocalDate issuedOn, @Nullable LocalDate validUntil) {
    return issuedOn == null && validUntil != null && expiryMonths > 0
        ? validUntil.minusMonths(expiryMonths)
        : issuedOn;
  }

  /** A date of issue beside a level of none may be that of a check refused. */
  private static void withoutLevel(RowReader row, String column) {
    if (!row.blank(column) && (row.blank(LEVEL) || !column.equals(ISSUED))) {
      row.warn(FindingCode.CHECK_WITHOUT_LEVEL, column,
          "The row has " + column
              + (row.blank(LEVEL) ? " and no " + LEVEL + "." : ", but " + LEVEL + " none."),
          NONE_COUNTS,
          "Write the level of the check under " + LEVEL + ", or empty " + column + ".");
    }
  }

  private boolean possible(RowReader row, @Nullable LocalDate issuedOn) {
    if (issuedOn == null) {
      return true;
    }
    if (RUNS_OUT.matcher(WordParser.lower(row.header(ISSUED))).find()) {
      row.warn(FindingCode.DATE_NOT_COUNTED, ISSUED,
          "The column " + row.header(ISSUED)
              + " is read as the date of issue, and its name speaks of the day on which a check"
              + " runs out.",
          NOT_COUNTED, "Map the column to " + LAST_DAY + " in matcher.json.");
      return false;
    }
    if (issuedOn.isAfter(lastDay)) {
      row.warn(FindingCode.DATE_NOT_COUNTED, ISSUED,
          "The date of issue lies after the last day planned, " + lastDay + ".", NOT_COUNTED,
          "If it is the last day on which you count the check, it belongs under " + LAST_DAY + ".");
      return false;
    }
    if (issuedOn.isBefore(FIRST_CHECKS)) {
      row.warn(FindingCode.DATE_NOT_COUNTED, ISSUED,
          "The date of issue lies before there were checks of this kind.", NOT_COUNTED,
          "Write the date that stands on the certificate, or leave the cell empty.");
      return false;
    }
    return true;
  }

  /** Where the check counts on no day, and not because its last day is over. */
  private void tellOfLastDay(RowReader row, DbsCertificate held, @Nullable LocalDate issuedOn) {
    int months = expiryMonths > 0 ? expiryMonths : maxAgeMonths;
    var last = held.validUntil();
    if (last == null || held.level() == DbsLevel.NONE) {
      return;
    }
    if (issuedOn != null && last.isBefore(issuedOn)) {
      row.warn(FindingCode.DATE_NOT_COUNTED, LAST_DAY,
          "The last day lies before the date of issue.", NOT_COUNTED,
          "Correct one of the two; maybe the columns are the wrong way round.");
    } else if (issuedOn == null && months > 0 && !held.updateService()
        && last.isAfter(lastDay.plusMonths(months))) {
      row.warn(FindingCode.DATE_NOT_COUNTED, LAST_DAY,
          "The last day lies more than " + months + " months after the last day planned, " + lastDay
              + ", so that it does not tell whether the check has been issued.",
          NOT_COUNTED,
          "Add the date of issue, or set "
              + (expiryMonths > 0 ? "dbs.expiryMonths" : "dbs.maxAgeMonths")
              + " to the months that you count a check.");
    }
  }

  private static void doubt(RowReader row, String column, DbsLevel level, boolean said) {
    if (said) {
      RequirementReader.contradicts(row, column, level,
          column.equals("dbs_update_service") ? "the Update Service does not count" : "kept");
    }
  }
}
