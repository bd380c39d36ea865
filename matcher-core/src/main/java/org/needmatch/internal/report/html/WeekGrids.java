package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.needmatch.domain.Need;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.plan.Assignment;

/** The plan by day, for each venue and for each person. */
final class WeekGrids {
  private static final int DAYS = 7;

  /** A row: somebody or some place in one of the weeks. */
  private record Line(String name, LocalDate monday) {
  }

  private record Entry(Need need, String text) {
  }

  private final PlanView view;
  private final PageLabels labels;
  private final Map<String, List<Assignment>> standbys;
  private final Map<Line, Map<Integer, List<Entry>>> lines = new TreeMap<>(
      Comparator.comparing(Line::name).thenComparing(Line::monday));
  private final Map<Line, String[]> attributes = new HashMap<>();

  private WeekGrids(PlanView view) {
    this.view = view;
    labels = view.labels();
    standbys = view.standbys().byNeed();
  }

  /** Sessions with the seats that are filled of those wanted. */
  static DataTable venues(PlanView view) {
    var grid = new WeekGrids(view);
    var teams = SeatedTeams.of(view.problem(), view.outcome().plan());
    for (var venue : Venue.rounds(view.problem())) {
      var name = venue.name() + " (" + grid.labels.area(venue.area()) + ")";
      for (var need : venue.sessions()) {
        var line = grid.add(venue.isRound() ? venue.name() : name, need,
            seats(need, teams) + grid.standbys(need));
        if (!venue.isRound()) {
          grid.attributes.put(line, new String[]{"data-a", venue.area()});
        }
      }
    }
    return grid.table("week.venues");
  }

  /** Sessions with where they are. */
  static DataTable people(PlanView view) {
    var grid = new WeekGrids(view);
    var accepted = new AcceptedPlaces(view.problem());
    view.seats().forEach(seat -> grid.add(grid.labels.person(seat.volunteer().id()), seat.need(),
        session(seat, accepted)));
    view.standbys().rows().forEach(row -> {
      var need = view.problem().requireNeed(row.needId());
      grid.add(grid.labels.person(row.volunteerId()), need, say("week.ready", title(need)));
    });
    return grid.table("week.people");
  }

  private static String seats(Need need, SeatedTeams teams) {
    int wanted = 0;
    int filled = 0;
    for (var role : need.roles()) {
      wanted += role.wanted();
      filled += Math.min(role.wanted(), teams.in(need, role).size());
    }
    return title(need) + " " + filled + "/" + wanted
        + (teams.runs(need) ? "" : " (" + say("rota.not-run") + ")");
  }

  private String standbys(Need need) {
    var ready = standbys.getOrDefault(need.id(), List.of()).stream()
        .map(row -> labels.person(row.volunteerId())).toList();
    return ready.isEmpty() ? "" : "; " + say("week.ready", String.join(", ", ready));
  }

  private static String session(PlannedSeat seat, AcceptedPlaces accepted) {
    var need = seat.need();
    return (accepted.has(seat.assignment().placement()) ? "✓ " : "") + title(need)
        + (need.venue().isBlank() ? "" : ", " + need.venue())
        + (need.roles().size() == 1 ? "" : " (" + seat.assignment().role() + ")");
  }

  private static String title(Need need) {
    return need.title().isBlank() ? need.id() : need.title();
  }

  private Line add(String name, Need need, String text) {
    var line = new Line(name, need.monday());
    lines.computeIfAbsent(line, key -> new TreeMap<>())
        .computeIfAbsent(need.time().day().getDayOfWeek().getValue(), day -> new ArrayList<>())
        .add(new Entry(need, text));
    return line;
  }

  private DataTable table(String key) {
    boolean weeks = view.problem().weeks() > 1;
    var heads = new ArrayList<>(List.of(say(key).split(" \\| ")));
    if (weeks) {
      heads.add(say("week.week"));
    }
    for (int day = 0; day < DAYS; day++) {
      var date = view.problem().week().plusDays(day);
      heads.add(weeks
          ? date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)
          : NumberFormatter.day(date));
    }
    var table = new DataTable(String.join(" | ", heads));
    lines.forEach((line, days) -> {
      var cells = new ArrayList<>(List.of(line.name()));
      if (weeks) {
        cells.add(NumberFormatter.day(line.monday()));
      }
      for (int day = 1; day <= DAYS; day++) {
        cells.add(cell(days.getOrDefault(day, List.of())));
      }
      table.row(cells, attributes.getOrDefault(line, new String[0]));
    });
    return table;
  }

  /** A session in each line, in order of time. */
  private static String cell(List<Entry> entries) {
    return String.join("\n",
        entries.stream()
            .sorted(Comparator.comparing((Entry entry) -> entry.need().time().start())
                .thenComparing(Entry::text))
            .map(entry -> (entry.need().terms().anyTime()
                ? ""
                : entry.need().time().start().toLocalTime() + "–"
                    + entry.need().time().end().toLocalTime() + " ")
                + entry.text())
            .toList());
  }
}
