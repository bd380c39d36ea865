package org.needmatch.intake;

import org.needmatch.finding.FindingCode;

/** Says why a row's volunteer is not to be had. */
final class VolunteerNames {
  private VolunteerNames() {
  }

  static void unknown(RowReader row, String column, String id, VolunteersReader volunteers) {
    if (id.isEmpty()) {
      row.required(column);
    } else if (volunteers.known(id)) {
      row.error(FindingCode.VOLUNTEER_SET_ASIDE, column, "The volunteer " + id + " was set aside.",
          "Correct what is said of the volunteer elsewhere.");
    } else {
      row.error(FindingCode.VOLUNTEER_UNKNOWN, column,
          "The volunteer " + id + " is not in volunteers.csv.",
          "Correct the id, or delete the row.");
    }
  }
}
