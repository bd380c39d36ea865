package org.needmatch.internal.rules;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Grouping;

/** Which group of needs a need belongs to. Immutable and thread-safe. */
public final class NeedGroups {
  private final Grouping by;
  private final Map<String, String> decileOfArea = new HashMap<>();

  /** Cost: linear in areas. */
  public NeedGroups(Problem problem, Grouping by) {
    this.by = by;
    for (var area : problem.areas()) {
      if (area.imdDecile() != null) {
        decileOfArea.put(area.id(), String.valueOf(area.imdDecile()));
      }
    }
  }

  /** The group's id, null when the need belongs to none. */
  public @Nullable String of(Need need) {
    return switch (by) {
      case AREA -> need.area();
      case DECILE -> need.area() == null ? null : decileOfArea.get(need.area());
      case INITIATIVE -> need.initiative();
      case NEED_GROUP -> need.group();
    };
  }
}
