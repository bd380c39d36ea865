package org.needmatch.internal.report.ical;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time zone with the changes of its clocks, so that a reader needs no table
 * of zones: as yearly rules where the clocks keep to them, which every program
 * reads, else each change in the year before and the year after a week.
 */
final class Zone {
  private final VTimezone component;
  private final ZoneId zone;
  private final ZoneRules rules;

  private Zone(ZoneId zone) {
    this.zone = zone;
    rules = zone.getRules();
    component = new VTimezone(zone.getId());
  }

  static TimezoneAssignment of(ZoneId id, LocalDate week) {
    var zone = new Zone(id);
    zone.add(week.minusYears(1).atStartOfDay(id).toInstant(),
        week.plusYears(1).atStartOfDay(id).toInstant());
    return new TimezoneAssignment(TimeZone.getTimeZone(id), zone.component);
  }

  private void add(Instant from, Instant to) {
    var change = rules.previousTransition(from);
    if (change == null) {
      add(LocalDateTime.of(1970, 1, 1, 0, 0), rules.getOffset(Instant.EPOCH), from, null);
      change = rules.nextTransition(from);
    }
    var changes = new ArrayList<ZoneOffsetTransition>();
    while (change != null && change.getInstant().isBefore(to)) {
      changes.add(change);
      change = rules.nextTransition(change.getInstant());
    }
    var yearly = YearlyChange.of(rules, changes);
    if (yearly.isEmpty()) {
      changes.forEach(one -> add(one, null));
    } else {
      yearly.forEach(one -> add(one.first(), one.rule()));
    }
  }

  private void add(ZoneOffsetTransition change, @Nullable Recurrence rule) {
    add(change.getDateTimeBefore(), change.getOffsetBefore(), change.getInstant(), rule);
  }

  private void add(LocalDateTime start, ZoneOffset before, Instant at, @Nullable Recurrence rule) {
    var observance = rules.isDaylightSavings(at) ? new DaylightSavingsTime() : new StandardTime();
    observance.setDateStart(new DateTimeComponents(start.getYear(), start.getMonthValue(),
        start.getDayOfMonth(), start.getHour(), start.getMinute(), start.getSecond(), false));
    if (rule != null) {
      observance.setRecurrenceRule(rule);
    }
    observance.setTimezoneOffsetFrom(offset(before));
    observance.setTimezoneOffsetTo(offset(rules.getOffset(at)));
    observance.addTimezoneName(shortName(at));
    component.addComponent(observance);
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(TimeUnit.SECONDS.toMillis(offset.getTotalSeconds()));
  }

  private String shortName(Instant at) {
    if (zone.getId().equals("Europe/London")) {
      return rules.isDaylightSavings(at) ? "BST" : "GMT";
    }
    var name = rules.getOffset(at).getDisplayName(TextStyle.SHORT, Locale.ROOT);
    return name.equals("Z") ? "UTC" : "UTC" + name;
  }
}
