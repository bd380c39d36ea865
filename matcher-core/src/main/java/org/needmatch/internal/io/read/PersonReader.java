package org.needmatch.internal.io.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.internal.io.cell.HeldSkills;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.WordParser;

/**
 * What volunteers.csv and members.csv say of a person in the same columns.
 *
 * @param monday
 *          first day of the first planned week
 */
record PersonReader(ColumnDates dates, ConstantColumns constants, LocalDate monday, int weeks,
    int maxAgeMonths, int expiryMonths) {
  private static final int OLDEST_YEARS = 110;

  DbsCertificate dbs(RowReader row) {
    return new DbsCertificateReader(dates, monday, lastDay(), maxAgeMonths, expiryMonths).read(row);
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
    return text.isEmpty() || WordParser.isNone(text) ? null : WordParser.gender(text);
  }
}
