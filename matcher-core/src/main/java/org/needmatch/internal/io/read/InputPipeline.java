package org.needmatch.internal.io.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.cell.Windows;
import org.needmatch.internal.io.config.Configuration;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.policy.VettingCheck;
import org.needmatch.internal.statement.InputAccount;
import org.needmatch.io.read.ReadOptions;

/** Puts the files of one input together, each after those that it refers to. */
public final class InputPipeline {
  private final Source source;
  private final Configuration configuration;
  private final ReadOptions options;
  private final FindingLog log;
  private final PlaceReader places;
  private final AreasReader areas;
  private final InitiativesReader initiatives;
  private final Table needsTable;
  private final Table volunteersTable;
  private final @Nullable Table roles;
  private final NearMatches near;

  public InputPipeline(Source source, ReadOptions options, FindingLog log) throws TableFault {
    this.source = source;
    this.options = options;
    this.log = log;
    configuration = source.configuration();
    near = new NearMatches(configuration.reading().near(), log);
    var people = required(Schemas.VOLUNTEERS);
    var sessions = required(Schemas.NEEDS);
    var postcodes = Postcodes.read(table(Schemas.POSTCODES), log);
    places = placeReader(postcodes);
    var areaTable = table(Schemas.AREAS);
    areas = new AreasReader(areaTable, places, log);
    var initiativeTable = table(Schemas.INITIATIVES);
    initiatives = new InitiativesReader(initiativeTable, log);
    roles = table(Schemas.ROLES);
    needsTable = near.postcodes(near.areas(sessions, areaTable, initiativeTable), postcodes);
    volunteersTable = near.postcodes(near.homes(near.words(people, needsTable, roles), areaTable),
        postcodes);
  }

  public InputReading read() throws TableFault {
    var given = options.week() == null ? configuration.week() : options.week();
    var cares = new RoleActivityReader(configuration.settings().safeguarding(),
        configuration.packChosen());
    var withRoles = RolesReader.needIds(roles);
    var monday = given == null ? defaultWeek(cares, withRoles) : SessionDate.monday(given);
    var needs = new NeedsReader(needsTable, dates(needsTable),
        new NeedRowReader(areas, initiatives, places, cares, withRoles),
        configuration.reading().closed());
    int weeks = configuration.weeks();
    var planned = new PlannedWeeks(monday, weeks);
    tellWhereTheCalendarEnds(monday.plusWeeks(weeks).minusDays(1));
    needs.read(monday, weeks, log);
    var windows = new Windows(monday, weeks, configuration.dates());
    var volunteers = new VolunteersReader(volunteersTable, places, areas, windows,
        people(volunteersTable, windows), configuration.reading(), log);
    var availability = table(Schemas.AVAILABILITY);
    if (availability != null) {
      new AvailabilityReader(volunteers, windows.with(dates(availability).of("day")))
          .read(near.ids(availability, volunteers), log);
    }
    var contacts = ContactsReader.read(volunteersTable, log);
    var attendance = table(Schemas.ATTENDANCE);
    AttendanceReader.read(attendance, volunteers, configuration.reading().spreadWeeks(), log);
    var members = table(Schemas.MEMBERS);
    if (members != null) {
      new MembersReader(volunteers, people(members, windows)).read(members, log);
    }
    if (roles != null) {
      new RolesReader(needs, cares).read(roles, log);
    }
    var history = table(Schemas.HISTORY);
    if (history != null) {
      new HistoryReader(volunteers, dates(history), planned).read(near.ids(history, volunteers),
          log);
    }
    new CommitmentsCheck(needs, needsTable.file()).setAside(log);
    var pairs = new PairsReader(volunteers);
    var pairsTable = table(Schemas.PAIRS);
    if (pairsTable != null) {
      pairs.read(near.ids(pairsTable, volunteers), log);
    }
    var previousTable = table(Schemas.PREVIOUS);
    var previous = new PreviousReader(needs, volunteers,
        new PublishedWeek(needs, planned,
            previousTable == null ? configuration.dates() : dates(previousTable).of("date")),
        new PreviousDays(needs, new VettingCheck(configuration.settings()).derivation()));
    if (previousTable != null) {
      previous.read(near.ids(previousTable, volunteers), log);
    }
    refuseUnclearFiles();
    refuseNothing(monday, needs, volunteers);
    new SafeguardingNotes(log).supervisors(needs, volunteers, needsTable);
    for (var need : needs.usable()) {
      use(need.content());
    }
    var mentions = new ReferenceCheck(initiatives.all(), areas.all(), needsTable);
    volunteers.usable().forEach(volunteer -> mentions.check(volunteer, log));
    var straight = Problem.builder(monday).weeks(weeks).settings(configuration.settings())
        .areas(areas.all()).initiatives(initiatives.all()).volunteers(volunteers.volunteers())
        .needs(needs.needs()).pairs(pairs.pairs()).pins(previous.pins())
        .continuity(previous.continuity()).published(previous.published()).build();
    PointsLimit.check(straight, needsTable.file());
    var ways = new TravelReader(new PlaceIds(straight, volunteersTable, needsTable, log), log);
    boolean listed = source.parts(Schemas.TRAVEL, log, part -> {
      log.readPart(part);
      ways.read(part);
    });
    var problem = listed ? straight.toBuilder().travel(ways.table()).build() : straight;
    new SafeguardingNotes(log).about(problem, configuration.packChosen());
    var idle = new IdleSettings(log);
    idle.about(problem);
    if (!says(volunteersTable, "asks") && !says(attendance, "asks")) {
      idle.asksUnknown(problem);
    }
    var counts = new InputCounter(needs, volunteers, mentions, log, log.tables()).count(problem,
        given == null, previous.unmatched(), places.postcodesNotFound(),
        listed ? TravelCounts.of(problem, ways) : TravelCounts.NONE);
    return new InputReading(problem, log.all(), counts, previous.pinLines(),
        configuration.valueRate(), UnreadInput.of(source, log), source.hash(),
        new InputAccount(needs.leftOut().leftOut(needs.all(), needs.rowsOutsideWeek()),
            FileRecorder.record(log.tables(), configuration.settings().safeguarding().pack()),
            List.of()),
        needs.absent(), contacts, configuration.templates());
  }

  private void tellWhereTheCalendarEnds(LocalDate lastDay) {
    var until = configuration.reading().closed().until();
    if (until != null && lastDay.isAfter(until)) {
      log.add(FindingCode.CLOSED_DAY.at("matcher.json", 0, "closedDays.calendar", "",
          "The calendar of closed days ends on " + until + ", before the last day planned.",
          "later days count as open", "List later closed days under closedDays.also."));
    }
  }

  private void use(NeedDraft.Content need) {
    var area = need.area();
    if (area != null) {
      areas.use(area);
    }
    var initiative = need.initiative();
    if (initiative != null) {
      initiatives.use(initiative);
    }
  }

  private LocalDate defaultWeek(RoleActivityReader cares, Set<String> withRoles) {
    var scratch = placeReader(places.postcodes());
    var earliest = NeedsReader.earliestWeek(needsTable,
        ColumnDates.of(needsTable, configuration.dates()),
        new NeedRowReader(areas, initiatives, scratch, cares, withRoles));
    return earliest == null
        ? LocalDate.now(options.clock()).with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : earliest;
  }

  private ColumnDates dates(Table table) {
    return ColumnDates.of(table, configuration.dates()).tell(log);
  }

  private PersonReader people(Table table, Windows windows) {
    DbsCertificateReader.tellWithoutLevel(table, log);
    return new PersonReader(dates(table), ConstantColumns.of(table, log), windows.monday(),
        windows.weeks(), configuration.settings().dbsMaxAgeMonths(),
        configuration.settings().dbsExpiryMonths());
  }

  private PlaceReader placeReader(Postcodes postcodes) {
    return new PlaceReader(postcodes,
        configuration.settings().zone().getId().startsWith("Europe/"));
  }

  private static boolean says(@Nullable Table table, String column) {
    return table != null && table.header().index(column) >= 0;
  }

  private @Nullable Table table(Schema schema) throws TableFault {
    var table = source.table(schema, log);
    if (table != null) {
      log.read(table);
    }
    return table;
  }

  private void refuseUnclearFiles() throws TableFault {
    var unclear = source.unclearFiles();
    if (!unclear.isEmpty()) {
      log.addAll(unclear.subList(1, unclear.size()));
      throw new TableFault(unclear.getFirst());
    }
  }

  private Table required(Schema schema) throws TableFault {
    @Nullable
    Table table = table(schema);
    if (table == null) {
      throw new TableFault(FindingCode.FILE_MISSING.of(schema.file(),
          "The input has no " + schema.file() + ".", "nothing was read", missing(schema)));
    }
    return table;
  }

  private String missing(Schema schema) throws TableFault {
    for (var file : source.unreadFiles()) {
      if (schema.file().equals(file.near())) {
        return file.name() + " is there: save it as CSV UTF-8 with that name, or say under files in"
            + " matcher.json that it is the one.";
      }
    }
    return "Add it, or say in matcher.json under files what it is called; ./matcher init FOLDER"
        + " looks for it.";
  }

  private void refuseNothing(LocalDate monday, NeedsReader needs, VolunteersReader volunteers)
      throws TableFault {
    if (volunteers.usable().isEmpty()) {
      throw new TableFault(FindingCode.NO_VOLUNTEERS.of(volunteersTable.file(),
          "No volunteer is left: all rows of " + volunteersTable.file() + " were set aside, "
              + volunteers.rows() + " in number.",
          "nothing to solve", "Correct the rows that the other problems name."));
    }
    if (needs.usable().isEmpty()) {
      var weeks = needs.rowsPerWeek().keySet().stream().filter(week -> !week.equals(monday))
          .limit(5).map(LocalDate::toString).toList();
      throw new TableFault(FindingCode.NO_NEEDS.of(needsTable.file(),
          "No need is left in the week of "
              + monday + ". Rows read: " + needs.rows() + "; dated outside it: "
              + needs.rowsOutsideWeek() + "; set aside: " + needs.setAside() + ".",
          "nothing to solve",
          weeks.isEmpty()
              ? "Correct the rows that the other problems name."
              : "Choose a week that has needs, such as " + String.join(", ", weeks) + "."));
    }
  }
}
