package org.needmatch.internal.io.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.internal.io.table.Table;

/** Looks whether what volunteers prefer and avoid is anything that is there. */
final class ReferenceCheck {
  private final Set<String> initiatives = new HashSet<>();
  private final Set<String> all = new HashSet<>();
  private final NearIds near = new NearIds();
  private int prefersUnknown;
  private int avoidsUnknown;

  ReferenceCheck(Collection<Initiative> knownInitiatives, Collection<Area> knownAreas,
      Table needs) {
    knownInitiatives.forEach(initiative -> initiatives.add(initiative.id()));
    knownAreas.forEach(area -> all.add(area.id()));
    for (var row : needs.rows()) {
      var reader = new RowReader(needs, row);
      all.add(reader.text("need_id"));
      all.add(reader.text("area"));
      initiatives.add(reader.text("initiative"));
    }
    all.addAll(initiatives);
    all.stream().sorted().forEach(near::add);
  }

  int prefersUnknown() {
    return prefersUnknown;
  }

  int avoidsUnknown() {
    return avoidsUnknown;
  }

  void check(VolunteerDraft volunteer, FindingLog log) {
    var row = volunteer.row();
    for (var id : volunteer.prefers()) {
      if (!initiatives.contains(id)) {
        prefersUnknown++;
        log.add(row.finding(
            FindingCode.PREFERS_UNKNOWN, "prefers", "The volunteer prefers " + id
                + ", which is no initiative that is there." + NearIds.hint(near.of(id)),
            "has no effect", "Correct the id, or take it out."));
      }
    }
    for (var id : volunteer.avoids()) {
      if (!all.contains(id)) {
        avoidsUnknown++;
        log.add(row.finding(FindingCode.AVOIDS_UNKNOWN, "avoids", "The volunteer avoids " + id
            + ", which is no initiative, area or need that is there." + NearIds.hint(near.of(id)),
            "has no effect", "Correct the id, or take it out."));
      }
    }
  }
}
