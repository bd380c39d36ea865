package org.needmatch.internal.io.read;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.RoleActivity;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.CellParser;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.WordColumn;

/**
 * Reads what a seat asks for. A blank cell takes what is inherited,
 * {@code none} asks nothing.
 */
final class RequirementReader {
  private RequirementReader() {
  }

  static Requirement read(RowReader row, Requirement inherited, DbsRequirement dbs,
      RoleActivity roleActivity) {
    var asked = Requirement.builder()
        .skills(row.value("skills", inherited.skills(), WordParser::skills)).dbs(dbs)
        .minAge(row.value("min_age", inherited.minAge(), RequirementReader::age))
        .gender(row.value("gender", inherited.gender(), RequirementReader::gender))
        .roleActivity(roleActivity);
    WordColumn.REQUIREMENTS.forEach(column -> column.into().accept(asked,
        row.value(column.name(), column.of().apply(inherited), RequirementReader::words)));
    return asked.build();
  }

  /** The check that the row's own columns ask for. */
  static DbsRequirement dbs(RowReader row, DbsRequirement inherited) {
    var level = row.value("dbs_level", inherited.level(), WordParser.oneOf(DbsLevel.class));
    var workforces = row.value("dbs_workforce", inherited.workforces(), some(Workforce.class));
    var barred = row.value("dbs_barred", inherited.barredLists(), some(BarredList.class));
    var named = named(row, workforces, barred);
    if (named == null || level == DbsLevel.ENHANCED) {
      return new DbsRequirement(level, workforces, barred);
    }
    if (level != DbsLevel.NONE) {
      contradicts(row, named, level, "asked as it stands");
    } else if (row.blank("dbs_level")) {
      row.warn(FindingCode.CHECK_WITHOUT_LEVEL, named,
          "The row has " + named + " and no dbs_level.", "read as enhanced",
          "Write enhanced under dbs_level.");
      level = DbsLevel.ENHANCED;
    }
    return new DbsRequirement(level, workforces, barred);
  }

  /** A column of enhanced checks alone that the row itself fills in. */
  private static @Nullable String named(RowReader row, Set<Workforce> workforces,
      Set<BarredList> barred) {
    if (!barred.isEmpty() && !row.blank("dbs_barred")) {
      return "dbs_barred";
    }
    return workforces.isEmpty() || row.blank("dbs_workforce") ? null : "dbs_workforce";
  }

  /**
   * A level of none beside a workforce or a list: none stays none, but not where
   * people are served.
   */
  static void refuseNone(RowReader row, DbsRequirement dbs, RoleActivity roleActivity) {
    var named = named(row, dbs.workforces(), dbs.barredLists());
    if (dbs.level() != DbsLevel.NONE || named == null) {
      return;
    }
    var message = "The row has " + named + ", but dbs_level none.";
    var fix = "Write enhanced under dbs_level, or empty " + named + ".";
    if (roleActivity.served().isEmpty()) {
      row.doubt(FindingCode.CHECK_UNCLEAR, named, message, "read as no check", fix);
    } else {
      row.error(FindingCode.CHECK_UNCLEAR, named, message, fix);
    }
  }

  /** Says that no check of that level has what the column says. */
  static void contradicts(RowReader row, String column, DbsLevel level, String action) {
    row.warn(
        FindingCode.CHECK_CONTRADICTS, column, "The row has " + column + " beside a "
            + WordParser.lower(level.name()) + " check, which has none.",
        action, "Correct dbs_level, or empty " + column + ".");
  }

  static <E extends Enum<E>> CellParser<Set<E>> some(Class<E> type) {
    return WordParser.someOf(type);
  }

  private static @Nullable Double age(String text) throws BadCell {
    return WordParser.isNone(text) ? null : Numbers.between(0, 150).parse(text);
  }

  private static @Nullable String gender(String text) {
    return WordParser.isNone(text) || WordParser.lower(text).equals("any")
        ? null
        : WordParser.gender(text);
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(WordParser.list(text));
  }

  /** What nothing asks; for rows that inherit from nobody. */
  static Requirement none() {
    return Requirement.NONE;
  }
}
