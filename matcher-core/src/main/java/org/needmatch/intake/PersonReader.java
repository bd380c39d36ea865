package org.needmatch.intake;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.BarredList;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.Workforce;
import org.needmatch.internal.cell.Dates;
import org.needmatch.internal.cell.HeldSkills;
import org.needmatch.internal.cell.Numbers;
import org.needmatch.internal.cell.Words;

/** What volunteers.csv and members.csv say of a person in the same columns. */
record PersonReader(Dates dates) {

  DbsCertificate dbs(RowReader row) {
    var level = row.value("dbs_level", DbsLevel.NONE, Words.oneOf(DbsLevel.class));
    var workforces = row.value("dbs_workforce", Set.<Workforce>of(),
        Conditions.some(Workforce.class));
    var barred = row.value("dbs_barred", Set.<BarredList>of(), Conditions.some(BarredList.class));
    LocalDate issuedOn = row.value("dbs_issued_on", null, dates::parse);
    return new DbsCertificate(level, workforces, barred, issuedOn,
        row.yesNo("dbs_update_service", false));
  }

  @Nullable
  LocalDate birthDate(RowReader row) {
    return row.value("birth_date", null, dates::parse);
  }

  @Nullable
  Double age(RowReader row) {
    return row.value("age", null, Numbers.between(0, 150));
  }

  HeldSkills skills(RowReader row) {
    return row.value("skills", HeldSkills.NONE, HeldSkills.parser(dates));
  }

  @Nullable
  String gender(RowReader row) {
    var text = row.text("gender");
    return text.isEmpty() || Words.isNone(text) ? null : text;
  }
}
