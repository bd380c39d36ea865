package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds our columns among a file's headers: first by the mapping, then by our
 * own names, then by other common names.
 */
final class HeaderBinder {
  private final Schema schema;
  private final Mapping mapping;
  private final RawTable raw;
  private final List<String> names;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final Map<String, List<Integer>> joined = new LinkedHashMap<>();
  private final boolean[] taken;

  private HeaderBinder(Schema schema, Mapping mapping, RawTable raw) {
    this.schema = schema;
    this.mapping = mapping;
    this.raw = raw;
    names = raw.names();
    taken = new boolean[names.size()];
  }

  static Header bind(Schema schema, Mapping mapping, RawTable raw) {
    return new HeaderBinder(schema, mapping, raw).bind();
  }

  private Header bind() {
    for (int i = 0; i < taken.length; i++) {
      var ours = mapping.columns().get(NameMatching.key(names.get(i)));
      var made = raw.derived().get(i);
      if (made != null) {
        taken[i] = true;
        take(made.column(), i);
      } else if (ForbiddenColumns.matches(names.get(i))) {
        taken[i] = true;
      } else if (ours != null) {
        taken[i] = true;
        for (var column : ours) {
          take(column, i);
        }
      } else if (raw.consumed().contains(i)) {
        taken[i] = true;
      }
    }
    for (int i = 0; i < taken.length; i++) {
      var ours = schema.named(NameMatching.key(names.get(i)));
      if (!taken[i] && ours != null) {
        byName(ours, i);
      }
    }
    for (int i = 0; i < taken.length; i++) {
      var ours = schema.synonym(NameMatching.key(names.get(i)));
      if (!taken[i] && ours != null && schema.named(NameMatching.key(names.get(i))) == null) {
        byName(ours, i);
      }
    }
    return Header.of(raw, indexes, joined);
  }

  private void take(String column, int index) {
    if (indexes.putIfAbsent(column, index) != null && Schema.isList(column)) {
      joined.computeIfAbsent(column, one -> new ArrayList<>()).add(index);
    }
  }

  /** A list of the file's own joins one that is made of other columns. */
  private void byName(String column, int index) {
    var first = indexes.putIfAbsent(column, index);
    if (first != null && raw.derived().containsKey(first) && Schema.isList(column)) {
      joined.computeIfAbsent(column, one -> new ArrayList<>()).add(index);
    }
  }
}
