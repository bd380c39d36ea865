package org.needmatch.internal.io.read;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.diagnostics.Unread;
import org.needmatch.domain.Area;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.read.CostRow.Kind;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.UnreadColumns;
import org.needmatch.io.read.UnusableInputException;

/**
 * Reads costs.csv, what a campaign may pay for. The file is taken whole or not
 * at all: a row that is not understood would leave an option out unseen.
 * Stateless and thread-safe.
 */
public final class CostsReader {
  private static final double FURTHEST = 500;
  private static final double NEAR = 5;
  private static final int MOST = 1_000;
  private static final int HUNDRED = 100;
  private static final List<String> OF_SOME = List.of("most", "volunteer_id", "area", "latitude",
      "longitude", "within_km", "kilometres", "people", "skills", "dbs_level", "dbs_workforce",
      "dbs_barred", "age", "gender", "languages", "date", "start", "end");
  private static final Map<Kind, Set<String>> KNOWN = known();

  private CostsReader() {
  }

  private static Map<Kind, Set<String>> known() {
    var known = new EnumMap<Kind, Set<String>>(Kind.class);
    known.put(Kind.VOLUNTEER, Set.of("most", "area", "latitude", "longitude", "skills", "dbs_level",
        "dbs_workforce", "dbs_barred", "age", "gender", "languages", "date", "start", "end"));
    known.put(Kind.CHECK, Set.of("volunteer_id", "dbs_level", "dbs_workforce", "dbs_barred"));
    known.put(Kind.TRAINING, Set.of("volunteer_id", "skills"));
    known.put(Kind.MILEAGE, Set.of("volunteer_id", "kilometres"));
    known.put(Kind.MINIBUS,
        Set.of("area", "latitude", "longitude", "within_km", "kilometres", "people"));
    return known;
  }

  /**
   * The rows, in the order of the file.
   *
   * @throws UnusableInputException
   *           when there is no such file, it has no row, or one cannot be taken
   *           as it stands
   */
  public static List<CostRow> read(Path file, Problem problem) throws UnusableInputException {
    try {
      if (!Files.exists(file)) {
        throw new TableFault(FindingCode.NO_SUCH_INPUT.of(file.toString(),
            "There is no file " + file + ".", "nothing was read", "Give the path of costs.csv."));
      }
      var findings = new ArrayList<Finding>();
      var table = CsvTable.read(InputFolder.load(file), Schemas.COSTS, Mapping.NONE, findings::add);
      findings.removeIf(one -> one.code().equals(FindingCode.COLUMN_MISSPELT.code()));
      var options = new UniqueIds("option");
      var rows = new ArrayList<CostRow>();
      for (var row : table.rows()) {
        var reader = new RowReader(table, row);
        reader.consequence("nothing was read");
        options.read(reader);
        var read = row(reader, problem);
        if (read != null) {
          rows.add(read);
        }
        findings.addAll(reader.findings());
      }
      findings.addAll(0,
          UnreadColumns.of(table).stream().map(column -> unread(table, column)).toList());
      if (!findings.isEmpty()) {
        throw new UnusableInputException(findings.getFirst(), Unread.NONE,
            findings.subList(1, findings.size()), new TreeMap<>());
      }
      return rows;
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  private static Finding unread(Table table, Unread.Column column) {
    return FindingCode.COST_CELL_UNUSED.at(table.file(), 1, column.name(), "",
        "Nothing reads the column " + column.name() + " of " + table.file() + ".",
        "nothing was read",
        column.near() == null
            ? "Take it out of the file."
            : "Call it " + column.near() + ", or take it out of the file.");
  }

  private static @Nullable CostRow row(RowReader row, Problem problem) {
    row.required("kind");
    var kind = row.value("kind", Kind.VOLUNTEER, WordParser.oneOf(Kind.class));
    row.required("cost");
    long cost = row.value("cost", 1L, CostsReader::hundredths);
    refuseOthers(row, kind);
    var area = area(row, problem);
    var place = place(row, area);
    var who = volunteer(row, problem);
    var free = free(row, place);
    if (kind == Kind.MINIBUS && place == null && row.ok()) {
      row.error(FindingCode.PLACE_MISSING, "area", "The minibus starts nowhere.",
          "Give an area that has a place, or a latitude and a longitude.");
    }
    for (var column : kind == Kind.MINIBUS
        ? List.of("kilometres", "people")
        : kind == Kind.MILEAGE
            ? List.of("kilometres")
            : kind == Kind.TRAINING ? List.of("skills") : List.<String>of()) {
      row.required(column);
    }
    var read = new CostRow(row.text("option"), kind, cost,
        row.value("most", MOST, Numbers.whole(1, MOST)), who, area == null ? null : area.id(),
        place, free, has(row), row.value("within_km", NEAR, Numbers.positive(FURTHEST)),
        row.value("kilometres", 1.0, Numbers.positive(FURTHEST)),
        row.value("people", 1, Numbers.whole(1, MOST)));
    return row.ok() ? read : null;
  }

  /** What a row of another kind would say is not passed over. */
  private static void refuseOthers(RowReader row, Kind kind) {
    var known = KNOWN.getOrDefault(kind, Set.of());
    boolean timed = !row.blank("date") || !row.blank("start") || !row.blank("end");
    for (var column : OF_SOME) {
      boolean means = known.contains(column)
          && (kind != Kind.VOLUNTEER || timed || Set.of("most", "area").contains(column));
      if (!row.blank(column) && !means) {
        row.error(FindingCode.COST_CELL_UNUSED, column,
            "The cell " + column + " says nothing of a " + WordParser.lower(kind.name())
                + (kind == Kind.VOLUNTEER ? " without date, start and end." : "."),
            kind == Kind.VOLUNTEER
                ? "Fill in date, start and end too, or empty the cell."
                : "Empty the cell.");
      }
    }
  }

  private static long hundredths(String text) throws BadCell {
    var amount = Numbers.amount(text).multiply(BigDecimal.valueOf(HUNDRED));
    if (amount.signum() == 0 || amount.stripTrailingZeros().scale() > 0) {
      throw new BadCell(FindingCode.NUMBER_RANGE,
          "The cost is not 0.01 or more with two decimals at most.",
          "Write an amount such as 49.50.");
    }
    return amount.longValueExact();
  }

  private static @Nullable Area area(RowReader row, Problem problem) {
    var id = row.text("area");
    if (id.isEmpty()) {
      return null;
    }
    var found = problem.areas().stream().filter(one -> one.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      row.error(FindingCode.AREA_UNKNOWN, "area",
          "No session of the week is in the area " + id + ".", "Correct the cell.");
    }
    return found.orElse(null);
  }

  private static @Nullable String volunteer(RowReader row, Problem problem) {
    var id = row.text("volunteer_id");
    if (!id.isEmpty() && problem.volunteer(id) == null) {
      row.error(FindingCode.VOLUNTEER_UNKNOWN, "volunteer_id",
          "The volunteer " + id + " is not in volunteers.csv, or was set aside there.",
          "Correct the cell.");
    }
    return id.isEmpty() ? null : id;
  }

  private static @Nullable Place place(RowReader row, @Nullable Area area) {
    Double latitude = row.value("latitude", null, Numbers.between(-90, 90));
    Double longitude = row.value("longitude", null, Numbers.between(-180, 180));
    if (row.blank("latitude") != row.blank("longitude")) {
      row.error(FindingCode.VALUE_MISSING, row.blank("latitude") ? "latitude" : "longitude",
          "The row has one coordinate of two.", "Fill the other in.");
    }
    return latitude == null || longitude == null
        ? area == null ? null : area.place()
        : new Place(latitude, longitude);
  }

  private static @Nullable TimeSpan free(RowReader row, @Nullable Place place) {
    if (row.blank("date") && row.blank("start") && row.blank("end")) {
      return null;
    }
    row.required("date");
    row.required("start");
    row.required("end");
    var day = row.value("date", null, new Dates(false)::parse);
    int start = row.value("start", 0, Times::minutes);
    int end = row.value("end", 0, Times::minutes);
    if (place == null && row.ok()) {
      row.error(FindingCode.PLACE_MISSING, "area", "The new volunteers live nowhere.",
          "Give an area that has a place, or a latitude and a longitude.");
    }
    return day == null ? null : CostRow.span(day, start, end);
  }

  private static Requirement has(RowReader row) {
    var has = Requirement.builder()
        .skills(row.value("skills", Map.<String, Integer>of(), WordParser::skills))
        .dbs(RequirementReader.dbs(row, Requirement.NONE.dbs()))
        .minAge(row.value("age", null, Numbers.between(0, 150)))
        .gender(row.value("gender", null, WordParser::gender));
    has.languages(new LinkedHashSet<>(row.list("languages")));
    return has.build();
  }
}
