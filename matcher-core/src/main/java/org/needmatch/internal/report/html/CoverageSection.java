package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.text.NumberFormatter;

/** Seats filled of those wanted, by day and hour. */
final class CoverageSection {
  private static final int DAYS = 7;
  private static final int HOURS = 24;
  private static final int SHADES = 5;

  private CoverageSection() {
  }

  static void write(PlanView view, Html html) {
    var wanted = new long[DAYS][HOURS];
    var filled = new long[DAYS][HOURS];
    count(view, wanted, filled);
    int first = HOURS;
    int last = -1;
    for (int hour = 0; hour < HOURS; hour++) {
      for (int day = 0; day < DAYS; day++) {
        if (wanted[day][hour] > 0) {
          first = Math.min(first, hour);
          last = hour;
        }
      }
    }
    if (last < 0) {
      return;
    }
    html.heading("coverage", say("coverage"));
    html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label",
        say("coverage")).raw("<table class=\"heat\">\n").leaf("caption", say("coverage.table"))
        .raw("\n<thead><tr>").leaf("th", say("coverage.day"), "scope", "col");
    for (int hour = first; hour <= last; hour++) {
      html.leaf("th", Integer.toString(hour), "scope", "col", "class", "n", "aria-label",
          hour + ":00");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (int day = 0; day < DAYS; day++) {
      html.raw("<tr>").leaf("th", day(view, day), "scope", "row");
      for (int hour = first; hour <= last; hour++) {
        cell(html, filled[day][hour], wanted[day][hour]);
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table></div>\n");
    html.raw("<details class=\"data\">").leaf("summary", say("coverage.days")).raw("\n");
    GroupTable.days(view).writeTo(html);
    html.close("details");
  }

  private static String day(PlanView view, int day) {
    var date = view.problem().week().plusDays(day);
    return view.problem().weeks() == 1
        ? NumberFormatter.day(date)
        : date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static void cell(Html html, long filled, long wanted) {
    if (wanted == 0) {
      html.raw("<td></td>");
      return;
    }
    long shade = Math.min(SHADES - 1, filled * SHADES / wanted);
    html.leaf("td", filled + "/" + wanted, "class", "h" + shade);
  }

  private static void count(PlanView view, long[][] wanted, long[][] filled) {
    var teams = SeatedTeams.of(view.problem(), view.outcome().plan());
    var monday = view.problem().week();
    for (var need : view.problem().needs()) {
      if (need.terms().anyTime()) {
        continue;
      }
      long seats = need.roles().stream().mapToLong(role -> role.wanted()).sum();
      long taken = need.roles().stream()
          .mapToLong(role -> Math.min(role.wanted(), teams.in(need, role).size())).sum();
      for (var hour = need.time().start().truncatedTo(ChronoUnit.HOURS); hour
          .isBefore(need.time().end()); hour = hour.plusHours(1)) {
        long day = ChronoUnit.DAYS.between(monday, hour.toLocalDate());
        if (day < (long) DAYS * view.problem().weeks()) {
          wanted[(int) (day % DAYS)][hour.getHour()] += seats;
          filled[(int) (day % DAYS)][hour.getHour()] += taken;
        }
      }
    }
  }
}
