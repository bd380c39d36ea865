package org.needmatch.internal.io.config;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Days on which what happens every week does not happen.
 *
 * @param names
 *          of the days
 * @param until
 *          the last day that the calendar knows, null without a calendar
 * @param dated
 *          whether rows that name such a date are left out, too
 */
public record ClosedDays(SortedMap<LocalDate, String> names, @Nullable LocalDate until,
    boolean dated) {
  /** Open every day. */
  static final ClosedDays NONE = new ClosedDays(new TreeMap<>(), null, false);
  /** The calendars that come with the program. */
  static final List<String> CALENDARS = List.of("england-wales", "scotland", "northern-ireland");
  private static final JsonMapper JSON = new JsonMapper();

  /** Copies the days. */
  public ClosedDays {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** A calendar that comes with the program. */
  static ClosedDays of(String calendar) {
    try (var in = ClosedDays.class.getResourceAsStream("closed-" + calendar + ".json")) {
      var root = JSON.readTree(in);
      var names = new TreeMap<LocalDate, String>();
      root.path("days").properties()
          .forEach(day -> names.put(LocalDate.parse(day.getKey()), day.getValue().asText()));
      return new ClosedDays(names, LocalDate.parse(root.path("until").asText()), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with further days, and with rows that name a date. */
  ClosedDays with(List<LocalDate> more, boolean alsoDated) {
    var all = new TreeMap<>(names);
    more.forEach(day -> all.putIfAbsent(day, "closed"));
    return new ClosedDays(all, until, alsoDated);
  }

  /** What the day is called, null when it is open. */
  public @Nullable String name(LocalDate day) {
    return names.get(day);
  }
}
