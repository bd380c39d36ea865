package org.needmatch.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.needmatch.domain.Problem;
import org.needmatch.explain.StatementFormatter;
import org.needmatch.io.read.InputCounts;
import org.needmatch.io.read.QuietCounts;
import org.needmatch.metrics.DesiredMinimumCounts;
import org.needmatch.plan.Plan;
import org.needmatch.statement.Statement;

/** What is said about an input beside its problems. */
final class InputNotes {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy",
      Locale.UK);

  private static final int MOST = 10;

  private InputNotes() {
  }

  /** The week, and the choice when there was one. */
  static List<String> week(Problem problem, InputCounts counts) {
    var lines = new ArrayList<String>();
    lines.add("Week of " + DAY.format(problem.week()) + ".");
    if (counts.weekChosenByDefault() && counts.needRowsPerWeek().size() > 1) {
      lines.add("The needs lie in " + counts.needRowsPerWeek().size()
          + " weeks; the earliest was taken, --week takes another:");
      counts.needRowsPerWeek().forEach(
          (week, rows) -> lines.add("  " + week + "  " + CountFormatter.count(rows, "need")));
    }
    return lines;
  }

  /** What was read and what was not. */
  static String read(Problem problem, InputCounts counts) {
    return CountFormatter.count(problem.volunteers().size(), "volunteer") + " and "
        + CountFormatter.count(problem.needs().size(), "need") + " taken; "
        + CountFormatter.count(counts.volunteersSetAside(), "volunteer") + " and "
        + CountFormatter.count(counts.needsSetAside(), "need") + " set aside; "
        + CountFormatter.count(counts.rowsOutsideWeek(), "need") + " outside the week.";
  }

  /** What quietly shuts people out, by a stable name. */
  static Map<String, Integer> shutOut(InputCounts counts) {
    var all = new LinkedHashMap<String, Integer>();
    all.put("volunteersWithoutWindow", counts.volunteersWithoutWindow());
    all.put("volunteersWithoutHome", counts.volunteersWithoutHome());
    all.put("checksWithoutDate", counts.checksWithoutDate());
    all.put("postcodesNotFound", counts.postcodesNotFound());
    all.put("prefersUnknown", counts.prefersUnknown());
    all.put("avoidsUnknown", counts.avoidsUnknown());
    all.put("previousRowsUnmatched", counts.previousRowsUnmatched());
    all.put("volunteersInactive", counts.quiet().inactive());
    all.put("limitsOfZero", counts.quiet().limitsOfZero());
    return all;
  }

  /** What quietly shuts people out, in words. */
  static List<String> shutOutLines(InputCounts counts) {
    var lines = new ArrayList<String>();
    add(lines, counts.volunteersWithoutWindow(), "volunteer",
        "without any availability: cannot be placed.");
    add(lines, counts.volunteersWithoutHome(), "volunteer",
        "without a home: remote sessions only.");
    add(lines, counts.checksWithoutDate(), "volunteer",
        "with a check but no issue date: counts as too old while checks age.");
    add(lines, counts.postcodesNotFound(), "postcode", "not found in postcodes.csv.");
    add(lines, counts.prefersUnknown(), "entry", "entries", "in prefers naming nothing.");
    add(lines, counts.avoidsUnknown(), "entry", "entries", "in avoids naming nothing.");
    add(lines, counts.previousRowsUnmatched(), "row",
        "of previous.csv matching nothing in this week.");
    quiet(lines, counts.quiet());
    if (lines.isEmpty()) {
      return List.of("Nothing in the files quietly shuts anybody out.");
    }
    lines.addFirst("Quietly shut out:");
    return lines;
  }

  /** What a plan of the problem is held to: a heading and five lines. */
  static List<String> asked(Problem problem) {
    var lines = new ArrayList<String>();
    lines.add(StatementFormatter.head());
    StatementFormatter.lines(Statement.of(problem)).forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static void quiet(List<String> lines, QuietCounts quiet) {
    int unclear = quiet.inactiveWords().values().stream().mapToInt(Integer::intValue).sum();
    add(lines, quiet.inactive(), "volunteer",
        "not active: never placed" + (unclear == 0
            ? "."
            : ", " + unclear + " of them by a word that is neither yes nor no: "
                + listed(quiet.inactiveWords()) + "."));
    add(lines, quiet.limitsOfZero(), "active volunteer",
        "with a limit of 0 hours or sessions: cannot be placed; leave it blank for no limit.");
    if (!quiet.askedInVain().isEmpty()) {
      lines
          .add(
              "  Asked by needs, and no active volunteer has it: "
                  + listed(
                      quiet.askedInVain().entrySet().stream()
                          .map(one -> one.getKey() + " ("
                              + CountFormatter.count(one.getValue(), "need") + ")")
                          .toList())
                  + ".");
    }
    quiet.otherSeparators().forEach((column, cells) -> add(lines, cells, "cell", "of " + column
        + " with a comma or a bar: a list is separated by ;, so that this is" + " one entry."));
  }

  private static String listed(Map<String, Integer> words) {
    return listed(words.entrySet().stream()
        .map(word -> word.getKey() + (word.getValue() > 1 ? " (" + word.getValue() + ")" : ""))
        .toList());
  }

  private static String listed(List<String> all) {
    return String.join(", ", all.subList(0, Math.min(all.size(), MOST)))
        + (all.size() > MOST ? " and " + (all.size() - MOST) + " more" : "");
  }

  /** Hours that people want to give and that no seats take, or nothing. */
  static List<String> minimums(Problem problem) {
    var minimums = DesiredMinimumCounts.of(problem, Plan.EMPTY);
    return minimums.outOfReach()
        ? List.of(String.format(Locale.UK,
            "Volunteers want to give at least %,.1f hours, and all seats together take %,.1f: not"
                + " everybody can have their own minimum.",
            minimums.hoursWished(), minimums.hoursOffered()))
        : List.of();
  }

  static String dayName(LocalDate day) {
    return DAY.format(day);
  }

  private static void add(List<String> lines, int count, String noun, String rest) {
    add(lines, count, noun, noun + "s", rest);
  }

  private static void add(List<String> lines, int count, String one, String many, String rest) {
    if (count > 0) {
      lines.add(String.format(Locale.ROOT, "  %,d %s %s", count, count == 1 ? one : many, rest));
    }
  }
}
