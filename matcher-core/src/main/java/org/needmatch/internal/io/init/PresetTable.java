package org.needmatch.internal.io.init;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Slot;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.table.NameMatching;

/**
 * One file of an export.
 *
 * @param name
 *          by which the settings speak of it, as {@code {name}}, and of its
 *          columns, as {@code {name.column}}
 * @param of
 *          the file of ours that it is read as, null for one that is only
 *          joined to another
 * @param optional
 *          whether the export may do without it
 * @param header
 *          columns that tell the file: to each, the headers that it may have
 * @param others
 *          columns that it may have as well
 * @param days
 *          whether it must have columns for days or slots, as
 *          {@code {name.days}}
 * @param unconfirmed
 *          headers that no source names
 * @param settings
 *          the parts of matcher.json about the file of ours
 */
public record PresetTable(String name, @Nullable String of, boolean optional,
    Map<String, List<String>> header, Map<String, List<String>> others, boolean days,
    List<String> unconfirmed, ObjectNode settings) {
  static final String DAYS = "days";

  /**
   * The headers of a file by the names of the columns, null when it is another
   * file.
   */
  @Nullable
  Map<String, List<String>> bind(List<String> headers, Dates dates) {
    var bound = new LinkedHashMap<String, List<String>>();
    for (var column : header.entrySet()) {
      var found = find(column.getValue(), headers);
      if (found == null) {
        return null;
      }
      bound.put(column.getKey(), List.of(found));
    }
    for (var column : others.entrySet()) {
      var found = find(column.getValue(), headers);
      if (found != null) {
        bound.put(column.getKey(), List.of(found));
      }
    }
    if (days) {
      var timestamps = new Timestamps(dates, ZoneOffset.UTC);
      var slots = new ArrayList<>(
          headers.stream().filter(one -> Slot.of(one, timestamps) != null).toList());
      bound.values().forEach(slots::removeAll);
      if (slots.isEmpty()) {
        return null;
      }
      bound.put(DAYS, List.copyOf(slots));
    }
    return bound;
  }

  static @Nullable String find(List<String> names, List<String> headers) {
    for (var name : names) {
      for (var header : headers) {
        if (NameMatching.key(header).equals(NameMatching.key(name))) {
          return header;
        }
      }
    }
    return null;
  }
}
