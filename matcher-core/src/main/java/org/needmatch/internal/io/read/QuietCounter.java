package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.WordColumn;
import org.needmatch.internal.policy.Household;

/** Counts what shuts people out without a cell that is wrong. */
record QuietCounter(Problem problem, List<Table> tables) {
  private static final List<String> LISTS = Stream.concat(Stream.of("skills"), WordColumn.names())
      .toList();
  private static final Pattern OTHER_SEPARATOR = Pattern.compile("[^;]*[,|\\n][^;]*");

  QuietCounts count(VolunteersReader volunteers) {
    var words = new TreeMap<String, Integer>();
    for (var draft : volunteers.usable()) {
      var word = draft.row().sayable("active");
      if (!word.isEmpty() && !isYesOrNo(word)) {
        words.merge(word, 1, Integer::sum);
      }
    }
    var active = problem.volunteers().stream().filter(Volunteer::active).map(Household::of)
        .toList();
    return new QuietCounts(problem.volunteers().size() - active.size(), words,
        (int) active.stream().filter(one -> isZero(one.volunteer().limits())).count(),
        inVain(active), separators());
  }

  private static boolean isYesOrNo(String word) {
    try {
      WordParser.yesNo(word);
      return true;
    } catch (BadCell e) {
      return false;
    }
  }

  private static boolean isZero(WorkloadLimits limits) {
    return limits.hoursPerWeek() == 0 || limits.sessionsPerWeek() == 0
        || limits.sessionsPerDay() == 0;
  }

  private SortedMap<String, Integer> inVain(List<Household> active) {
    var counts = new TreeMap<String, Integer>();
    var had = new HashMap<String, Boolean>();
    for (var need : problem.needs()) {
      var lacking = new TreeSet<String>();
      for (var role : need.roles()) {
        asked(role.requirement()).forEach((what, has) -> {
          if (!had.computeIfAbsent(what, one -> active.stream().anyMatch(has))) {
            lacking.add(what);
          }
        });
      }
      lacking.forEach(one -> counts.merge(one, 1, Integer::sum));
    }
    return counts;
  }

  /** What is asked of somebody, and who has it on any day. */
  private static Map<String, Predicate<Household>> asked(Requirement requirement) {
    var asked = new HashMap<String, Predicate<Household>>();
    requirement.skills()
        .forEach((skill, level) -> asked.put("skill " + skill + (level > 1 ? ":" + level : ""),
            one -> one.level(skill, LocalDate.MIN) >= level));
    requirement.languages()
        .forEach(language -> asked.put("language " + language, one -> one.speaks(language)));
    var gender = requirement.gender();
    if (gender != null) {
      asked.put("gender " + gender,
          one -> one.people().stream().anyMatch(person -> gender.equals(person.gender())));
    }
    return asked;
  }

  private SortedMap<String, Integer> separators() {
    var counts = new TreeMap<String, Integer>();
    for (var table : tables) {
      for (var column : LISTS) {
        if (table.schema().names().contains(column) && table.header().index(column) >= 0) {
          int cells = (int) table.rows().stream().map(row -> new RowReader(table, row).text(column))
              .filter(OTHER_SEPARATOR.asMatchPredicate()).count();
          if (cells > 0) {
            counts.merge(table.file() + " " + table.header().shown(column), cells, Integer::sum);
          }
        }
      }
    }
    return counts;
  }
}
