package org.needmatch.internal.io.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.Attendance;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.Settings.Standby;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.SoftWeights;
import org.needmatch.domain.TravelCosts;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Limits;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.RecentSessions;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Surrogates;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.metrics.CarbonFactor;
import org.needmatch.metrics.ValueRate;

/** Reads matcher.json. A fault anywhere in it is a fault of the whole input. */
public final class ConfigurationReader {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final SettingFaults faults;
  private final SettingValues values;
  private final JsonNode document;

  private ConfigurationReader(SettingFaults faults, JsonNode document,
      Map<String, String> overrides) throws TableFault {
    this.faults = faults;
    this.document = document;
    values = SettingValues.of(document, overrides, faults);
  }

  /**
   * Reads a document; null is an empty one.
   *
   * @param file
   *          the name for findings
   * @param firstLine
   *          of the document in the file
   * @throws TableFault
   *           when a name is not known or a value cannot be
   */
  public static Configuration read(String file, @Nullable String text, long firstLine,
      Map<String, String> overrides) throws TableFault {
    var content = text == null ? "{}" : text;
    var faults = new SettingFaults(file, content, firstLine);
    return new ConfigurationReader(faults, document(file, content, firstLine), overrides)
        .configuration();
  }

  private static JsonNode document(String file, String text, long firstLine) throws TableFault {
    try {
      var document = JSON.readTree(text);
      if (document != null && document.isObject()) {
        refuseHalves(file, firstLine, document);
        return document;
      }
      throw new TableFault(FindingCode.JSON_SHAPE.at(file, firstLine, "", "",
          file + " does not hold one object with settings.", "nothing was read",
          "Write {\"needTolerance\": 0.01}; docs/data-format.md lists the names."));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new TableFault(FindingCode.JSON_MALFORMED.at(file,
          at == null ? firstLine : firstLine - 1 + at.getLineNr(), "", "",
          file + " is not JSON: " + JsonFault.said(e) + ".", "nothing was read",
          "Correct the document at this line."));
    }
  }

  private static void refuseHalves(String file, long firstLine, JsonNode document)
      throws TableFault {
    var text = document.toString();
    if (!Surrogates.mended(text).equals(text)) {
      throw new TableFault(FindingCode.JSON_MALFORMED.at(file, firstLine, "", "",
          "A text in " + file + " holds half of a pair that makes one character, such as \\ud800.",
          "nothing was read", "Correct the text."));
    }
  }

  private Configuration configuration() throws TableFault {
    int format = values.whole("format", 1);
    if (format != 1) {
      throw faults.bad("format", String.valueOf(format),
          "The format is " + format + ", but only format 1 is known.",
          "Write 1, or use a later version of this program.");
    }
    var dates = new Dates(oneOf("dateOrder", "uk", "us").equals("us"));
    var week = values.parse("week", null, dates::parse);
    int weeks = values.whole("weeks", 1);
    if (weeks < 1 || weeks > Problem.MAX_WEEKS) {
      throw faults.bad("weeks", String.valueOf(weeks),
          "The plan is for " + weeks + " weeks, not 1 to " + Problem.MAX_WEEKS + ".",
          "Write a number in that range.");
    }
    var mappings = new MappingReader(document, new Timestamps(dates, zone()), faults);
    return new Configuration(settings(), week, weeks, dates, valueRate(),
        values.text("policy.pack") != null, mappings.files(), mappings.mappings(),
        new ReadingRules(oneOf("sheets.hiddenRows", "set-aside", "read").equals("read"), near(),
            closed(dates), maxAsks(), spreadWeeks()),
        String.valueOf(values.parse("messages.templates", "", text -> text)));
  }

  private int maxAsks() throws TableFault {
    return values.parse("maxAsks", WorkloadLimits.UNLIMITED, Limits::parse);
  }

  private int spreadWeeks() throws TableFault {
    return values.parse("spread.weeks", 8, Numbers.whole(1, RecentSessions.MOST_WEEKS));
  }

  private Set<NearKind> near() throws TableFault {
    var near = EnumSet.noneOf(NearKind.class);
    for (var kind : NearKind.values()) {
      if (oneOf(kind.setting(), "name", "apply").equals("apply")) {
        near.add(kind);
      }
    }
    return near;
  }

  private ClosedDays closed(Dates dates) throws TableFault {
    var calendar = values.text("closedDays.calendar");
    if (calendar != null && !ClosedDays.CALENDARS.contains(calendar)) {
      throw faults.bad("closedDays.calendar", calendar, "There is no calendar " + calendar + ".",
          "Known are: " + String.join(", ", ClosedDays.CALENDARS) + ".");
    }
    var also = new ArrayList<LocalDate>();
    for (var day : WordParser.list(String.valueOf(values.parse("closedDays.also", "", t -> t)))) {
      also.add(values.parse("closedDays.also", LocalDate.EPOCH, text -> dates.parse(day)));
    }
    return (calendar == null ? ClosedDays.NONE : ClosedDays.of(calendar)).with(also,
        oneOf("closedDays.dated", "keep", "leave-out").equals("leave-out"));
  }

  private @Nullable ValueRate valueRate() throws TableFault {
    var name = values.text("valueRate");
    try {
      return name == null ? null : ValueRate.named(name);
    } catch (IllegalArgumentException e) {
      throw faults.bad("valueRate", String.valueOf(name), String.valueOf(e.getMessage()),
          "Choose one of these, or give hourly values in initiatives.csv.");
    }
  }

  private Settings settings() throws TableFault {
    var base = Settings.DEFAULT;
    try {
      return Settings.builder().zone(zone())
          .pinsOverrideChecks(values.yesNo("pins.overrideChecks", base.pinsOverrideChecks()))
          .dbsMaxAgeMonths(values.whole("dbs.maxAgeMonths", base.dbsMaxAgeMonths()))
          .dbsExpiryMonths(values.whole("dbs.expiryMonths", base.dbsExpiryMonths()))
          .travel(travel()).extraSeatValue(values.decimal("extraSeatValue", base.extraSeatValue()))
          .pointsPer(
              oneOf("pointsPer", "seat", "hour").equals("hour") ? PointsUnit.HOUR : PointsUnit.SEAT)
          .attendance(oneOf("attendance", "off", "expected").equals("expected")
              ? Attendance.EXPECTED
              : Attendance.OFF)
          .standby(oneOf("standby", "off", "auto").equals("auto") ? Standby.AUTO : Standby.OFF)
          .needTolerance(values.number("needTolerance", base.needTolerance()))
          .softWeights(weights())
          .shortlistLength(values.whole("shortlist.length", base.shortlistLength()))
          .safeguarding(new SafeguardingReader(values, faults).read())
          .fairness(new FairnessReader(values, faults).read()).build();
    } catch (IllegalArgumentException e) {
      var message = String.valueOf(e.getMessage());
      throw faults.bad(message.substring(0, Math.max(0, message.indexOf(' '))), "", message,
          "Give a value in that range.");
    }
  }

  private TravelSettings travel() throws TableFault {
    var speeds = new EnumMap<TravelMode, Double>(TravelMode.class);
    for (var mode : TravelMode.values()) {
      speeds.put(mode,
          values.number("travel.speeds." + WordParser.lower(mode.name()), mode.defaultSpeed()));
    }
    var perKm = new EnumMap<TravelMode, BigDecimal>(TravelMode.class);
    for (var mode : TravelMode.values()) {
      var cost = values.decimal("travel.costPerKm." + WordParser.lower(mode.name()),
          BigDecimal.ZERO);
      if (cost.signum() != 0) {
        perKm.put(mode, cost);
      }
    }
    var carbon = values.text("travel.carbon");
    if (carbon != null) {
      try {
        CarbonFactor.named(carbon);
      } catch (IllegalArgumentException e) {
        throw faults.bad("travel.carbon", carbon, String.valueOf(e.getMessage()),
            "Choose one of these, or leave it out.");
      }
    }
    return new TravelSettings(values.number("travel.detour", TravelSettings.DEFAULT.detour()),
        values.whole("travel.bufferMinutes", TravelSettings.DEFAULT.bufferMinutes()), speeds,
        new TravelCosts(perKm, carbon));
  }

  private SoftWeights weights() throws TableFault {
    var weights = SoftWeights.DEFAULT;
    for (var weight : SoftWeight.values()) {
      weights = weights.with(weight,
          values.whole("weights." + weight.setting(), (int) weight.usual()));
    }
    return weights;
  }

  private ZoneId zone() throws TableFault {
    var zone = values.text("zone");
    try {
      return zone == null ? Settings.DEFAULT.zone() : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw faults.bad("zone", String.valueOf(zone), zone + " is not a time zone.",
          "Write a name such as Europe/London.");
    }
  }

  private String oneOf(String name, String first, String second) throws TableFault {
    var text = values.text(name);
    if (text == null || WordParser.lower(text).equals(first)) {
      return first;
    }
    if (WordParser.lower(text).equals(second)) {
      return second;
    }
    throw faults.bad(name, text,
        "The setting " + name + " is " + text + ", not " + first + " or " + second + ".",
        "Write " + first + " or " + second + ".");
  }
}
