package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.read.InputCounts;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.read.ViewedInput;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import picocli.CommandLine.Option;

/** How an input is to be read. */
class ReadingOptions {
  private static final String OF_THE_STRATEGY = "strategy.";

  @Option(names = "--week", paramLabel = "DATE", converter = DateConverter.class, description = "Any day of the week to plan (default: the week of the earliest dated need).")
  private @Nullable LocalDate week;

  @Option(names = "--need-tolerance", paramLabel = "SHARE", description = "Share of weighted need that may be given up for less travel, 0 to 1.")
  private @Nullable String needTolerance;

  @Option(names = "--dbs-max-age-months", paramLabel = "N", description = "Months after which a certificate is too old; 0 switches it off.")
  private @Nullable String dbsMaxAgeMonths;

  @Option(names = "--extra-seat-value", paramLabel = "SHARE", description = "What a seat above the core is worth beside a core seat.")
  private @Nullable String extraSeatValue;

  @Option(names = "--points-per", paramLabel = "UNIT", description = "Count need by seat or by hour.")
  private @Nullable String pointsPer;

  @Option(names = "--travel-buffer", paramLabel = "MINUTES", description = "Minutes kept free between two sessions beyond the travel.")
  private @Nullable String travelBuffer;

  @Option(names = "--standby", paramLabel = "WHICH", description = "For which sessions people are asked to be ready: off (those with volunteers_standby) or auto (also those with min_certainty).")
  private @Nullable String standby;

  @Option(names = "--value-rate", paramLabel = "NAME", description = "Hourly rate for the value of time where initiatives.csv gives none, by name: uk-2013 is 8.32 GBP.")
  private @Nullable String valueRate;

  @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Any other setting of matcher.json, such as travel.detour=1.2; with solve also strategy.NAME.")
  private Map<String, String> more = new LinkedHashMap<>();

  final InputReading read(Path from, @Nullable LocalDate weekIfNoneGiven)
      throws UnusableInputException, CommandFailure {
    return usable(from, week == null ? weekIfNoneGiven : week);
  }

  /** Another input with the same settings, for a week of its own. */
  final InputReading readOther(Path other, @Nullable LocalDate otherWeek)
      throws UnusableInputException, CommandFailure {
    return usable(other, otherWeek);
  }

  /** The same, with what people are shown of its tables. */
  final ViewedInput viewed(Path from, boolean names, int rows)
      throws UnusableInputException, CommandFailure {
    var viewed = InputReader.viewed(from, options(week), names, rows);
    usable(from, viewed.reading());
    return viewed;
  }

  private InputReading usable(Path from, @Nullable LocalDate anyDay)
      throws UnusableInputException, CommandFailure {
    return usable(from, InputReader.read(from, options(anyDay)));
  }

  private ReadOptions options(@Nullable LocalDate anyDay) {
    return new ReadOptions(anyDay, Clock.systemUTC(), overrides());
  }

  private static InputReading usable(Path from, InputReading result) throws CommandFailure {
    if (result.problem().volunteers().isEmpty()) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT,
          nothingUsable("usable.no-volunteer", from, result.counts()));
    }
    if (result.problem().needs().isEmpty()) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT,
          nothingUsable("usable.no-need", from, result.counts()));
    }
    return result;
  }

  private static String nothingUsable(String key, Path from, InputCounts counts) {
    return say(key, from, counts.volunteerRows(), counts.volunteersSetAside(), counts.needRows(),
        counts.needsSetAside(), counts.rowsOutsideWeek());
  }

  /**
   * What is set about the strategy, by the names that it gives. Read as settings
   * no more: a command that does not ask for them refuses them.
   */
  final Map<String, String> strategyParameters() {
    var parameters = new LinkedHashMap<String, String>();
    more.forEach((name, value) -> {
      if (name.startsWith(OF_THE_STRATEGY)) {
        parameters.put(name.substring(OF_THE_STRATEGY.length()), value);
      }
    });
    more.keySet().removeIf(name -> name.startsWith(OF_THE_STRATEGY));
    return parameters;
  }

  final Map<String, String> overrides() {
    var overrides = new LinkedHashMap<String, String>(more);
    put(overrides, "needTolerance", needTolerance);
    put(overrides, "dbs.maxAgeMonths", dbsMaxAgeMonths);
    put(overrides, "extraSeatValue", extraSeatValue);
    put(overrides, "pointsPer", pointsPer);
    put(overrides, "travel.bufferMinutes", travelBuffer);
    put(overrides, "standby", standby);
    put(overrides, "valueRate", valueRate);
    return overrides;
  }

  private static void put(Map<String, String> overrides, String name, @Nullable String value) {
    if (value != null) {
      overrides.put(name, value);
    }
  }
}
