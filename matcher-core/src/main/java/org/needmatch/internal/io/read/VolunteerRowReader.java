package org.needmatch.internal.io.read;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DesiredMinimum;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Limits;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.RecentSessions;
import org.needmatch.internal.io.cell.Windows;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.config.ReadingRules;
import org.needmatch.internal.io.table.WordColumn;

/** Reads a row of volunteers.csv. */
final class VolunteerRowReader {
  private static final int MANY = 1_000_000_000;

  private final PlaceReader places;
  private final AreasReader areas;
  private final Windows windows;
  private final PersonReader people;
  private final ReadingRules rules;

  VolunteerRowReader(PlaceReader places, AreasReader areas, Windows windows, PersonReader people,
      ReadingRules rules) {
    this.places = places;
    this.areas = areas;
    this.windows = windows.with(people.dates().of("availability"));
    this.people = people;
    this.rules = rules;
  }

  /** The volunteer, null when the row is set aside. */
  @Nullable
  VolunteerDraft read(RowReader row, String id) {
    var builder = Volunteer.builder(id).name(row.text("name")).active(active(row))
        .home(places.read(row)).site(places.read(row, "site_"))
        .maxTravelKm(
            row.value("max_travel_km", Volunteer.DEFAULT_MAX_TRAVEL_KM, Numbers.between(0, MANY)))
        .travels(row.value("travel_mode", TravelMode.TRANSIT, WordParser.oneOf(TravelMode.class)))
        .limits(limits(row)).dbs(people.dbs(row)).birthDate(people.birthDate(row))
        .age(people.age(row)).gender(people.gender(row))
        .weeksWaiting(row.value("weeks_waiting", 0, Numbers.whole(0, MANY)))
        .reliability(row.value("reliability", 1.0, Numbers.share()))
        .recentSessions(RecentSessions.sum(
            row.value("recent_sessions", List.of(), RecentSessions::parse), rules.spreadWeeks()))
        .asks(row.value("asks", 0, Numbers.whole(0, MANY)));
    areas.home(row, builder);
    WordColumn.VOLUNTEERS.forEach(
        column -> column.into().accept(builder, new LinkedHashSet<>(row.list(column.name()))));
    var skills = people.skills(row);
    skills.lasting().forEach(builder::skill);
    skills.dated().forEach(builder::skill);
    var available = row.value("availability", null, windows::parse);
    var absences = new AbsenceReader(windows, people.dates()).read(row);
    var vetting = new VettingReader(people.dates()).read(row);
    if (!row.ok()) {
      return null;
    }
    var draft = new VolunteerDraft(row, builder, windows);
    draft.vetting(vetting);
    absences.forEach(draft::unavailable);
    if (available != null) {
      available.spans().forEach(draft::available);
      if (!available.toMidnight().isEmpty()) {
        TwelveHourClockCheck.toMidnight(row, "availability", available.toMidnight().getFirst());
      }
      if (!available.unclear().isEmpty()) {
        TwelveHourClockCheck.warn(row, "availability", available.unclear().getFirst());
      }
      if (!available.wholeDays().isEmpty()) {
        row.warn(FindingCode.WINDOW_WHOLE_DAY, "availability",
            "A window ends when it starts: " + available.wholeDays().get(0) + ".",
            "read as 24 hours", "Correct the end if 24 hours are not meant.");
      }
    }
    return draft;
  }

  private static boolean active(RowReader row) {
    var text = row.text("active");
    try {
      return text.isEmpty() || WordParser.yesNo(text);
    } catch (BadCell e) {
      row.warn(FindingCode.ACTIVE_UNCLEAR, "active", e.sentence(),
          "read as no: the volunteer is not placed", e.fix());
      return false;
    }
  }

  private WorkloadLimits limits(RowReader row) {
    double hours = row.value("max_hours_per_week", Double.POSITIVE_INFINITY,
        text -> Limits.isNone(text)
            ? Double.POSITIVE_INFINITY
            : Numbers.between(0, MANY).parse(text));
    return WorkloadLimits.builder().hoursPerWeek(hours)
        .sessionsPerWeek(
            row.value("max_sessions_per_week", WorkloadLimits.UNLIMITED, Limits::parse))
        .sessionsPerDay(row.value("max_sessions_per_day", WorkloadLimits.UNLIMITED, Limits::parse))
        .cases(row.value("max_cases", WorkloadLimits.UNLIMITED, Limits::parse))
        .asksPerMonth(row.value("max_asks", rules.maxAsks(), Limits::parse))
        .standbys(row.value("max_standby", WorkloadLimits.DEFAULT_STANDBYS, Limits::parse))
        .minimum(new DesiredMinimum(row.value("min_hours_per_week", 0.0, Numbers.between(0, 168)),
            row.value("min_hours_per_month", 0.0, Numbers.between(0, 744))))
        .build();
  }
}
