package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.needmatch.domain.Problem;
import org.needmatch.internal.explain.StatementFormatter;
import org.needmatch.internal.io.read.InputCounts;
import org.needmatch.internal.io.read.QuietCounts;
import org.needmatch.internal.io.read.TravelCounts;
import org.needmatch.internal.statement.Statement;
import org.needmatch.internal.text.NumberFormatter;

/** What is said about an input beside its problems. */
final class InputNotes {
  private static final int MOST = 10;

  private InputNotes() {
  }

  /** The week, and the choice when there was one. */
  static List<String> week(Problem problem, InputCounts counts) {
    var lines = new ArrayList<String>();
    lines.add(say("week", NumberFormatter.weekday(problem.week())));
    if (counts.weekChosenByDefault() && counts.needRowsPerWeek().size() > 1) {
      lines.add(say("week.chosen", counts.needRowsPerWeek().size()));
      counts.needRowsPerWeek()
          .forEach((week, rows) -> lines.add("  " + week + "  " + say("needs", rows)));
    }
    return lines;
  }

  /** What was read and what was not. */
  static String read(Problem problem, InputCounts counts) {
    return say("read", problem.volunteers().size(), problem.needs().size(),
        counts.volunteersSetAside(), counts.needsSetAside(), counts.rowsOutsideWeek());
  }

  /** What quietly shuts people out, in words. */
  static List<String> shutOutLines(InputCounts counts) {
    var lines = new ArrayList<String>();
    add(lines, "shut-out.window", counts.volunteersWithoutWindow());
    add(lines, "shut-out.home", counts.volunteersWithoutHome());
    add(lines, "shut-out.check", counts.checksWithoutDate());
    add(lines, "shut-out.postcode", counts.postcodesNotFound());
    add(lines, "shut-out.prefers", counts.prefersUnknown());
    add(lines, "shut-out.avoids", counts.avoidsUnknown());
    add(lines, "shut-out.previous", counts.previousRowsUnmatched());
    quiet(lines, counts.quiet());
    add(lines, "shut-out.way", counts.travel().homesWithoutWay());
    if (lines.isEmpty()) {
      return List.of(say("shut-out.none"));
    }
    lines.addFirst(say("shut-out"));
    return lines;
  }

  /** What travel.csv holds and what it lacks, or nothing. */
  static List<String> travel(TravelCounts travel) {
    var lines = new ArrayList<String>();
    if (travel.rows() > 0) {
      lines.add(say("travel", travel.rows()));
      add(lines, "travel.elsewhere", travel.rowsElsewhere());
      travel.modesWithoutWay().forEach((mode, people) -> add(lines, "travel.mode", people, mode));
      travel.pairsWithoutWay()
          .forEach((mode, pairs) -> lines.add("  " + say("travel.pairs", pairs, mode)));
    }
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
    add(lines, unclear == 0 ? "shut-out.inactive" : "shut-out.inactive.unclear", quiet.inactive(),
        unclear, listed(quiet.inactiveWords()));
    add(lines, "shut-out.zero", quiet.limitsOfZero());
    if (!quiet.askedInVain().isEmpty()) {
      lines.add("  " + say("shut-out.in-vain", listed(quiet.askedInVain().entrySet().stream()
          .map(one -> one.getKey() + " (" + say("needs", one.getValue()) + ")").toList())));
    }
    quiet.otherSeparators()
        .forEach((column, cells) -> add(lines, "shut-out.separator", cells, column));
  }

  private static String listed(Map<String, Integer> words) {
    return listed(words.entrySet().stream()
        .map(word -> word.getKey() + (word.getValue() > 1 ? " (" + word.getValue() + ")" : ""))
        .toList());
  }

  private static String listed(List<String> all) {
    var some = String.join(", ", all.subList(0, Math.min(all.size(), MOST)));
    return all.size() > MOST ? say("list.and-more", some, all.size() - MOST) : some;
  }

  /** A line where there is something to count; the count is the first value. */
  private static void add(List<String> lines, String key, int count, Object... more) {
    if (count > 0) {
      lines.add("  " + say(key, Stream.concat(Stream.of(count), Stream.of(more)).toArray()));
    }
  }
}
