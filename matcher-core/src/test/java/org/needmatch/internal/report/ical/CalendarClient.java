package org.needmatch.internal.report.ical;

import biweekly.Biweekly;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;

/**
 * A person's calendar program: of each event the newest version counts, by
 * sequence number, then by stamp; a cancelled one is off.
 */
final class CalendarClient {

  record Event(String uid, int sequence, Instant stamp, Instant start, Instant end,
      String description, boolean cancelled) {
  }

  private final SortedMap<String, Event> byUid = new TreeMap<>();

  void take(List<Event> file) {
    file.forEach(event -> byUid.merge(event.uid(), event,
        (old,
            fresh) -> old.sequence() < fresh.sequence()
                || old.sequence() == fresh.sequence() && old.stamp().isBefore(fresh.stamp())
                    ? fresh
                    : old));
  }

  List<Event> shown() {
    return byUid.values().stream().filter(event -> !event.cancelled()).toList();
  }

  static List<Event> byBiweekly(String text) {
    return Biweekly.parse(text).first().getEvents().stream()
        .map(event -> new Event(event.getUid().getValue(), event.getSequence().getValue(),
            event.getDateTimeStamp().getValue().toInstant(),
            event.getDateStart().getValue().toInstant(), event.getDateEnd().getValue().toInstant(),
            event.getDescription().getValue(), event.getStatus().isCancelled()))
        .toList();
  }

  static List<Event> byIcal4j(String text) {
    try {
      var events = new ArrayList<Event>();
      for (VEvent event : new CalendarBuilder().build(new StringReader(text))
          .<VEvent>getComponents("VEVENT")) {
        DtStart<ZonedDateTime> start = event.<DtStart<ZonedDateTime>>getProperty("DTSTART")
            .orElseThrow();
        DtEnd<ZonedDateTime> end = event.<DtEnd<ZonedDateTime>>getProperty("DTEND").orElseThrow();
        events.add(new Event(event.getUid().orElseThrow().getValue(),
            event.getSequence().orElseThrow().getSequenceNo(),
            event.getDateTimeStamp().orElseThrow().getDate(), start.getDate().toInstant(),
            end.getDate().toInstant(), event.getDescription().orElseThrow().getValue(),
            event.getStatus().orElseThrow().getValue().equals("CANCELLED")));
      }
      return events;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserException e) {
      throw new AssertionError(text, e);
    }
  }
}
