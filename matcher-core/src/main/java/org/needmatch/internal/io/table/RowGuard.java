package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/**
 * Finds rows that say something in a column that guards people and that nothing
 * reads, that say two things in two columns for one, or whose ids hold line
 * breaks. No value is told: it may be personal.
 */
final class RowGuard {
  static final String ACTIVE = "active";

  /** A column that is not read, and the one that is read in its stead. */
  private record Guard(int index, String name, String speaks, @Nullable String near, int twin) {
  }

  private final Table table;
  private final List<Guard> guards = new ArrayList<>();
  private final List<Integer> plain = new ArrayList<>();
  private final List<Integer> ids = new ArrayList<>();

  RowGuard(Table table) {
    this.table = table;
    Schema.IDS.stream().map(table.header()::index).filter(index -> index >= 0).sorted()
        .forEach(ids::add);
    if (!table.schema().hasForeignColumns()) {
      UnreadColumns.indexes(table).forEach(this::column);
    }
  }

  private void column(int index) {
    var name = NameMatching.strip(table.header().names().get(index));
    var ours = table.schema().meaning(NameMatching.key(name));
    int twin = ours == null ? -1 : table.header().index(ours);
    var speaks = ours == null ? speaks(table, name) : said(ours);
    if (speaks != null) {
      guards.add(new Guard(index, name, speaks, near(table, name), twin));
    } else if (ours == null && !ForbiddenColumns.matches(name)) {
      plain.add(index);
    }
  }

  private @Nullable String said(String ours) {
    return table.schema().isGuard(ours) ? "means " + ours : null;
  }

  /** What a column's name is about when that guards people, else null. */
  static @Nullable String speaks(Table table, String name) {
    if (ForbiddenColumns.matches(name) && !ForbiddenColumns.isDocument(name)) {
      return null;
    }
    var topic = GuardWords.topic(name, table.schema().topics());
    if (topic != null) {
      return "speaks of " + topic.words();
    }
    var near = near(table, name);
    if (near != null && table.schema().isGuard(near)) {
      return "looks like " + near;
    }
    return table.schema().topics().isEmpty() ? null : elsewhere(NameMatching.key(name));
  }

  private static @Nullable String near(Table table, String name) {
    var misspelt = table.schema().misspelt(NameMatching.key(name));
    var near = misspelt == null ? table.schema().within(NameWords.of(name)) : misspelt;
    return near == null || table.header().index(near) >= 0 ? null : near;
  }

  /** Whether a column of that name says whether somebody may be placed at all. */
  static boolean isState(Table table, String name) {
    return table.schema().names().contains(ACTIVE)
        && GuardWords.topic(name, table.schema().topics()) == GuardTopic.STATUS;
  }

  private static @Nullable String elsewhere(String key) {
    for (var other : List.of(Schemas.NEEDS, Schemas.VOLUNTEERS)) {
      var named = other.named(key);
      var topic = named == null ? null : GuardWords.topic(named, Schemas.NEEDS.topics());
      if (topic != null) {
        return "is " + named + " of " + other.file() + " and speaks of " + topic.words();
      }
    }
    return null;
  }

  /** Why the row cannot be trusted, one for each such column. */
  List<Finding> find(long line, List<String> cells) {
    List<Finding> found = List.of();
    for (var guard : guards) {
      var cell = cell(cells, guard.index());
      boolean quiet = guard.twin() < 0
          ? HarmlessCells.holds(table.schema().file(), guard.name(), cell)
          : cell.equalsIgnoreCase(cell(cells, guard.twin()));
      if (!cell.isEmpty() && !quiet) {
        found = with(found, unclear(line, guard));
      }
    }
    for (int index : plain) {
      if (GuardWords.cellSpeaks(cell(cells, index), table.schema().topics())) {
        found = with(found,
            unclear(line, new Guard(index, NameMatching.strip(table.header().names().get(index)),
                "holds words that guard people", null, -1)));
      }
    }
    for (int index : ids) {
      if (cell(cells, index).indexOf('\n') >= 0 || cell(cells, index).indexOf('\r') >= 0) {
        found = with(found,
            FindingCode.ID_LINE_BREAK.at(table.file(), line, table.header().names().get(index), "",
                "The cell holds a line break: that is no id.", "",
                "Correct the cell. Maybe a quote is missing before it."));
      }
    }
    return found;
  }

  private static List<Finding> with(List<Finding> found, Finding one) {
    var more = new ArrayList<>(found);
    more.add(one);
    return more;
  }

  /** The cells, blank where an id holds a line break: it may hold other rows. */
  List<String> withoutBrokenIds(List<String> cells) {
    boolean broken = false;
    for (int index : ids) {
      broken |= cell(cells, index).indexOf('\n') >= 0;
    }
    if (!broken) {
      return cells;
    }
    var kept = new ArrayList<>(cells);
    for (int index : ids) {
      if (cell(cells, index).indexOf('\n') >= 0) {
        kept.set(index, "");
      }
    }
    return List.copyOf(kept);
  }

  private Finding unclear(long line, Guard guard) {
    boolean twice = guard.twin() >= 0;
    var near = guard.near();
    boolean state = near == null && isState(table, guard.name());
    return FindingCode.COLUMN_UNCLEAR
        .at(table.file(), line, guard.name(), "",
            twice
                ? "The column " + guard.name() + " " + guard.speaks() + ", as "
                    + NameMatching.strip(table.header().names().get(guard.twin()))
                    + " does, and in this row the two differ."
                : "The column " + guard.name() + " " + guard.speaks() + ", and nothing reads it.",
            "",
            twice
                ? "Keep one of the two columns."
                : offers(guard.name())
                    ? "Say under slots in matcher.json what it stands for, such as \"columns\":"
                        + " {\"" + guard.name() + "\": \"Mon 09:00-12:30\"}, as ./matcher init"
                        + " proposes, or map it to \"\" under columns to leave it out."
                    : "Map it to " + (state ? ACTIVE : near == null ? "one of our columns" : near)
                        + " under columns in matcher.json, "
                        + (state ? "and its words to yes or no under values, " : "")
                        + "or to \"\" to leave it out.");
  }

  /** Whether cells of the column may say when somebody can come. */
  private boolean offers(String name) {
    return table.schema().names().contains("availability")
        && GuardWords.topic(name, EnumSet.of(GuardTopic.AVAILABILITY)) != null;
  }

  private static String cell(List<String> cells, int index) {
    return index < cells.size() ? NameMatching.strip(cells.get(index)) : "";
  }
}
