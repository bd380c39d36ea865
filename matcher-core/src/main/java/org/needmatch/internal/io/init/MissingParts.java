package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.init.Question.Choice;
import org.needmatch.internal.io.table.ForbiddenColumns;
import org.needmatch.internal.io.table.GuardTopic;
import org.needmatch.internal.io.table.GuardWords;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/** Without what there would be no plan, or one that is not meant. */
final class MissingParts {
  private static final Map<String, String> ALWAYS = Map.of("availability", "daily 00:00-24:00");

  private final Draft draft;
  private final List<TableDraft> tables;
  private final PresetTables preset;

  MissingParts(Draft draft, List<TableDraft> tables, PresetTables preset) {
    this.draft = draft;
    this.tables = tables;
    this.preset = preset;
  }

  void run() {
    var needs = find(Schemas.NEEDS);
    var volunteers = find(Schemas.VOLUNTEERS);
    if (needs == null && !preset.covers(Schemas.NEEDS)) {
      draft.leave("", say("missing.needs"),
          DraftSettings.line("files", "needs.csv", "YOUR FILE.csv"));
    } else if (needs != null) {
      sessions(needs);
    }
    if (volunteers == null && !preset.covers(Schemas.VOLUNTEERS)) {
      draft.leave("", say("missing.volunteers"),
          DraftSettings.line("files", "volunteers.csv", "YOUR FILE.csv"));
    } else if (volunteers != null) {
      people(volunteers);
    }
    if (find(Schemas.POSTCODES) == null && tables.stream().anyMatch(MissingParts::needsPostcodes)) {
      draft.leave("", say("missing.postcodes"), "");
    }
    tables.forEach(this::guards);
  }

  private void sessions(TableDraft needs) {
    boolean placed = has(needs, "latitude", "area")
        || has(needs, "postcode") && find(Schemas.POSTCODES) != null;
    if (!placed && !has(needs, "remote")) {
      draft.settings().put("constants", needs.ours(), "remote", "yes");
      needs.take("remote");
      draft.leave(needs.table().file(),
          has(needs, "postcode") ? say("place.postcodes") : say("place.remote"), "");
    }
    if (!has(needs, "date", "day", "week_commencing", "valid_from")) {
      draft.leave(needs.table().file(), say("missing.day"),
          DraftSettings.line("files", needs.ours(), "YOUR FILE.csv"));
    }
    if (!has(needs, "start", "hours")) {
      draft.leave(needs.table().file(), say("missing.start"),
          DraftSettings.line("constants", needs.ours(), Map.of("start", "10:00")));
    }
    if (!has(needs, "end", "duration", "hours")) {
      draft.leave(needs.table().file(), say("missing.end"),
          DraftSettings.line("constants", needs.ours(), Map.of("duration", "2")));
    }
  }

  private void people(TableDraft volunteers) {
    if (!has(volunteers, "availability") && find(Schemas.AVAILABILITY) == null) {
      var question = new Question(volunteers.table().file(), "availability",
          say("free.question", volunteers.table().file()), "",
          List.of(new Choice("always", say("free.always"))), -1);
      if (draft.ask(question) == 0) {
        draft.settings().put("constants", volunteers.ours(), ALWAYS);
      } else {
        draft.leave(volunteers.table().file(), say("missing.availability"),
            DraftSettings.line("constants", volunteers.ours(), ALWAYS), question);
      }
    }
    if (!has(volunteers, "postcode", "latitude", "home_area")) {
      draft.leave(volunteers.table().file(), say("missing.home"), "");
    }
  }

  /** Columns that the reader would not pass over, beyond those asked about. */
  private void guards(TableDraft table) {
    for (int i = 0; i < table.width(); i++) {
      var name = table.table().name(i);
      if (!table.isUsed(i) && !table.values(i).isEmpty() && !ForbiddenColumns.matches(name)) {
        var topics = EnumSet.noneOf(GuardTopic.class);
        topics.addAll(table.schema().topics());
        var topic = GuardWords.topic(name, topics);
        if (topic != null) {
          new GuardedColumns(draft).askWhetherToLeaveOut(table, i,
              say("guard.none", say("guard.speaks", topic.words())));
        }
      }
    }
  }

  private static boolean needsPostcodes(TableDraft table) {
    return table.has("postcode") && !table.has("latitude");
  }

  private static boolean has(TableDraft table, String... names) {
    return Stream.of(names).anyMatch(table::has);
  }

  private @Nullable TableDraft find(Schema schema) {
    return tables.stream().filter(table -> table.schema() == schema).findFirst().orElse(null);
  }
}
