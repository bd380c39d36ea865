package org.needmatch.intake;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.BarredList;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Workforce;
import org.needmatch.finding.FindingCode;
import org.needmatch.internal.cell.CellParser;
import org.needmatch.internal.cell.Numbers;
import org.needmatch.internal.cell.Words;

/**
 * Reads what a seat asks for. A blank cell takes what is inherited,
 * {@code none} asks nothing.
 */
final class Conditions {
  private Conditions() {
  }

  static Requirement read(RowReader row, Requirement inherited, CareReader cares) {
    return new Requirement(row.value("skills", inherited.skills(), Words::skills),
        dbs(row, inherited.dbs()), row.value("min_age", inherited.minAge(), Conditions::age),
        row.value("gender", inherited.gender(), Conditions::gender),
        row.value("languages", inherited.languages(), Conditions::languages),
        cares.read(row, inherited.care()));
  }

  private static DbsRequirement dbs(RowReader row, DbsRequirement inherited) {
    var level = row.value("dbs_level", inherited.level(), Words.oneOf(DbsLevel.class));
    var workforces = row.value("dbs_workforce", inherited.workforces(), some(Workforce.class));
    var barred = row.value("dbs_barred", inherited.barredLists(), some(BarredList.class));
    if (level == DbsLevel.NONE) {
      warnOfNoLevel(row, "dbs_workforce", workforces);
      warnOfNoLevel(row, "dbs_barred", barred);
    }
    return new DbsRequirement(level, workforces, barred);
  }

  private static void warnOfNoLevel(RowReader row, String column, Set<?> asked) {
    if (!asked.isEmpty() && !row.blank(column)) {
      row.warn(FindingCode.CHECK_WITHOUT_LEVEL, column,
          "The row has " + column + " but no dbs_level above none, so no check is asked for.",
          "read as no check", "Fill in dbs_level, such as enhanced.");
    }
  }

  static <E extends Enum<E>> CellParser<Set<E>> some(Class<E> type) {
    return Words.someOf(type);
  }

  private static @Nullable Double age(String text) throws org.needmatch.internal.cell.BadCell {
    return Words.isNone(text) ? null : Numbers.between(0, 150).parse(text);
  }

  private static @Nullable String gender(String text) {
    return Words.isNone(text) || Words.lower(text).equals("any") ? null : Words.lower(text);
  }

  private static Set<String> languages(String text) {
    return new LinkedHashSet<>(Words.list(text));
  }

  /** What nothing asks; for rows that inherit from nobody. */
  static Requirement none() {
    return new Requirement(Map.of(), DbsRequirement.NONE, null, null, Set.of());
  }
}
