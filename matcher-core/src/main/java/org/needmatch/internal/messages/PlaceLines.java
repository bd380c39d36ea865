package org.needmatch.internal.messages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.HomeVisit;
import org.needmatch.internal.report.html.PageLabels;
import org.needmatch.metrics.Measures;

/**
 * Places as lines of a message. Where a session is at somebody's home, its
 * venue is told only to those who have accepted it; others read the area. No
 * line holds a postcode, a coordinate or another person.
 */
final class PlaceLines {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** One of them, with the time at which it is ordered. */
  record Line(LocalDateTime start, String text) {
  }

  private final PageLabels labels;
  private final DateTimeFormatter day;
  private final DateTimeFormatter weekday;

  /**
   * @param language
   *          in which days are named; empty for British English
   */
  PlaceLines(Problem problem, String language) {
    labels = new PageLabels(problem, false);
    var locale = language.isEmpty() ? Locale.UK : Locale.forLanguageTag(language);
    day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    weekday = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale);
  }

  String day(LocalDate date) {
    return day.format(date);
  }

  Line of(Need need, String role, boolean accepted) {
    var time = need.terms().anyTime()
        ? weekday.format(need.time().day())
        : span(need.time().start(), need.time().end());
    return new Line(need.time().start(),
        time + ": "
            + Stream
                .of(need.title().isBlank() ? need.series() : need.title(),
                    HomeVisit.is(need) && !accepted ? "" : need.venue(), area(need))
                .filter(text -> !text.isBlank()).distinct().map(PlaceLines::plain)
                .collect(Collectors.joining(", "))
            + (need.roles().size() == 1 ? "" : " (" + plain(role) + ")"));
  }

  /** A place that is no more: when and what, as it was told. */
  Line of(ToldPlace told) {
    var session = told.session();
    return new Line(session.start(), span(session.start(), session.end()) + ": "
        + plain(session.title().isBlank() ? session.needId() : session.title()));
  }

  private String span(LocalDateTime start, LocalDateTime end) {
    return weekday.format(start) + ", " + TIME.format(start) + "-" + TIME.format(end);
  }

  private String area(Need need) {
    return need.remote() || need.area() == null || need.area().equals(Measures.NO_ID)
        ? ""
        : labels.area(need.area());
  }

  /** In order of time, each in a line of its own. */
  static String list(List<Line> lines) {
    return lines.stream().sorted(Comparator.comparing(Line::start).thenComparing(Line::text))
        .map(line -> "- " + line.text()).collect(Collectors.joining("\n"));
  }

  /** One line without control characters and marks that change directions. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
        .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]", "").strip();
  }
}
