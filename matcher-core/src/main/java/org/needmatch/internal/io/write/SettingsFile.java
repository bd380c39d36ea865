package org.needmatch.internal.io.write;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.Settings;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.internal.io.config.FloorText;
import org.needmatch.internal.io.store.FileSet;

/** matcher.json: the settings that differ from the defaults. */
public final class SettingsFile {
  private static final ObjectWriter JSON = new ObjectMapper()
      .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private SettingsFile() {
  }

  public static void write(Problem problem, FileSet files) throws IOException {
    if (problem.settings().equals(Settings.DEFAULT) && problem.weeks() == 1 && weekShows(problem)
        && !needsNoPack(problem)) {
      return;
    }
    var text = JSON.writeValueAsString(of(problem)) + "\n";
    files.add("matcher.json", file -> Files.writeString(file, text, StandardCharsets.UTF_8));
  }

  /** The settings that differ from the defaults, and the week. */
  static ObjectNode of(Problem problem) {
    var root = new ObjectNode(JsonNodeFactory.withExactBigDecimals(true));
    root.put("format", 1).put("week", problem.week().toString());
    if (problem.weeks() > 1) {
      root.put("weeks", problem.weeks());
    }
    if (needsNoPack(problem)) {
      root.putObject("policy").put("pack", "none");
    }
    fill(root, problem.settings());
    return root;
  }

  /** Whether it has to be said that there is no policy pack. */
  private static boolean needsNoPack(Problem problem) {
    return problem.settings().safeguarding().pack() == null
        && RoleActivityColumns.needAPack(problem.needs());
  }

  /** Whether the dates of the needs alone say which week it is. */
  private static boolean weekShows(Problem problem) {
    return problem.needs().stream().map(Need::time).map(time -> time.day())
        .min(LocalDate::compareTo)
        .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .filter(problem.week()::equals).isPresent();
  }

  private static void fill(ObjectNode root, Settings settings) {
    var usual = Settings.DEFAULT;
    if (!settings.zone().equals(usual.zone())) {
      root.put("zone", settings.zone().getId());
    }
    if (settings.pinsOverrideChecks()) {
      root.putObject("pins").put("overrideChecks", true);
    }
    if (settings.dbsMaxAgeMonths() != usual.dbsMaxAgeMonths()) {
      root.putObject("dbs").put("maxAgeMonths", settings.dbsMaxAgeMonths());
    }
    if (settings.dbsExpiryMonths() != usual.dbsExpiryMonths()) {
      root.put("dbs.expiryMonths", settings.dbsExpiryMonths());
    }
    if (!settings.travel().equals(usual.travel())) {
      fill(root.putObject("travel"), settings.travel());
    }
    if (!settings.extraSeatValue().equals(usual.extraSeatValue())) {
      root.put("extraSeatValue", settings.extraSeatValue());
    }
    if (settings.pointsPer() != usual.pointsPer()) {
      root.put("pointsPer", CsvFormat.word(settings.pointsPer()));
    }
    if (settings.attendance() != usual.attendance()) {
      root.put("attendance", CsvFormat.word(settings.attendance()));
    }
    if (settings.standby() != usual.standby()) {
      root.put("standby", CsvFormat.word(settings.standby()));
    }
    if (settings.needTolerance() != usual.needTolerance()) {
      root.put("needTolerance", settings.needTolerance());
    }
    if (settings.shortlistLength() != usual.shortlistLength()) {
      root.putObject("shortlist").put("length", settings.shortlistLength());
    }
    fill(root, settings.safeguarding());
    fill(root, settings.fairness());
    if (!settings.softWeights().equals(usual.softWeights())) {
      var node = root.putObject("weights");
      settings.softWeights().values().forEach((weight, value) -> {
        if (weight.compareTo(SoftWeight.STAYS) < 0 || value != weight.usual()) {
          node.put(weight.setting(), value);
        }
      });
    }
  }

  private static void fill(ObjectNode root, Settings.@Nullable Fairness fairness) {
    if (fairness == null) {
      return;
    }
    var node = root.putObject("fairness");
    node.put("by", FloorText.of(fairness.by())).put("floor", FloorText.of(fairness.floor()));
    if (!fairness.own().isEmpty()) {
      node.put("own", FloorText.of(fairness.own()));
    }
    if (fairness.weight() > 0) {
      node.put("weight", fairness.weight());
    }
  }

  private static void fill(ObjectNode root, SafeguardingSettings now) {
    var pack = now.pack();
    var usual = SafeguardingSettings.NONE;
    if (pack != null) {
      root.putObject("policy").put("pack", pack.name());
    }
    if (!now.own().isEmpty()) {
      root.put("policy.own", now.own());
    }
    if (!now.signedOff().isEmpty()) {
      root.put("policy.signedOff", String.join(";", now.signedOff()));
    }
    if (now.statusMonths() != usual.statusMonths()) {
      root.put("policy.statusMonths", now.statusMonths());
    }
    if (pack != null || now.shutOutShare() != usual.shutOutShare()) {
      root.put("policy.shutOutShare", now.shutOutShare());
    }
    var keepFrom = now.keepFrom();
    if (keepFrom != null) {
      root.put("policy.keepFrom", keepFrom.toString());
    }
  }

  private static void fill(ObjectNode node, TravelSettings travel) {
    node.put("detour", travel.detour()).put("bufferMinutes", travel.bufferMinutes());
    var speeds = node.putObject("speeds");
    for (var mode : TravelMode.values()) {
      speeds.put(CsvFormat.word(mode), travel.speed(mode));
    }
    var costs = travel.costs();
    if (!costs.perKm().isEmpty()) {
      var perKm = node.putObject("costPerKm");
      costs.perKm().forEach((mode, cost) -> perKm.put(CsvFormat.word(mode), cost));
    }
    if (costs.carbon() != null) {
      node.put("carbon", costs.carbon());
    }
  }
}
