package org.needmatch.report.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Locale;

/**
 * A time zone with the changes of its clocks, so that a reader needs no table
 * of zones: as yearly rules where the clocks keep to them, which every program
 * reads, else each change in the year before and the year after a week.
 */
final class Zone {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss",
      Locale.ROOT);

  private Zone() {
  }

  static String local(LocalDateTime time) {
    return LOCAL.format(time);
  }

  static void write(ContentLines lines, ZoneId zone, LocalDate week) {
    var rules = zone.getRules();
    lines.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
    var from = week.minusYears(1).atStartOfDay(zone).toInstant();
    var to = week.plusYears(1).atStartOfDay(zone).toInstant();
    var change = rules.previousTransition(from);
    if (change == null) {
      write(lines, zone, rules, LocalDateTime.of(1970, 1, 1, 0, 0), rules.getOffset(Instant.EPOCH),
          from, "");
      change = rules.nextTransition(from);
    }
    var changes = new ArrayList<ZoneOffsetTransition>();
    while (change != null && change.getInstant().isBefore(to)) {
      changes.add(change);
      change = rules.nextTransition(change.getInstant());
    }
    var yearly = YearlyChange.of(rules, changes);
    if (yearly.isEmpty()) {
      changes.forEach(one -> write(lines, zone, rules, one, ""));
    } else {
      yearly.forEach(one -> write(lines, zone, rules, one.first(), one.rule()));
    }
    lines.line("END", "VTIMEZONE");
  }

  private static void write(ContentLines lines, ZoneId zone, ZoneRules rules,
      ZoneOffsetTransition change, String rule) {
    write(lines, zone, rules, change.getDateTimeBefore(), change.getOffsetBefore(),
        change.getInstant(), rule);
  }

  private static void write(ContentLines lines, ZoneId zone, ZoneRules rules, LocalDateTime start,
      ZoneOffset before, Instant at, String rule) {
    boolean summer = rules.isDaylightSavings(at);
    var name = summer ? "DAYLIGHT" : "STANDARD";
    lines.line("BEGIN", name).line("DTSTART", local(start));
    if (!rule.isEmpty()) {
      lines.line("RRULE", rule);
    }
    lines.line("TZOFFSETFROM", offset(before)).line("TZOFFSETTO", offset(rules.getOffset(at)))
        .line("TZNAME", shortName(zone, at, rules)).line("END", name);
  }

  private static String shortName(ZoneId zone, Instant at, ZoneRules rules) {
    if (zone.getId().equals("Europe/London")) {
      return rules.isDaylightSavings(at) ? "BST" : "GMT";
    }
    var name = rules.getOffset(at).getDisplayName(TextStyle.SHORT, Locale.ROOT);
    return name.equals("Z") ? "UTC" : "UTC" + name;
  }

  private static String offset(ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    return String.format(Locale.ROOT, "%s%02d%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60,
        Math.abs(minutes) % 60);
  }
}
