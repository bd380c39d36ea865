package org.needmatch.internal.io.read;

import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;

/** Says why a row's volunteer is not to be had. */
final class VolunteerNames {
  private VolunteerNames() {
  }

  /**
   * The volunteer whom the row is about, who is set aside when the row is bad;
   * null, with a finding, when there is none.
   *
   * @param keptForNear
   *          what is done for those whom the id nearly names, empty for nothing
   */
  static @Nullable VolunteerDraft find(RowReader row, String id, VolunteersReader volunteers,
      String keptForNear) {
    var volunteer = volunteers.find(id);
    if (volunteer == null) {
      var near = volunteers.near(id);
      row.consequence(near.isEmpty() || keptForNear.isEmpty()
          ? "row ignored"
          : keptForNear + " " + String.join(" and ", near));
      unknown(row, "volunteer_id", id, volunteers);
    } else {
      row.consequence("volunteer " + id + " set aside");
    }
    return volunteer;
  }

  static void unknown(RowReader row, String column, String id, VolunteersReader volunteers) {
    if (id.isEmpty()) {
      row.required(column);
    } else if (volunteers.known(id)) {
      row.error(FindingCode.VOLUNTEER_SET_ASIDE, column, "The volunteer " + id + " was set aside.",
          "Correct what is said of the volunteer elsewhere.");
    } else {
      row.error(FindingCode.VOLUNTEER_UNKNOWN, column,
          "The volunteer " + id + " is not in volunteers.csv." + NearIds.hint(volunteers.near(id)),
          "Correct the id, or delete the row.");
    }
  }
}
