package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Area;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.Role;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.cell.CellParser;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.WordParser;

/** Reads what a row of needs.csv says beside its day. */
final class NeedRowReader {
  private static final CellParser<Double> KILOMETRES = Numbers.between(0, 1_000_000_000);

  private final AreasReader areas;
  private final InitiativesReader initiatives;
  private final PlaceReader places;
  private final RoleActivityReader cares;
  private final Set<String> withRoles;

  /**
   * @param withRoles
   *          ids of needs whose own seats roles.csv replaces
   */
  NeedRowReader(AreasReader areas, InitiativesReader initiatives, PlaceReader places,
      RoleActivityReader cares, Set<String> withRoles) {
    this.cares = cares;
    this.withRoles = withRoles;
    this.areas = areas;
    this.initiatives = initiatives;
    this.places = places;
  }

  /** The need's content, null when the row is set aside. */
  NeedDraft.@Nullable Content read(RowReader row, String id, @Nullable LocalDate date) {
    var times = SessionTimes.read(row, date);
    var initiative = initiatives.of(row);
    var area = areas.of(row);
    boolean remote = row.yesNo("remote", false);
    var serviceArea = serviceArea(row);
    var place = place(row, remote && serviceArea.homeKm() == null, area);
    double priority = row.value("priority", 1.0, Numbers.positive(Need.MAX_PRIORITY));
    var supervision = SupervisionReader.read(row, cares.pack());
    var none = RequirementReader.none();
    var dbs = RequirementReader.dbs(row, none.dbs());
    var said = cares.said(row, StatedActivity.NONE);
    var roleActivity = withRoles.contains(id)
        ? said.plain()
        : cares.read(row, said, dbs, date, supervision.said().ageBand());
    RequirementReader.refuseNone(row, dbs, roleActivity);
    var role = RoleCountsReader.read(row, Role.DEFAULT_NAME,
        RequirementReader.read(row, none, dbs, roleActivity));
    var readiness = readiness(row);
    var assignmentMode = row.value("decide", AssignmentMode.ENGINE,
        WordParser.oneOf(AssignmentMode.class));
    var commitment = row.text("commitment");
    var terms = new EngagementTerms(commitment.isEmpty() ? null : commitment, times.anyTime(),
        row.count("cases", 0, 0, 1_000_000));
    int beneficiaries = row.count("beneficiaries", 0, 0, 1_000_000_000);
    int standbys = row.count("volunteers_standby", 0, 0, Need.MAX_STANDBYS);
    double minCertainty = row.value("min_certainty", 0.0, Numbers.between(0, 1));
    if (!row.ok() || role == null) {
      return null;
    }
    if (date != null) {
      cares.proportion(row, roleActivity, dbs, TimeSpan.of(date, times.start(), times.end()));
    }
    var series = row.text("series");
    return new NeedDraft.Content(id, series.isEmpty() ? id : series, row.text("title"),
        row.text("venue"), initiative, area, place, remote, times.start(), times.end(), priority,
        role, said, beneficiaries, terms, serviceArea, readiness, assignmentMode, supervision,
        minCertainty, standbys, row.text("need_group"));
  }

  private static Readiness readiness(RowReader row) {
    boolean ready = row.yesNo("ready", true);
    var open = row.list("prerequisites");
    if (ready && !row.blank("ready") && !open.isEmpty()) {
      row.warn(FindingCode.READY_UNCLEAR, "ready",
          "The need is marked ready, but has open prerequisites.",
          "read as not ready: nobody is placed there",
          "Write no, or take out the prerequisites that are met.");
    }
    return new Readiness(ready, open);
  }

  private static ServiceArea serviceArea(RowReader row) {
    return new ServiceArea(
        row.value("travels", TravellingParty.VOLUNTEER, WordParser.oneOf(TravellingParty.class)),
        row.value("max_travel_km", ServiceArea.DEFAULT_SERVED_KM, KILOMETRES),
        row.value("reach_km", null, KILOMETRES));
  }

  private @Nullable Place place(RowReader row, boolean anywhere, @Nullable Area area) {
    boolean before = row.ok();
    var own = places.read(row);
    var place = own == null && area != null ? area.place() : own;
    if (place == null && !anywhere && before && row.ok()) {
      row.error(FindingCode.PLACE_MISSING, row.first("postcode", "latitude", "longitude", "area"),
          "The row has no place: no coordinates, no postcode that is known, and no area with a "
              + "place.",
          "Fill in latitude and longitude or postcode, or write yes under remote and no reach_km.");
    }
    return place;
  }
}
