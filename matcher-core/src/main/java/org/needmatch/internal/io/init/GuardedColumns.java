package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  /** What is said of times is proposed; the reader refuses what it cannot read. */
  private static final Set<GuardTopic> TIMES = EnumSet.of(GuardTopic.AVAILABILITY,
      GuardTopic.PERIOD);
  /** Columns that only ever ask for more of somebody, or less time of them. */
  private static final Set<String> SAFE = Set.of("availability", "windows", "unavailable_on",
      "unavailable_from", "unavailable_until", "skills", "languages", "kind");

  private final Draft draft;

  GuardedColumns(Draft draft) {
    this.draft = draft;
  }

  /** Whether a person must say what the column means. */
  static boolean isOne(Schema schema, String header, @Nullable String meaning) {
    return topic(schema, header) != null || ForbiddenColumns.matches(header)
        || meaning != null && !SAFE.contains(meaning) && schema.names().contains(meaning)
            && schema.isGuard(meaning);
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
    var speaks = topic == null ? say("guard.means", String.valueOf(meaning)) : say("guard.speaks", topic.words());
    var names = choices(table, topic, meaning);
    var choices = new ArrayList<>(names);
    choices.add(say("guard.leave-out"));
    int said = draft.answers().choose(
        say("guard.question", table.table().file(), header, speaks), table.values(column).shapes(),
        choices, -1);
    if (said < 0) {
      draft.leave(table, column, say("guard.open", speaks), DraftSettings.line("columns",
          table.ours(), header, names.isEmpty() ? "" : names.getFirst()));
    } else if (said < names.size()) {
      draft.settings().put("columns", table.ours(), header, names.get(said));
      table.take(column, List.of(names.get(said)), Certainty.CERTAIN, say("why.answered"));
    } else {
      draft.settings().put("columns", table.ours(), header, "");
      table.open(column);
    }
  }

  /** Our columns that the header may mean, the nearest first. */
  private static List<String> choices(TableDraft table, @Nullable GuardTopic topic,
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
    return names;
  }
}
