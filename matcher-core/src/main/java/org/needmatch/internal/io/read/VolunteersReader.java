package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.cell.Windows;
import org.needmatch.internal.io.config.ReadingRules;
import org.needmatch.internal.io.table.Table;

/** The volunteers of volunteers.csv. */
final class VolunteersReader {
  private final Map<String, VolunteerDraft> drafts = new LinkedHashMap<>();
  private final UniqueIds ids = new UniqueIds("volunteer_id");
  private final int rows;

  VolunteersReader(Table table, PlaceReader places, AreasReader areas, Windows windows,
      PersonReader people, ReadingRules rules, FindingLog log) {
    rows = table.rows().size();
    var reader = new VolunteerRowReader(places, areas, windows, people, rules);
    for (var row : table.rows()) {
      var cells = new RowReader(table, row);
      var id = ids.read(cells);
      var draft = reader.read(cells, id);
      if (draft != null) {
        drafts.put(id, draft);
      }
      log.addAll(cells.findings());
    }
  }

  /**
   * The volunteer, set aside or not; null when its own row was set aside or is
   * not there.
   */
  @Nullable
  VolunteerDraft find(String id) {
    return drafts.get(id);
  }

  /** The volunteer when it will be in the problem. */
  @Nullable
  VolunteerDraft usable(String id) {
    var draft = drafts.get(id);
    return draft == null || draft.isSetAside() ? null : draft;
  }

  /** Ids of rows that were not set aside. */
  Set<String> ids() {
    return Collections.unmodifiableSet(drafts.keySet());
  }

  /** Whether some row has the id. */
  boolean known(String id) {
    return ids.known(id);
  }

  /** Ids of rows that are nearly this one. */
  List<String> near(String id) {
    return ids.near(id);
  }

  /** The volunteers whom an id nearly names and who will be in the problem. */
  List<VolunteerDraft> nearly(String id) {
    return ids.near(id).stream().map(this::usable).filter(Objects::nonNull).toList();
  }

  List<VolunteerDraft> usable() {
    var usable = new ArrayList<VolunteerDraft>(drafts.size());
    for (var draft : drafts.values()) {
      if (!draft.isSetAside()) {
        usable.add(draft);
      }
    }
    return usable;
  }

  List<Volunteer> volunteers() {
    return usable().stream().map(VolunteerDraft::build).toList();
  }

  int rows() {
    return rows;
  }
}
