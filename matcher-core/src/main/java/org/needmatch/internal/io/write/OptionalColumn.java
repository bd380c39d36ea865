package org.needmatch.internal.io.write;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;

/**
 * A column at the end of a file that is written only when a row needs it.
 *
 * @param says
 *          whether the row's value is not the default
 */
record OptionalColumn<T>(String name, Predicate<T> says, BiConsumer<T, RowWriter> cell) {

  private static final List<OptionalColumn<Need>> NEEDS = List.of(
      new OptionalColumn<>("travels",
          need -> need.serviceArea().travels() == TravellingParty.SERVED,
          (need, csv) -> csv.plain(CsvFormat.word(need.serviceArea().travels()))),
      new OptionalColumn<>("max_travel_km",
          need -> need.serviceArea().servedKm() != ServiceArea.DEFAULT_SERVED_KM,
          (need, csv) -> csv.number(need.serviceArea().servedKm())),
      new OptionalColumn<>("reach_km", need -> need.serviceArea().homeKm() != null,
          (need, csv) -> csv.number(need.serviceArea().homeKm())),
      new OptionalColumn<>("ready", need -> !need.readiness().ready(),
          (need, csv) -> csv.yesNo(need.readiness().ready())),
      new OptionalColumn<>("prerequisites", need -> !need.readiness().prerequisites().isEmpty(),
          (need, csv) -> csv
              .list(CsvFormat.list("prerequisite", need.readiness().prerequisites()))),
      new OptionalColumn<>("decide", need -> need.assignmentMode() != AssignmentMode.ENGINE,
          (need, csv) -> csv.plain(CsvFormat.word(need.assignmentMode()))),
      new OptionalColumn<>("hours", need -> need.terms().anyTime(),
          (need, csv) -> csv.number(need.terms().anyTime() ? need.time().hours() : null)),
      new OptionalColumn<>("commitment", need -> need.terms().commitment() != null,
          (need, csv) -> csv.text(commitment(need))),
      new OptionalColumn<>("cases", need -> need.terms().cases() != 0,
          (need, csv) -> csv.plain(need.terms().cases())),
      new OptionalColumn<>("min_certainty", need -> need.minCertainty() != 0,
          (need, csv) -> csv.number(need.minCertainty())),
      new OptionalColumn<>("volunteers_standby", need -> need.standbys() != 0,
          (need, csv) -> csv.plain(need.standbys())),
      new OptionalColumn<>("need_group", need -> need.group() != null,
          (need, csv) -> csv.text(CsvFormat.id("need group", String.valueOf(need.group())))));

  private static final List<OptionalColumn<Volunteer>> VOLUNTEERS = List.of(
      new OptionalColumn<>("dbs_valid_until", volunteer -> volunteer.dbs().validUntil() != null,
          (volunteer, csv) -> csv.plain(volunteer.dbs().validUntil())),
      new OptionalColumn<>("home_area", volunteer -> volunteer.homeArea() != null,
          (volunteer, csv) -> csv.text(volunteer.homeArea())),
      new OptionalColumn<>("site_latitude", volunteer -> volunteer.site() != null,
          (volunteer, csv) -> csv.number(latitude(volunteer.site()))),
      new OptionalColumn<>("site_longitude", volunteer -> volunteer.site() != null,
          (volunteer, csv) -> csv.number(longitude(volunteer.site()))),
      new OptionalColumn<>("max_cases", one -> one.limits().cases() != WorkloadLimits.UNLIMITED,
          (one, csv) -> csv.plain(
              one.limits().cases() == WorkloadLimits.UNLIMITED ? null : one.limits().cases())),
      new OptionalColumn<>("max_standby",
          one -> one.limits().standbys() != WorkloadLimits.DEFAULT_STANDBYS,
          (one,
              csv) -> csv.text(one.limits().standbys() == WorkloadLimits.UNLIMITED
                  ? "no limit"
                  : String.valueOf(one.limits().standbys()))),
      new OptionalColumn<>("min_hours_per_week", one -> one.limits().minimum().hoursPerWeek() > 0,
          (one, csv) -> csv.number(one.limits().minimum().hoursPerWeek())),
      new OptionalColumn<>("min_hours_per_month", one -> one.limits().minimum().hoursPerMonth() > 0,
          (one, csv) -> csv.number(one.limits().minimum().hoursPerMonth())),
      new OptionalColumn<>("max_asks",
          one -> one.limits().asksPerMonth() != WorkloadLimits.UNLIMITED,
          (one,
              csv) -> csv.plain(one.limits().asksPerMonth() == WorkloadLimits.UNLIMITED
                  ? null
                  : one.limits().asksPerMonth())),
      new OptionalColumn<>("recent_sessions", one -> one.recentSessions() > 0,
          (one, csv) -> csv.plain(one.recentSessions())),
      new OptionalColumn<>("asks", one -> one.asks() > 0, (one, csv) -> csv.plain(one.asks())));

  private static final List<OptionalColumn<HouseholdMember>> MEMBERS = List
      .of(new OptionalColumn<>("dbs_valid_until", member -> member.dbs().validUntil() != null,
          (member, csv) -> csv.plain(member.dbs().validUntil())));

  private static final List<OptionalColumn<Initiative>> INITIATIVES = List
      .of(new OptionalColumn<>("target_share", initiative -> initiative.targetShare() != null,
          (initiative, csv) -> csv.number(initiative.targetShare())));

  /** Those that some initiative asks for. */
  static List<OptionalColumn<Initiative>> ofInitiatives(List<Initiative> initiatives) {
    return used(INITIATIVES, initiatives);
  }

  /** Those that some need asks for. */
  static List<OptionalColumn<Need>> ofNeeds(List<Need> needs) {
    return used(NEEDS, needs);
  }

  /** Those that some volunteer asks for. */
  static List<OptionalColumn<Volunteer>> ofVolunteers(List<Volunteer> volunteers) {
    return used(VOLUNTEERS, volunteers);
  }

  /** Those that some member asks for. */
  static List<OptionalColumn<HouseholdMember>> ofMembers(List<HouseholdMember> members) {
    return used(MEMBERS, members);
  }

  private static <T> List<OptionalColumn<T>> used(List<OptionalColumn<T>> columns, List<T> rows) {
    return columns.stream().filter(column -> rows.stream().anyMatch(column.says())).toList();
  }

  /** The names after those that are always there. */
  static <T> String[] after(Stream<String> first, List<OptionalColumn<T>> columns) {
    return Stream.concat(first, columns.stream().map(OptionalColumn::name)).toArray(String[]::new);
  }

  /** Writes the row's cells. */
  static <T> void write(T row, List<OptionalColumn<T>> columns, RowWriter csv) {
    columns.forEach(column -> column.cell().accept(row, csv));
  }

  private static @Nullable String commitment(Need need) {
    var commitment = need.terms().commitment();
    return commitment == null ? null : CsvFormat.id("commitment", commitment);
  }

  private static @Nullable Double latitude(@Nullable Place place) {
    return place == null ? null : place.latitude();
  }

  private static @Nullable Double longitude(@Nullable Place place) {
    return place == null ? null : place.longitude();
  }
}
