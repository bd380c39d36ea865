package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.needmatch.internal.io.sheet.SheetPlace;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/**
 * Which table of a folder is which file of ours. Files that guard people by
 * what they hold (members, pairs, roles) are known by their names only.
 */
final class TableKinds {
  private static final int ENOUGH = 4;
  private static final int PLAIN = 6;
  private static final int MOST_OFFERS = 4;

  /** A table and what it is taken for. */
  record Kind(FoundTable table, Schema schema, Certainty certainty, String why, int points) {
  }

  private TableKinds() {
  }

  /** At most one table for each file of ours, the plainest first. */
  static List<Kind> of(List<FoundTable> tables, int year) {
    var named = new ArrayList<Kind>();
    for (var schema : Schemas.INPUT) {
      tables.stream().filter(table -> isCalled(table, schema)).limit(1)
          .forEach(table -> named.add(new Kind(table, schema, Certainty.CERTAIN,
              say("kind.named", schema.file()), Integer.MAX_VALUE)));
    }
    var candidates = new ArrayList<Kind>(named);
    for (var table : tables) {
      for (var schema : List.of(Schemas.NEEDS, Schemas.VOLUNTEERS, Schemas.AVAILABILITY,
          Schemas.HISTORY, Schemas.PREVIOUS, Schemas.AREAS, Schemas.INITIATIVES,
          Schemas.POSTCODES)) {
        int points = points(table, schema, year);
        if (points >= ENOUGH) {
          candidates.add(new Kind(table, schema,
              points > PLAIN ? Certainty.CERTAIN : Certainty.LIKELY, why(table, schema), points));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Kind::points).reversed());
    var found = new ArrayList<Kind>();
    var used = new HashSet<Object>();
    for (var one : candidates) {
      if (!used.contains(one.table()) && !used.contains(one.schema().file())) {
        used.add(one.table());
        used.add(one.schema().file());
        found.add(one);
      }
    }
    if (!used.contains(Schemas.VOLUNTEERS.file())) {
      found.replaceAll(
          one -> one.points() < Integer.MAX_VALUE && TimeGrid.of(one.table(), year) != null
              ? new Kind(one.table(), Schemas.VOLUNTEERS, one.certainty(), one.why(), one.points())
              : one);
    }
    if (found.stream().noneMatch(one -> one.schema() == Schemas.VOLUNTEERS)) {
      found.stream()
          .filter(
              one -> one.schema() == Schemas.AVAILABILITY && TimeGrid.of(one.table(), year) != null)
          .findFirst().ifPresent(one -> found.add(new Kind(one.table(), Schemas.VOLUNTEERS,
              Certainty.LIKELY, say("kind.grid"), one.points())));
    }
    found.sort(Comparator.comparingInt(one -> Schemas.INPUT.indexOf(one.schema())));
    return found;
  }

  /** Whether the reader finds the table without being told. */
  static boolean isCalled(FoundTable table, Schema schema) {
    var place = SheetPlace.of(table.file());
    var sheet = place == null ? null : place.sheet();
    var key = NameMatching.key(sheet == null ? table.file() : sheet);
    return key.equals(NameMatching.key(schema.file()))
        || sheet != null && key.equals(NameMatching.key(schema.list()));
  }

  private static int points(FoundTable table, Schema schema, int year) {
    if (table.rows().isEmpty()) {
      return 0;
    }
    var has = meanings(table, schema);
    int points = switch (schema.list()) {
      case "needs" -> needs(table, has);
      case "volunteers" -> volunteers(table, has, year);
      case "availability" ->
        TimeGrid.of(table, year) != null
            ? ENOUGH
            : all(has, "volunteer_id") && (all(has, "day", "start", "end")
                || any(has, HeaderMeanings.TIMES) && table.names().size() <= ENOUGH)
                    ? ENOUGH + 1
                    : 0;
      case "history" -> all(has, "volunteer_id", "date") ? 2 : 0;
      case "previous" -> all(has, "volunteer_id", "need_id") ? 2 : 0;
      case "areas" -> all(has, "area_id") && any(has, "weight", "imd_decile", "latitude") ? 3 : 0;
      case "initiatives" -> all(has, "initiative_id") && any(has, "weight", "hourly_value") ? 3 : 0;
      default ->
        all(has, "postcode", "latitude", "longitude") && table.names().size() <= ENOUGH ? 2 : 0;
    };
    boolean says = HeaderMeanings.isNamed(schema, table.file());
    return points == 0 ? 0 : points + (says ? 2 : 0);
  }

  private static int needs(FoundTable table, Set<String> has) {
    boolean stamped = IntStream.range(0, table.names().size())
        .anyMatch(i -> table.values(i).are(CellKind.TIMESTAMP)
            && "start".equals(meaning(Schemas.NEEDS, table.name(i))));
    boolean whole = IntStream.range(0, table.names().size())
        .anyMatch(i -> table.values(i).are(CellKind.WINDOWS) && Set.of("start", "date")
            .contains(String.valueOf(meaning(Schemas.NEEDS, table.name(i)))));
    boolean dated = stamped || whole || any(has, "date", "day", "week_commencing");
    return (any(has, "start") || whole) && dated
        ? ENOUGH + count(has, "end", "duration", "volunteers", "title", "venue", "postcode")
        : 0;
  }

  private static int volunteers(FoundTable table, Set<String> has, int year) {
    int people = count(has, HeaderMeanings.EMAIL, HeaderMeanings.FIRST, HeaderMeanings.LAST,
        HeaderMeanings.PHONE, "name", "volunteer_id")
        + (table.allValues().stream().anyMatch(one -> one.are(CellKind.EMAIL)) ? 2 : 0)
        + (table.values(0).are(CellKind.TIMESTAMP) ? 1 : 0)
        + (isNameless(table) && !SlotsProposer.headers(table, year).isEmpty() ? 1 : 0);
    int offers = count(has, "availability", HeaderMeanings.TIMES, "skills", "max_travel_km",
        "max_hours_per_week", "max_sessions_per_week", "postcode", "latitude", "languages",
        "travel_mode", "max_sessions_per_day")
        + Math.min(MOST_OFFERS,
            Math.max(2 * SlotsProposer.headers(table, year).size(), SlotsProposer.ticks(table)));
    return people == 0 || people + offers < 2 ? 0 : people + offers;
  }

  /** Whether people stand in the first column, with nothing above them. */
  static boolean isNameless(FoundTable table) {
    return table.name(0).isEmpty() && table.names().size() > 2 && table.values(0).isKey()
        && table.values(0).cells().stream().map(CellKind::of)
            .allMatch(kind -> kind == CellKind.NAME || kind == CellKind.TEXT);
  }

  private static String why(FoundTable table, Schema schema) {
    var names = new ArrayList<String>();
    for (int i = 0; i < table.names().size() && names.size() < ENOUGH; i++) {
      if (meaning(schema, table.name(i)) != null) {
        names.add(table.name(i));
      }
    }
    return names.isEmpty() && isNameless(table) && schema == Schemas.VOLUNTEERS
        ? say("kind.nameless")
        : names.isEmpty() ? say("kind.grid") : say("kind.columns", String.join(", ", names));
  }

  private static Set<String> meanings(FoundTable table, Schema schema) {
    var found = new LinkedHashSet<String>();
    for (int i = 0; i < table.names().size(); i++) {
      var meaning = meaning(schema, table.name(i));
      if (meaning != null) {
        found.add(meaning);
      }
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable String meaning(Schema schema, String header) {
    var ours = HeaderMeanings.ours(schema, header);
    return ours == null ? HeaderMeanings.other(schema, header) : ours;
  }

  private static boolean all(Set<String> has, String... names) {
    return has.containsAll(List.of(names));
  }

  private static boolean any(Set<String> has, String... names) {
    return count(has, names) > 0;
  }

  private static int count(Set<String> has, String... names) {
    return (int) List.of(names).stream().filter(has::contains).count();
  }
}
