package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Excerpt;
import org.needmatch.internal.io.cell.Times;

/**
 * Who is at a session beside its volunteers, as its row says.
 *
 * @param staffMin
 *          staff without whom the session takes nobody
 * @param staffHours
 *          first minute and first minute after, null for the whole session
 */
record SupervisionReader(Supervision said, int staffMin, int @Nullable [] staffHours) {
  private static final String STAFF_OPEN = "staff";

  static SupervisionReader read(RowReader row, @Nullable PolicyPack pack) {
    var band = row.value("age_band", "", RoleActivityReader::word);
    if (pack != null && !band.isEmpty() && !pack.company().ratios().containsKey(band)) {
      row.error(FindingCode.WORD_UNKNOWN, "age_band",
          "The policy pack " + pack.name() + " has no age band " + band + ".",
          "Write one of " + String.join(", ", pack.company().ratios().keySet()) + ".");
    }
    int people = row.count("people_present", 0, 0, 100_000);
    if (pack != null && !band.isEmpty() && people == 0) {
      row.warn(FindingCode.RATIO_UNSAID, "people_present",
          "The row has an age_band and does not say how many are present.",
          "no ratio of children to adults is held", "Fill in people_present.");
    }
    int adults = row.count("adults_min", 0, 0, 100_000);
    int staff = row.count("staff_adults", 0, 0, 100_000);
    int least = row.count("staff_min", 0, 0, 100_000);
    int[] hours = row.value("staff_hours", null, SupervisionReader::hours);
    var lone = row.blank("lone_working")
        ? LoneWorking.UNSAID
        : row.yesNo("lone_working", false) ? LoneWorking.YES : LoneWorking.NO;
    var supervisor = row.text("supervisor");
    return new SupervisionReader(Supervision.builder().ageBand(band).people(people).adults(adults)
        .staff(staff).loneWorking(lone)
        .supervisor(supervisor.equalsIgnoreCase(Supervision.STAFF) ? Supervision.STAFF : supervisor)
        .site(row.text("decision_site")).build(), least, hours);
  }

  private static int[] hours(String text) throws BadCell {
    var ends = text.split("[-\u2013]", -1);
    if (ends.length != 2) {
      throw new BadCell(FindingCode.TIME_BAD, Excerpt.of(text) + " is not a span of time.",
          "Write 15:00-17:00, or leave it empty for the whole session.");
    }
    return new int[]{Times.minutes(ends[0].strip()), Times.minutes(ends[1].strip())};
  }

  /** With a supervisor whom the input does not know taken out. */
  Supervision on(LocalDate date, boolean supervisorKnown) {
    int[] hours = staffHours;
    return said.toBuilder().staffTime(hours == null ? null : TimeSpan.of(date, hours[0], hours[1]))
        .supervisor(supervisorKnown ? said.supervisor() : "").counted(true).build();
  }

  /** What is open, staff who must be there for all of the session included. */
  Readiness readiness(Readiness row, TimeSpan session) {
    if (on(session.day(), true).staffThroughout(session) >= staffMin
        || row.prerequisites().contains(STAFF_OPEN)) {
      return row;
    }
    return new Readiness(row.ready(),
        Stream.concat(row.prerequisites().stream(), Stream.of(STAFF_OPEN)).toList());
  }
}
