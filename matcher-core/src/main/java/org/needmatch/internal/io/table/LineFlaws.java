package org.needmatch.internal.io.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;

/**
 * What a file itself says against some of its rows.
 *
 * @param byLine
 *          line to its flaws
 */
public record LineFlaws(Map<Long, List<Flaw>> byLine) {
  /** Of files that say nothing of the kind. */
  public static final LineFlaws NONE = new LineFlaws(Map.of());

  /** Why a row cannot be trusted, if its table reads what the flaw is about. */
  @FunctionalInterface
  public interface Flaw {
    /** The fault, null when it does not matter to the table. */
    @Nullable
    Finding in(Table table);
  }

  /** The faults of a line in a table. */
  List<Finding> find(long line, Table table) {
    var flaws = byLine.isEmpty() ? null : byLine.get(line);
    return flaws == null
        ? List.of()
        : flaws.stream().map(flaw -> flaw.in(table)).filter(Objects::nonNull).toList();
  }
}
