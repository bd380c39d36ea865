package org.needmatch.internal.io.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Initiative;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.table.Table;

/**
 * The initiatives of initiatives.csv, or those that needs name when there is no
 * such file.
 */
final class InitiativesReader {
  private final Map<String, Initiative> initiatives = new LinkedHashMap<>();
  private final boolean closed;

  InitiativesReader(@Nullable Table table, FindingLog log) {
    closed = table != null;
    if (table != null) {
      var ids = new UniqueIds("initiative_id");
      for (var row : table.rows()) {
        var reader = new RowReader(table, row);
        read(reader, ids);
        log.addAll(reader.findings());
      }
    }
  }

  private void read(RowReader row, UniqueIds ids) {
    var id = ids.read(row);
    double weight = row.value("weight", 1.0, Numbers.positive(Initiative.MAX_WEIGHT));
    var hourlyValue = row.value("hourly_value", null, Numbers::amount);
    var targetShare = row.value("target_share", null, Numbers.between(0, 1));
    if (row.ok()) {
      initiatives.put(id, Initiative.builder(id).name(row.text("name")).weight(weight)
          .hourlyValue(hourlyValue).targetShare(targetShare).build());
    }
  }

  /**
   * The initiative that a need names, null when it names none; sets the need
   * aside.
   */
  @Nullable
  Initiative of(RowReader need) {
    var id = need.text("initiative");
    if (id.isEmpty()) {
      return null;
    }
    var initiative = initiatives.get(id);
    if (initiative == null && closed) {
      need.error(FindingCode.INITIATIVE_UNKNOWN, "initiative",
          "The initiative " + id + " is not in initiatives.csv, or was set aside there.",
          "Add it to initiatives.csv, or correct the cell.");
      return null;
    }
    return initiative == null ? Initiative.builder(id).name(id).build() : initiative;
  }

  /** Makes sure that the initiative is among the initiatives. */
  void use(Initiative initiative) {
    initiatives.putIfAbsent(initiative.id(), initiative);
  }

  List<Initiative> all() {
    return List.copyOf(initiatives.values());
  }
}
