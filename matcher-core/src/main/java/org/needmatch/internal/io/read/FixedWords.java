package org.needmatch.internal.io.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.WordParser;

/**
 * The columns whose words are ours, so that counting them tells nothing of a
 * person. Immutable.
 */
final class FixedWords {
  /** Any word that is not ours. */
  static final String OTHER = "other";

  private static final String NONE = "none";
  private static final Set<String> YES_NO = Set.of("active", "dbs_update_service", "remote",
      "ready", "supervised", "under_16", "paid_role", "core_service", "lone_working", "first_timer",
      "pinned");
  private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
      Map.entry("dbs_level", words(DbsLevel.class)),
      Map.entry("dbs_workforce", words(Workforce.class)),
      Map.entry("dbs_barred", words(BarredList.class)),
      Map.entry("serves", words(ServedGroup.class)), Map.entry("group", words(ServedGroup.class)),
      Map.entry("pvg", words(ServedGroup.class)), Map.entry("contact", words(ContactPattern.class)),
      Map.entry("check_status", words(CheckStatus.class)),
      Map.entry("status_result", Set.of("no change", "new information")),
      Map.entry("travel_mode", words(TravelMode.class)),
      Map.entry("travels", words(TravellingParty.class)),
      Map.entry("decide", words(AssignmentMode.class)),
      Map.entry("kind", Set.of("available", "unavailable")),
      Map.entry("rule", Set.of("together", "apart")));

  private final Map<String, Set<String>> known = new HashMap<>(KNOWN);

  FixedWords(@Nullable PolicyPack pack) {
    Set<String> activities = pack == null ? Set.of() : pack.activities().keySet();
    known.put("activity_code", activities);
    known.put("activity", activities);
    known.put("setting",
        pack == null
            ? Set.of()
            : pack.rules().stream().flatMap(rule -> rule.scope().settings().stream())
                .collect(Collectors.toUnmodifiableSet()));
    known.put("age_band", pack == null ? Set.of() : pack.company().ratios().keySet());
  }

  /** The words of a column that are the same under every pack. */
  static Set<String> known(String column) {
    return KNOWN.getOrDefault(column, Set.of());
  }

  /** Whether the column has fixed words. */
  boolean has(String column) {
    return YES_NO.contains(column) || known.containsKey(column);
  }

  /** The words of a cell, each once; none where the column has no fixed words. */
  Set<String> of(String column, String text) {
    if (YES_NO.contains(column)) {
      return Set.of(yesNo(text));
    }
    var ours = known.get(column);
    if (ours == null) {
      return Set.of();
    }
    var found = new TreeSet<String>();
    for (var part : List.of(text.replace(',', ';').split(";", -1))) {
      var word = WordParser.group(part.strip());
      if (!word.isEmpty()) {
        found.add(ours.contains(word) || word.equals(NONE) ? word : OTHER);
      }
    }
    return found;
  }

  private static String yesNo(String text) {
    try {
      return WordParser.yesNo(text) ? "yes" : "no";
    } catch (BadCell e) {
      return OTHER;
    }
  }

  private static Set<String> words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toUnmodifiableSet());
  }
}
