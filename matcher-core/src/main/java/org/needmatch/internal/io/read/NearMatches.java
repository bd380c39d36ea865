package org.needmatch.internal.io.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.config.NearKind;
import org.needmatch.internal.io.table.Table;

/**
 * Names words of a table that are nearly ones that are known, and reads them as
 * those where matcher.json says so. What guards people is left alone: such a
 * word is as it stands or none.
 *
 * @param applied
 *          the kinds that are read as what they are near to
 */
record NearMatches(Set<NearKind> applied, FindingLog log) {
  private static final Pattern ENTRY = Pattern.compile("([^:@]+)([:@].*)?");
  private static final int EXAMPLES = 3;

  /** The table of another file with the ids of volunteers. */
  Table ids(Table table, VolunteersReader volunteers) {
    return applied.contains(NearKind.IDS)
        ? in(table, NearKind.IDS, new NearWords(NearKind.IDS, volunteers.ids()), "volunteers.csv",
            "volunteer_id", "volunteer_a", "volunteer_b")
        : table;
  }

  Table postcodes(Table table, Postcodes postcodes) {
    return postcodes.there() && anyUnknown(table, postcodes)
        ? in(table, NearKind.POSTCODES, new NearWords(NearKind.POSTCODES, postcodes.all()),
            "postcodes.csv", "postcode", "site_postcode")
        : table;
  }

  /**
   * The postcodes of a country are many: they are folded only when it matters.
   */
  private static boolean anyUnknown(Table table, Postcodes postcodes) {
    return Stream.of("postcode", "site_postcode")
        .filter(column -> table.header().index(column) >= 0)
        .anyMatch(column -> table.rows().stream().map(row -> table.texts().of(row, column))
            .anyMatch(text -> !text.isEmpty() && postcodes.find(text) == null));
  }

  /** The needs with what areas.csv and initiatives.csv have. */
  Table areas(Table needs, @Nullable Table areas, @Nullable Table initiatives) {
    return named(named(needs, areas, "area_id", "area"), initiatives, "initiative_id",
        "initiative");
  }

  /** The volunteers with the areas that they live in. */
  Table homes(Table volunteers, @Nullable Table areas) {
    return named(volunteers, areas, "area_id", "home_area");
  }

  /** The volunteers with the words that needs and roles ask. */
  Table words(Table volunteers, Table needs, @Nullable Table roles) {
    var now = volunteers;
    var columns = Map.of(NearKind.SKILLS, "skills", NearKind.LANGUAGES, "languages",
        NearKind.GENDERS, "gender");
    for (var kind : List.of(NearKind.SKILLS, NearKind.LANGUAGES, NearKind.GENDERS)) {
      var column = columns.getOrDefault(kind, "");
      var asked = new TreeSet<String>();
      Stream.of(needs, roles == null ? needs : roles).forEach(table -> table.rows()
          .forEach(row -> asked.addAll(entries(table.texts().of(row, column)))));
      now = in(now, kind, new NearWords(kind, asked), "what needs ask", column);
    }
    return now;
  }

  private Table named(Table needs, @Nullable Table table, String id, String column) {
    if (table == null) {
      return needs;
    }
    var words = new NearWords(NearKind.AREAS, List.of());
    for (var row : table.rows()) {
      var known = table.texts().of(row, id);
      words.add(known, known);
      words.add(table.texts().of(row, "name"), known);
    }
    return in(needs, NearKind.AREAS, words, table.file(), column);
  }

  private Table in(Table table, NearKind kind, NearWords words, String where, String... columns) {
    var now = table;
    for (var column : columns) {
      if (table.header().index(column) >= 0 && !table.schema().isGuard(column)) {
        var found = new LinkedHashMap<String, String>();
        int cells = 0;
        for (var row : table.rows()) {
          boolean near = false;
          for (var entry : entries(table.texts().of(row, column))) {
            var known = words.near(entry);
            if (known != null) {
              near = true;
              found.putIfAbsent(entry, known);
            }
          }
          cells += near ? 1 : 0;
        }
        if (cells > 0) {
          tell(table, column, kind, where, cells, found);
          now = applied.contains(kind) ? now.reading(column, text -> read(text, words)) : now;
        }
      }
    }
    return now;
  }

  private void tell(Table table, String column, NearKind kind, String where, int cells,
      Map<String, String> found) {
    boolean applies = applied.contains(kind);
    boolean personal = kind == NearKind.POSTCODES && PersonalCells.isAboutPeople(table);
    var examples = personal
        ? ""
        : found.entrySet().stream().limit(EXAMPLES)
            .map(one -> one.getKey() + (applies ? " for " : ": did you mean ") + one.getValue()
                + (applies ? "" : "?"))
            .collect(Collectors.joining(", ", " Such as ", applies ? "." : ""));
    log.add(FindingCode.NEAR_WORD.at(table.file(), 0, table.header().shown(column), "",
        (cells == 1 ? "1 cell is" : cells + " cells are") + " nearly, but not quite, what " + where
            + (where.endsWith("ask") ? "." : " has.") + examples,
        applies ? "read as what it is near to" : "taken as it stands",
        applies
            ? "Correct the cells when that is not meant."
            : "Correct the cells, or write {\"near\": {\"" + kind.word()
                + "\": \"apply\"}} in matcher.json."));
  }

  private static String read(String text, NearWords words) {
    return Stream.of(text.split(";", -1)).map(String::strip).map(part -> {
      var entry = ENTRY.matcher(part);
      var known = entry.matches() ? words.near(word(entry.group(1))) : null;
      return known == null ? part : known + (entry.group(2) == null ? "" : entry.group(2));
    }).collect(Collectors.joining(";"));
  }

  private static List<String> entries(String text) {
    return WordParser.list(text).stream().map(ENTRY::matcher).filter(one -> one.matches())
        .map(one -> word(one.group(1))).filter(word -> !word.isEmpty()).toList();
  }

  private static String word(String text) {
    return text.strip();
  }
}
