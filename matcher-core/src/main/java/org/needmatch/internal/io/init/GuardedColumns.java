package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.ForbiddenColumns;
import org.needmatch.internal.io.table.GuardTopic;
import org.needmatch.internal.io.table.GuardWords;
import org.needmatch.internal.io.table.Schema;

/**
 * Columns that guard people. Nobody but a person says what one means: without
 * an answer it stays unmapped, so that the reader sets its rows aside and says
 * so.
 */
final class GuardedColumns {
  /**
   * What is said of times is proposed; the reader refuses what it cannot read.
   */
  private static final Set<GuardTopic> TIMES = EnumSet.of(GuardTopic.AVAILABILITY,
      GuardTopic.PERIOD);
  /** Columns that only ever ask for more of somebody, or less time of them. */
  static final Set<String> SAFE = Set.of("availability", "windows", "unavailable_on",
      "unavailable_from", "unavailable_until", "skills", "languages", "kind");

  /** What the words of a column may mean, by an answer only. */
  private static final Map<String, List<String>> WORDS = Map.of("active", List.of("yes", "no"),
      "dbs_level", List.of("basic", "standard", "enhanced"), "check_status",
      List.of("cleared", "pending", "renewal-due", "withdrawn", "held"));
  private static final Pattern DATES = Pattern.compile("_(on|until|date)$");
  private static final int MOST_WORDS = 12;
  private static final Pattern PLAIN = Pattern.compile("[\\p{L} /()-]{1,30}");

  private final Draft draft;

  GuardedColumns(Draft draft) {
    this.draft = draft;
  }

  /** Whether a person must say what the column means. */
  static boolean isOne(Schema schema, String header, @Nullable String meaning) {
    return topic(schema, header) != null || ForbiddenColumns.matches(header) || meaning != null
        && !SAFE.contains(meaning) && schema.names().contains(meaning) && schema.isGuard(meaning);
  }

  /** Whether dates of birth are birthdays without a year, or no dates at all. */
  static boolean lacksYear(ColumnValues values) {
    return !values.isEmpty() && !values.are(CellKind.DATE, CellKind.TIMESTAMP)
        && !values.areSheetDays();
  }

  /** What the header speaks of. */
  static String speaks(Schema schema, String header) {
    var topic = topic(schema, header);
    return say("guard.speaks", topic == null ? header : topic.words());
  }

  private static @Nullable GuardTopic topic(Schema schema, String header) {
    var topics = EnumSet.noneOf(GuardTopic.class);
    topics.addAll(schema.topics());
    topics.removeAll(TIMES);
    return GuardWords.topic(header, topics);
  }

  /** Asks, or leaves the column open. */
  void ask(TableDraft table, int column, @Nullable String meaning) {
    var header = table.table().name(column);
    if (ForbiddenColumns.matches(header)) {
      table.open(column);
      return;
    }
    if (table.values(column).isEmpty()) {
      return;
    }
    var topic = topic(table.schema(), header);
    var speaks = topic == null
        ? say("guard.means", String.valueOf(meaning))
        : speaks(table.schema(), header);
    var names = choices(table, column, topic, meaning);
    var choices = new ArrayList<>(names);
    choices.add(say("guard.leave-out"));
    int said = draft.answers().choose(say("guard.question", table.table().file(), header, speaks),
        table.values(column).shapes(), choices, -1);
    if (said < 0) {
      draft.leave(table, column, say(names.isEmpty() ? "guard.none" : "guard.open", speaks),
          DraftSettings.line("columns", table.ours(), header,
              names.isEmpty() ? "" : names.getFirst())
              + (names.isEmpty() ? "" : wanted(table, column, names.getFirst())));
    } else if (said < names.size()) {
      draft.settings().put("columns", table.ours(), header, names.get(said));
      table.take(column, List.of(names.get(said)), Certainty.CERTAIN, say("why.answered"));
      words(table, column, names.get(said));
    } else {
      draft.settings().put("columns", table.ours(), header, "");
      table.open(column);
    }
  }

  /** The words of a column that are not ours, none when they are no words. */
  private static Set<String> words(TableDraft table, int column, List<String> ourWords) {
    var words = new TreeSet<>(table.values(column).cells());
    if (ourWords.isEmpty() || words.size() > MOST_WORDS
        || words.stream().anyMatch(word -> !PLAIN.matcher(word).matches())) {
      return Set.of();
    }
    words.removeIf(
        word -> CellKind.of(word) == CellKind.YES_NO || ourWords.contains(WordParser.lower(word)));
    return words;
  }

  /** What else has to be said, word by word, in the place of ours. */
  private static String wanted(TableDraft table, int column, String ours) {
    var ourWords = WORDS.getOrDefault(ours, List.of());
    var words = new TreeMap<String, String>();
    words(table, column, ourWords).forEach(word -> words.put(word, String.join(" or ", ourWords)));
    return words.isEmpty() ? "" : ", " + DraftSettings.line("values", table.ours(), ours, words);
  }

  /** Asks for each word that is not ours; none is ever taken for no check. */
  private void words(TableDraft table, int column, String ours) {
    var ourWords = WORDS.getOrDefault(ours, List.of());
    for (var word : words(table, column, ourWords)) {
      int said = draft.answers().choose(
          say("guard.word", table.table().file(), table.table().name(column), word, ours), "",
          ourWords, -1);
      if (said >= 0) {
        draft.settings().put("values", table.ours(), ours, word, ourWords.get(said));
      }
    }
  }

  /** Our columns that the header may mean, the nearest first. */
  private static List<String> choices(TableDraft table, int column, @Nullable GuardTopic topic,
      @Nullable String meaning) {
    var names = new ArrayList<String>();
    if (meaning != null && table.schema().names().contains(meaning)) {
      names.add(meaning);
    }
    for (var name : table.schema().names()) {
      boolean state = topic == GuardTopic.STATUS && name.equals("active");
      if (!names.contains(name) && !table.has(name)
          && (state || topic != null && GuardWords.topic(name, EnumSet.of(topic)) == topic)) {
        names.add(name);
      }
    }
    boolean dates = table.values(column).are(CellKind.DATE);
    names.sort(Comparator.comparing(name -> DATES.matcher(name).find() != dates));
    return names;
  }
}
