package org.needmatch.intake;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.BarredList;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.Workforce;
import org.needmatch.finding.FindingCode;
import org.needmatch.internal.cell.HeldSkills;
import org.needmatch.internal.cell.Numbers;
import org.needmatch.internal.cell.Words;

/**
 * What volunteers.csv and members.csv say of a person in the same columns.
 *
 * @param monday
 *          first day of the first planned week
 */
record PersonReader(ColumnDates dates, ConstantColumns constants, LocalDate monday, int weeks) {
  private static final int OLDEST_YEARS = 110;
  /** Neither checks of today's kinds nor their forerunners are older. */
  private static final LocalDate FIRST_CHECKS = LocalDate.of(2002, 3, 1);
  private static final Pattern RUNS_OUT = Pattern
      .compile("expir|valid.?(until|to|till)|renew|runs? ?out|\\bdue\\b|\\bends?\\b");
  private static final String NOT_COUNTED = "the check does not count";

  DbsCertificate dbs(RowReader row) {
    var level = row.value("dbs_level", DbsLevel.NONE, Words.oneOf(DbsLevel.class));
    var workforces = row.value("dbs_workforce", Set.<Workforce>of(),
        Conditions.some(Workforce.class));
    var barred = row.value("dbs_barred", Set.<BarredList>of(), Conditions.some(BarredList.class));
    boolean updateService = row.yesNo("dbs_update_service", false);
    if (level == DbsLevel.BASIC || level == DbsLevel.STANDARD) {
      doubt(row, "dbs_workforce", level, !workforces.isEmpty());
      doubt(row, "dbs_barred", level, !barred.isEmpty());
      doubt(row, "dbs_update_service", level, updateService && level == DbsLevel.BASIC);
    }
    var issuedOn = row.date("dbs_issued_on", dates, NOT_COUNTED);
    return issuedOn == null && !row.blank("dbs_issued_on") || !possible(row, issuedOn)
        ? DbsCertificate.NONE
        : new DbsCertificate(level, workforces, barred, issuedOn, updateService);
  }

  private boolean possible(RowReader row, @Nullable LocalDate issuedOn) {
    if (issuedOn == null) {
      return true;
    }
    if (RUNS_OUT.matcher(Words.lower(row.header("dbs_issued_on"))).find()) {
      row.warn(FindingCode.DATE_NOT_COUNTED, "dbs_issued_on",
          "The column " + row.header("dbs_issued_on")
              + " is read as the date of issue, and its name speaks of the day on which a check"
              + " runs out.",
          NOT_COUNTED, "Export the date of issue, or map the column to \"\" in matcher.json.");
      return false;
    }
    if (issuedOn.isAfter(lastDay())) {
      row.warn(FindingCode.DATE_NOT_COUNTED, "dbs_issued_on",
          "The date of issue lies after the last day planned, " + lastDay() + ".", NOT_COUNTED,
          "Maybe it is the day on which the check runs out: export the date of issue.");
      return false;
    }
    if (issuedOn.isBefore(FIRST_CHECKS)) {
      row.warn(FindingCode.DATE_NOT_COUNTED, "dbs_issued_on",
          "The date of issue lies before there were checks of this kind.", NOT_COUNTED,
          "Write the date that stands on the certificate, or leave the cell empty.");
      return false;
    }
    return true;
  }

  private static void doubt(RowReader row, String column, DbsLevel level, boolean said) {
    if (said) {
      Conditions.contradicts(row, column, level,
          column.equals("dbs_update_service") ? "the Update Service does not count" : "kept");
    }
  }

  @Nullable
  LocalDate birthDate(RowReader row) {
    if (constants.isDefault("birth_date")) {
      return null;
    }
    var date = row.date("birth_date", dates, "age unknown");
    if (date == null
        || !date.isAfter(lastDay()) && !date.isBefore(monday.minusYears(OLDEST_YEARS))) {
      return date;
    }
    row.warn(FindingCode.DATE_NOT_COUNTED, "birth_date",
        date.isAfter(lastDay())
            ? "The birth date lies in the future."
            : "The birth date lies more than " + OLDEST_YEARS + " years back.",
        "age unknown", "Correct it, or leave the cell empty.");
    return null;
  }

  private LocalDate lastDay() {
    return monday.plusWeeks(weeks).minusDays(1);
  }

  @Nullable
  Double age(RowReader row) {
    var age = row.value("age", null, Numbers.between(0, 150));
    return constants.isDefault("age") ? null : age;
  }

  HeldSkills skills(RowReader row) {
    return row.value("skills", HeldSkills.NONE, HeldSkills.parser(dates.of("skills")));
  }

  @Nullable
  String gender(RowReader row) {
    var text = row.text("gender");
    return text.isEmpty() || Words.isNone(text) ? null : Words.gender(text);
  }
}
