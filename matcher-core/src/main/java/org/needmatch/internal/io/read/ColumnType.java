package org.needmatch.internal.io.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.TravelTableBuilder;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/**
 * What the cells of a column are. {@code ColumnTypeTest} holds it to the
 * readers.
 *
 * @param min
 *          the least number
 * @param max
 *          the greatest number
 * @param words
 *          fixed words; of a number, those that may stand in its stead
 * @param fallback
 *          what a blank cell is read as, empty when as nothing
 */
record ColumnType(Kind kind, double min, double max, Set<String> words, String fallback) {
  /** Kinds of cells. */
  enum Kind {
    ID, TEXT, NUMBER, WHOLE, YES_NO, DATE, TIME, DAY, WORD, WORDS, LIST
  }

  private static final double MANY = 1_000_000_000;
  private static final double MOST = Integer.MAX_VALUE;
  private static final Set<String> NO_LIMIT = Set.of("none", "no limit", "unlimited");
  private static final ColumnType TEXT = of(Kind.TEXT);
  private static final Map<String, ColumnType> COMMON = common();
  private static final Map<String, Map<String, ColumnType>> SPECIAL = Map.of(
      Schemas.VOLUNTEERS.file(), volunteers(), Schemas.AVAILABILITY.file(),
      Map.of("day", of(Kind.TEXT), "kind", word("kind", "available")), Schemas.NEEDS.file(),
      needs(), Schemas.ROLES.file(), requirement("the need's own"), Schemas.AREAS.file(),
      Map.of("weight", number(0, 1000, "1, or by imd_decile"), "imd_decile", whole(1, 10, "")),
      Schemas.INITIATIVES.file(),
      Map.of("weight", number(0, 1000, "1"), "hourly_value", number(0, 1_000_000, ""),
          "target_share", number(0, 1, "")),
      Schemas.TRAVEL.file(),
      Map.of("mode", new ColumnType(Kind.WORD, 0, 0, FixedWords.known("travel_mode"), ""), "km",
          number(0, TravelTableBuilder.MOST, ""), "minutes", number(0, TravelTableBuilder.MOST, ""),
          "arrive_by", of(Kind.TIME)),
      Schemas.ATTENDANCE.file(), Map.of("weeks_waiting", whole(0, 1_000_000, "0"), "reliability",
          number(0, 1, "1"), "recent_sessions", of(Kind.LIST), "asks", whole(0, 1_000_000, "0")));

  /** The type of one of our columns. */
  static ColumnType of(Schema schema, String column) {
    if (Schema.isId(column)) {
      return of(Kind.ID);
    }
    var special = SPECIAL.getOrDefault(schema.file(), Map.of()).get(column);
    return special == null ? COMMON.getOrDefault(column, TEXT) : special;
  }

  /** Whether a number has to be greater than the least. */
  boolean isAboveMin() {
    return kind == Kind.NUMBER && max == 1000;
  }

  private static Map<String, ColumnType> common() {
    var types = new HashMap<String, ColumnType>();
    for (var prefix : List.of("", "site_")) {
      types.put(prefix + "latitude", number(-90, 90, ""));
      types.put(prefix + "longitude", number(-180, 180, ""));
    }
    for (var column : List.of("date", "birth_date", "dbs_issued_on", "dbs_valid_until",
        "week_commencing", "valid_from", "valid_until", "status_checked_on", "pvg_ends_on",
        "kept_week")) {
      types.put(column, of(Kind.DATE));
    }
    types.put("start", of(Kind.TIME));
    types.put("end", of(Kind.TIME));
    types.put("day", of(Kind.DAY));
    types.put("age", number(0, 150, ""));
    for (var column : List.of("skills", "languages", "prefers", "avoids", "suitable_sites",
        "prerequisites", "availability")) {
      types.put(column, of(Kind.LIST));
    }
    for (var column : List.of("dbs_workforce", "dbs_barred", "pvg")) {
      types.put(column, words(column, "none"));
    }
    types.put("group", words("group", ""));
    types.put("serves", words("serves", ""));
    types.put("dbs_level", word("dbs_level", "none"));
    types.put("dbs_update_service", yesNo("no"));
    types.put("pinned", yesNo("no"));
    types.put("status", new ColumnType(Kind.WORD, 0, 0,
        Set.of("proposed", "accepted", "declined", "cancelled", "done", "no-show"), "proposed"));
    types.put("rule", word("rule", ""));
    return types;
  }

  private static Map<String, ColumnType> volunteers() {
    var types = new HashMap<String, ColumnType>();
    types.put("active", yesNo("yes"));
    types.put("max_travel_km", number(0, MANY, "10"));
    types.put("travel_mode", word("travel_mode", "transit"));
    types.put("max_hours_per_week", new ColumnType(Kind.NUMBER, 0, MANY, NO_LIMIT, "no limit"));
    for (var column : List.of("max_sessions_per_week", "max_sessions_per_day", "max_cases",
        "max_asks")) {
      types.put(column, new ColumnType(Kind.WHOLE, 0, MOST, NO_LIMIT, "no limit"));
    }
    types.put("max_standby", new ColumnType(Kind.WHOLE, 0, MOST, NO_LIMIT, "1"));
    types.put("min_hours_per_week", number(0, 168, "0"));
    types.put("min_hours_per_month", number(0, 744, "0"));
    types.put("weeks_waiting", whole(0, MANY, "0"));
    types.put("reliability", number(0, 1, "1"));
    types.put("asks", whole(0, MANY, "0"));
    types.put("recent_sessions", of(Kind.LIST));
    types.put("check_status", word("check_status", "cleared"));
    types.put("status_result", word("status_result", ""));
    types.put("lone_working", yesNo("no"));
    types.put("first_timer", yesNo("no"));
    return types;
  }

  private static Map<String, ColumnType> needs() {
    var types = requirement("none");
    types.put("remote", yesNo("no"));
    types.put("travels", word("travels", "volunteer"));
    types.put("max_travel_km", number(0, MANY, "10"));
    types.put("reach_km", number(0, MANY, ""));
    types.put("ready", yesNo("yes"));
    types.put("decide", word("decide", "engine"));
    types.put("priority", number(0, 1000, "1"));
    types.put("beneficiaries", whole(0, MANY, "0"));
    types.put("min_certainty", number(0, 1, "0"));
    types.put("volunteers_standby", whole(0, Need.MAX_STANDBYS, "0"));
    types.put("hours", number(0, 168, ""));
    types.put("cases", whole(0, 1_000_000, "0"));
    types.put("lone_working", yesNo(""));
    for (var column : List.of("people_present", "adults_min", "staff_adults", "staff_min")) {
      types.put(column, whole(0, 100_000, "0"));
    }
    return types;
  }

  private static Map<String, ColumnType> requirement(String fallback) {
    var types = new HashMap<String, ColumnType>();
    types.put("volunteers_min", whole(0, 100_000, "1"));
    types.put("volunteers", whole(1, 100_000, "volunteers_min"));
    types.put("volunteers_core", whole(0, 100_000, "volunteers_min"));
    types.put("dbs_level", word("dbs_level", fallback));
    types.put("dbs_workforce", words("dbs_workforce", fallback));
    types.put("dbs_barred", words("dbs_barred", fallback));
    types.put("skills", new ColumnType(Kind.LIST, 0, 0, Set.of(), fallback));
    types.put("languages", new ColumnType(Kind.LIST, 0, 0, Set.of(), fallback));
    types.put("min_age", new ColumnType(Kind.NUMBER, 0, 150, Set.of("none"), fallback));
    types.put("contact", word("contact", ""));
    for (var column : List.of("supervised", "under_16", "paid_role", "core_service")) {
      types.put(column, yesNo("no"));
    }
    return types;
  }

  private static ColumnType of(Kind kind) {
    return new ColumnType(kind, 0, 0, Set.of(), "");
  }

  private static ColumnType yesNo(String fallback) {
    return new ColumnType(Kind.YES_NO, 0, 0, Set.of(), fallback);
  }

  private static ColumnType word(String column, String fallback) {
    return new ColumnType(Kind.WORD, 0, 0, FixedWords.known(column), fallback);
  }

  private static ColumnType words(String column, String fallback) {
    return new ColumnType(Kind.WORDS, 0, 0, FixedWords.known(column), fallback);
  }

  private static ColumnType number(double min, double max, String fallback) {
    return new ColumnType(Kind.NUMBER, min, max, Set.of(), fallback);
  }

  private static ColumnType whole(double min, double max, String fallback) {
    return new ColumnType(Kind.WHOLE, min, max, Set.of(), fallback);
  }
}
