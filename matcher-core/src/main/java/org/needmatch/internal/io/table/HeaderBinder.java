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
  private final List<String> names;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final Map<String, List<Integer>> joined = new LinkedHashMap<>();
  private final boolean[] taken;

  private HeaderBinder(Schema schema, Mapping mapping, List<String> names) {
    this.schema = schema;
    this.mapping = mapping;
    this.names = names;
    taken = new boolean[names.size()];
  }

  static Header bind(Schema schema, Mapping mapping, List<String> names) {
    return new HeaderBinder(schema, mapping, names).bind();
  }

  private Header bind() {
    for (int i = 0; i < taken.length; i++) {
      var ours = mapping.columns().get(NameMatching.key(names.get(i)));
      if (ForbiddenColumns.matches(names.get(i))) {
        taken[i] = true;
      } else if (ours != null) {
        taken[i] = true;
        for (var column : ours) {
          if (indexes.putIfAbsent(column, i) != null && Schema.isList(column)) {
            joined.computeIfAbsent(column, one -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    for (int i = 0; i < taken.length; i++) {
      var ours = schema.named(NameMatching.key(names.get(i)));
      if (!taken[i] && ours != null) {
        indexes.putIfAbsent(ours, i);
      }
    }
    for (int i = 0; i < taken.length; i++) {
      var ours = schema.synonym(NameMatching.key(names.get(i)));
      if (!taken[i] && ours != null && schema.named(NameMatching.key(names.get(i))) == null) {
        indexes.putIfAbsent(ours, i);
      }
    }
    return Header.of(names, indexes, joined);
  }
}
