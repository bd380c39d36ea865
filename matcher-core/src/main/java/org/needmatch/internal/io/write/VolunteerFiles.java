package org.needmatch.internal.io.write;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.io.table.WordColumn;

/** volunteers.csv, and availability.csv when somebody has a span to cut out. */
public final class VolunteerFiles {
  private static final String[] COLUMNS = {"volunteer_id", "name", "active", "latitude",
      "longitude", "max_travel_km", "travel_mode", "max_hours_per_week", "max_sessions_per_week",
      "max_sessions_per_day", "skills", "dbs_level", "dbs_workforce", "dbs_barred", "dbs_issued_on",
      "dbs_update_service", "birth_date", "age", "gender"};
  private static final List<String> LAST = List.of("availability", "weeks_waiting", "reliability");

  private static Stream<String> columns(List<WordColumn<Volunteer, VolunteerBuilder>> words,
      boolean vetting) {
    return Stream.of(Stream.of(COLUMNS), words.stream().map(WordColumn::name), LAST.stream(),
        vetting ? VettingColumns.COLUMNS.stream() : Stream.<String>of()).flatMap(part -> part);
  }

  private VolunteerFiles() {
  }

  public static void write(List<Volunteer> volunteers, ProblemTables tables) {
    var more = OptionalColumn.ofVolunteers(volunteers);
    var words = WordColumn.used(WordColumn.VOLUNTEERS, volunteers);
    boolean vetting = VettingColumns.needed(volunteers);
    tables.add("volunteers.csv", OptionalColumn.after(columns(words, vetting), more), csv -> {
      for (var volunteer : volunteers) {
        write(volunteer, words, csv);
        if (vetting) {
          VettingColumns.write(volunteer.vetting(), csv);
        }
        OptionalColumn.write(volunteer, more, csv);
        csv.endRow();
      }
    });
    if (volunteers.stream().anyMatch(v -> !v.vetting().history().isEmpty())) {
      VettingColumns.writeHistory(volunteers, tables);
    }
    if (volunteers.stream().anyMatch(v -> !v.unavailable().isEmpty())) {
      tables.add("availability.csv", new String[]{"volunteer_id", "day", "start", "end", "kind"},
          csv -> {
            for (var volunteer : volunteers) {
              writeUnavailable(volunteer, csv);
            }
          });
    }
  }

  private static void write(Volunteer v, List<WordColumn<Volunteer, VolunteerBuilder>> words,
      RowWriter csv) {
    var home = v.homeArea() == null ? v.home() : null;
    var limits = v.limits();
    var dbs = v.dbs();
    csv.text(CsvFormat.id("volunteer id", v.id())).text(v.name()).yesNo(v.active());
    csv.number(home == null ? null : home.latitude());
    csv.number(home == null ? null : home.longitude());
    csv.number(v.maxTravelKm()).plain(CsvFormat.word(v.travelMode()));
    csv.number(Double.isInfinite(limits.hoursPerWeek()) ? null : limits.hoursPerWeek());
    csv.plain(count(limits.sessionsPerWeek())).plain(count(limits.sessionsPerDay()));
    csv.list(CsvFormat.skills(v.skills(), v.datedSkills())).plain(CsvFormat.word(dbs.level()));
    csv.list(CsvFormat.words(dbs.workforces())).list(CsvFormat.words(dbs.barredLists()));
    csv.plain(dbs.issuedOn()).yesNo(dbs.updateService());
    csv.plain(v.birthDate()).number(v.age()).text(v.gender());
    words.forEach(column -> csv.list(CsvFormat.list(column.word(), column.of().apply(v))));
    csv.list(CsvFormat.windows(v.available())).plain(v.weeksWaiting()).number(v.reliability());
  }

  private static void writeUnavailable(Volunteer volunteer, RowWriter csv) {
    for (var span : volunteer.unavailable()) {
      for (var part : CsvFormat.days(span)) {
        csv.text(CsvFormat.id("volunteer id", volunteer.id())).plain(part.day())
            .plain(CsvFormat.start(part)).plain(CsvFormat.end(part)).plain("unavailable").endRow();
      }
    }
  }

  private static @Nullable Integer count(int limit) {
    return limit == WorkloadLimits.UNLIMITED ? null : limit;
  }
}
