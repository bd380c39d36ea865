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
import org.needmatch.internal.io.init.Question.Choice;
import org.needmatch.internal.io.table.ForbiddenColumns;
import org.needmatch.internal.io.table.GuardTopic;
import org.needmatch.internal.io.table.GuardWords;
import org.needmatch.internal.io.table.HarmlessCells;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

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
      "unavailable_from", "unavailable_until", "skills", "languages", "kind", "ready");

  /** What the words of a column may mean, by an answer only. */
  private static final Map<String, List<String>> WORDS = Map.of("active", List.of("yes", "no"),
      "dbs_level", List.of("basic", "standard", "enhanced"), "check_status",
      List.of("cleared", "pending", "renewal-due", "withdrawn", "held"));
  private static final Pattern DATES = Pattern.compile("_(on|until|date)$");
  /**
   * Harmless where a column says that somebody has left, not where it says
   * active.
   */
  private static final Set<String> NO = Set.of("none", "n/a", "na", "not applicable", "nil", "-",
      "--", "\u2013", "\u2014");
  /** What a header says of the last day of a check, and what ours are called. */
  private static final Pattern ENDS = Pattern.compile("(?i)expir|renew|until|valid|due|end");
  private static final Pattern LAST = Pattern.compile("_(until|ends_on)$");
  private static final String APART = "apart";
  /** Of people, not of places or tasks. */
  private static final Pattern WITH = Pattern
      .compile("(?i)\\b(with|from|apart|together|contact)\\b");
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
    boolean apart = topic == GuardTopic.APART && namesPeople(table, column);
    boolean people = topic == GuardTopic.APART && WITH.matcher(header).find();
    var names = apart
        ? List.of(APART)
        : people ? List.<String>of() : choices(table, column, topic, meaning);
    var choices = new ArrayList<>(names.stream()
        .map(name -> apart ? new Choice(name, say("guard.apart")) : Choice.of(name)).toList());
    choices.add(leaveOut());
    var question = new Question(table.table().file(), header,
        say("guard.question", table.table().file(), header, speaks), table.values(column).shapes(),
        choices, -1);
    int said = draft.ask(question);
    if (said < 0) {
      var asked = new ArrayList<>(List.of(question));
      if (!names.isEmpty()) {
        asked.addAll(wordQuestions(table, column, names.getFirst()));
      }
      draft.leave(table, column,
          say(!names.isEmpty() ? "guard.open" : people ? "guard.pairs" : "guard.none", speaks),
          apart
              ? pairs(table, column).lines()
              : DraftSettings.line("columns", table.ours(), header,
                  names.isEmpty() ? "" : names.getFirst())
                  + (names.isEmpty() ? "" : wanted(table, column, names.getFirst())),
          asked.toArray(Question[]::new));
    } else if (apart && said == 0) {
      draft.settings().add(pairs(table, column));
      table.open(column);
    } else if (said < names.size()) {
      draft.settings().put("columns", table.ours(), header, names.get(said));
      table.take(column, List.of(names.get(said)), Certainty.CERTAIN, say("why.answered"));
      words(table, column, names.get(said));
    } else {
      leaveOut(table, column);
    }
  }

  /** Whether some of the cells are ids of people of the same table. */
  private static boolean namesPeople(TableDraft table, int column) {
    int id = table.column("volunteer_id");
    return id >= 0 && table.schema() == Schemas.VOLUNTEERS
        && table.values(column).cells().stream().anyMatch(table.values(id).distinct()::contains);
  }

  /** What reads the same file as one of people who must not be together. */
  private static DraftSettings pairs(TableDraft table, int column) {
    var header = table.table().name(column);
    var ours = Schemas.PAIRS.file();
    var settings = new DraftSettings();
    settings.put("files", ours, table.table().file());
    settings.put("columns", table.ours(), header, "");
    settings.put("columns", ours, table.table().name(table.column("volunteer_id")), "volunteer_a");
    settings.put("columns", ours, header, "volunteer_b");
    settings.put("constants", ours, "rule", APART);
    settings.put("skipRows", ours, List.of(Map.of("blank", header)));
    if (!table.table().headerLines().isEmpty()) {
      settings.put("headerRow", ours, table.table().headerLines());
    }
    return settings;
  }

  /** Asks only whether a column counts, or leaves it open. */
  void askWhetherToLeaveOut(TableDraft table, int column, String open) {
    table.open(column);
    leaveOutOrOpen(table.table(), column, table.ours(), table.table().name(column), open);
  }

  /**
   * The same of a table by itself.
   *
   * @param as
   *          what matcher.json calls the column
   */
  void leaveOutOrOpen(FoundTable table, int column, String ours, String as, String open) {
    var header = table.name(column);
    var question = new Question(table.file(), header,
        say("guard.leave-question", table.file(), header, open), table.values(column).shapes(),
        List.of(leaveOut()), -1);
    if (draft.ask(question) == 0) {
      draft.settings().put("columns", ours, as, "");
    } else {
      draft.open().add(OpenQuestion.of(table.file(), header, open,
          DraftSettings.line("columns", ours, as, ""), question));
    }
  }

  private void leaveOut(TableDraft table, int column) {
    draft.settings().put("columns", table.ours(), table.table().name(column), "");
    table.open(column);
  }

  static Choice leaveOut() {
    return new Choice("leave-out", say("guard.leave-out"));
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
    words(table, column, ourWords).forEach(word -> words.put(word,
        isYes(table, column, ours, word) ? "yes" : String.join(" or ", ourWords)));
    return words.isEmpty() ? "" : ", " + DraftSettings.line("values", table.ours(), ours, words);
  }

  private static List<Question> wordQuestions(TableDraft table, int column, String ours) {
    var ourWords = WORDS.getOrDefault(ours, List.of());
    var file = table.table().file();
    var header = table.table().name(column);
    return words(table, column, ourWords).stream().filter(word -> !isYes(table, column, ours, word))
        .map(word -> new Question(file, header + ": " + word,
            say("guard.word", file, header, word, ours), "",
            ourWords.stream().map(Choice::of).toList(), -1))
        .toList();
  }

  /** Whether the word lets a person be placed in every reading of the column. */
  private static boolean isYes(TableDraft table, int column, String ours, String word) {
    return ours.equals("active")
        && HarmlessCells.holds(table.ours(), table.table().name(column), word)
        && !NO.contains(WordParser.lower(word));
  }

  /** Asks for each word that is not ours; none is ever taken for no check. */
  private void words(TableDraft table, int column, String ours) {
    var open = new ArrayList<Question>();
    var wanted = new TreeMap<String, String>();
    words(table, column, WORDS.getOrDefault(ours, List.of())).stream()
        .filter(word -> isYes(table, column, ours, word))
        .forEach(word -> draft.settings().put("values", table.ours(), ours, word, "yes"));
    for (var question : wordQuestions(table, column, ours)) {
      var word = question.name().substring(table.table().name(column).length() + 2);
      int said = draft.ask(question);
      if (said >= 0) {
        draft.settings().put("values", table.ours(), ours, word,
            question.choices().get(said).word());
      } else {
        open.add(question);
        wanted.put(word, String.join(" or ", WORDS.getOrDefault(ours, List.of())));
      }
    }
    if (!open.isEmpty()) {
      draft.leave(table, column, say("guard.words-open", ours),
          DraftSettings.line("values", table.ours(), ours, wanted), open.toArray(Question[]::new));
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
    boolean dates = table.values(column).are(CellKind.DATE, CellKind.TIMESTAMP);
    boolean ends = ENDS.matcher(table.table().name(column)).find();
    if (table.values(column).are(CellKind.YES_NO)) {
      names.removeIf(name -> name.equals("age") || DATES.matcher(name).find());
    }
    names.sort(Comparator.<String, Boolean>comparing(name -> DATES.matcher(name).find() != dates)
        .thenComparing(name -> dates && ends && !LAST.matcher(name).find()));
    return names;
  }
}
