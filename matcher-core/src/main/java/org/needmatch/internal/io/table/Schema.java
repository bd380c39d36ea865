package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a file may have, with the other names that they go by.
 */
public final class Schema {
  private static final Set<String> LISTS = Set.of("availability", "skills", "dbs_workforce",
      "dbs_barred", "pvg", "suitable_sites", "serves", "prerequisites", "windows",
      "unavailable_on");

  static final Set<String> IDS = Set.of("volunteer_id", "member_id", "need_id", "series", "area_id",
      "area", "initiative_id", "initiative", "volunteer_a", "volunteer_b", "role", "commitment");

  /** English words that are one letter away from columns of ours. */
  private static final Set<String> OTHER_WORDS = Set.of("contacts", "contract", "contacted",
      "sender", "tender", "sitting", "getting", "server", "servers", "series", "skillset",
      "costcode");

  private final String file;
  private final Map<String, String> byKey = new LinkedHashMap<>();
  private final Map<String, String> synonyms = new LinkedHashMap<>();
  private final List<List<String>> required = new ArrayList<>();
  private final Set<String> guarding = new HashSet<>();
  private Set<GuardTopic> topics = Set.of();
  private boolean guessesMisspellings = true;
  private List<String> key = List.of();

  private Schema(String file) {
    this.file = file;
  }

  static Schema of(String file) {
    return new Schema(file);
  }

  Schema column(String name, String... otherNames) {
    byKey.put(NameMatching.key(name), name);
    for (var other : otherNames) {
      synonyms.put(NameMatching.key(other), name);
    }
    return this;
  }

  Schema words(List<? extends WordColumn<?, ?>> columns) {
    columns.forEach(one -> column(one.name(), one.otherNames().toArray(String[]::new)));
    return this;
  }

  Schema columns(String... names) {
    for (var name : names) {
      column(name);
    }
    return this;
  }

  /** At least one of these must be there. */
  Schema requires(String... alternatives) {
    required.add(List.of(alternatives));
    return this;
  }

  /** Other columns are expected: none is taken for a misspelling. */
  Schema withForeignColumns() {
    guessesMisspellings = false;
    return this;
  }

  /** Of what an unread column may not speak. */
  Schema guards(GuardTopic... each) {
    topics = Collections.unmodifiableSet(EnumSet.copyOf(List.of(each)));
    return this;
  }

  /** Columns that guard people although their names speak of nothing else. */
  Schema guardsToo(String... columns) {
    guarding.addAll(List.of(columns));
    return this;
  }

  public Set<GuardTopic> topics() {
    return topics;
  }

  /** Whether one of our columns guards people. */
  public boolean isGuard(String column) {
    return guarding.contains(column) || GuardWords.topic(column, topics) != null;
  }

  /** Whether cells of the column are ids. */
  public static boolean isId(String column) {
    return IDS.contains(column);
  }

  /** Whether cells of the column are lists, so that two can be one. */
  public static boolean isList(String column) {
    return LISTS.contains(column) || WordColumn.isOne(column);
  }

  /** Whether no file can be without the column. */
  public boolean isRequired(String column) {
    return required.stream().anyMatch(each -> each.equals(List.of(column)));
  }

  /** Columns that tell rows apart, none where rows may repeat. */
  public List<String> key() {
    return key;
  }

  Schema key(String... columns) {
    key = List.of(columns);
    return this;
  }

  /** As in the folder, with {@code .csv}. */
  public String file() {
    return file;
  }

  /** Of the JSON form: the file's name without its ending. */
  public String list() {
    return file.substring(0, file.length() - ".csv".length());
  }

  /** Our names, in the order of the documentation. */
  public Set<String> names() {
    return new LinkedHashSet<>(byKey.values());
  }

  /** Whether other columns than ours are expected. */
  public boolean hasForeignColumns() {
    return !guessesMisspellings;
  }

  List<List<String>> required() {
    return required;
  }

  @Nullable
  String named(String key) {
    return byKey.get(key);
  }

  @Nullable
  String synonym(String key) {
    return synonyms.get(key);
  }

  /** Our column by its own or a common other name, null for no column. */
  @Nullable
  public String meaning(String key) {
    var own = named(key);
    return own == null ? synonym(key) : own;
  }

  @Nullable
  String misspelt(String key) {
    if (guessesMisspellings && !OTHER_WORDS.contains(key)) {
      for (var entry : byKey.entrySet()) {
        if (NameMatching.alike(entry.getKey(), key)) {
          return entry.getValue();
        }
      }
    }
    return null;
  }

  /**
   * The column that guards people and whose words, two or more, stand among
   * these: {@code decision site (old)} is a decision_site.
   */
  @Nullable
  String within(List<String> words) {
    for (var ours : names()) {
      var parts = List.of(ours.split("_"));
      if (parts.size() > 1 && isGuard(ours) && Collections.indexOfSubList(words, parts) >= 0) {
        return ours;
      }
    }
    return null;
  }
}
