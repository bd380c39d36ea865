package org.needmatch.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needmatch.analysis.EmptySeats;
import org.needmatch.analysis.UnmetNeed;
import org.needmatch.metrics.Figures;
import org.needmatch.metrics.Group;

/** All figures of areas, initiatives or both, one row each. */
final class GroupTable {
  private static final String[] COLUMNS = {"#Weighted need met, %", "#Out of anybody's reach, %",
      "#Sessions run", "#Sessions", "#Seats filled", "#Seats wanted", "#Hours", "#People reached",
      "#Volunteers placed", "#Idle but eligible", "#Unevenness (Gini)", "#Seats continued",
      "#Travel, km", "#Travel, min", "#Value of time"};

  private GroupTable() {
  }

  static DataTable areas(PlanView view) {
    var labels = view.labels();
    var unmet = UnmetNeed.of(view.problem(), view.unfilled());
    var table = new DataTable("By area", columns("Area"));
    view.measures().byArea().forEach((id, group) -> table.row(
        cells(labels.area(id), group, unmet.outOfReachByArea().getOrDefault(id, EmptySeats.NONE)),
        "data-a", id));
    return table.row(total(view, unmet));
  }

  static DataTable initiatives(PlanView view) {
    var labels = view.labels();
    var unmet = UnmetNeed.of(view.problem(), view.unfilled());
    var table = new DataTable("By initiative", columns("Initiative"));
    view.measures().byInitiative()
        .forEach(
            (id, group) -> table.row(
                cells(labels.initiative(id), group,
                    unmet.outOfReachByInitiative().getOrDefault(id, EmptySeats.NONE)),
                "data-i", id));
    return table.row(total(view, unmet));
  }

  static DataTable days(PlanView view) {
    var table = new DataTable("By day", without(List.of(columns("Day"))).toArray(String[]::new));
    view.measures().byDay().forEach((day, group) -> table
        .row(without(cells(NumberFormatter.day(day), group, EmptySeats.NONE))));
    return table;
  }

  /** With what a script needs to add up a selection. */
  static DataTable areasAndInitiatives(PlanView view) {
    var labels = view.labels();
    var table = new DataTable("By area and initiative", "Area", "Initiative",
        "#Weighted need met, %", "#Sessions run", "#Sessions", "#Seats filled", "#Seats wanted",
        "#Hours", "#People reached", "#Volunteers placed");
    view.measures().byAreaAndInitiative().forEach((key, group) -> {
      var figures = group.figures();
      table.row(List.of(labels.area(key.area()), labels.initiative(key.initiative()),
          NumberFormatter.percent(figures.percentMet()),
          NumberFormatter.whole(figures.needsRunning()),
          NumberFormatter.whole(figures.needsTotal()), NumberFormatter.whole(figures.seatsFilled()),
          NumberFormatter.whole(figures.seatsWanted()), NumberFormatter.tenth(figures.hours()),
          NumberFormatter.whole(figures.peopleReached()),
          NumberFormatter.whole(group.people().placed())), "data-a", key.area(), "data-i",
          key.initiative(), "data-sum", sums(figures));
    });
    return table;
  }

  /** Without the column of what is out of reach, which is not known by day. */
  private static List<String> without(List<String> cells) {
    var fewer = new ArrayList<>(cells);
    fewer.remove(2);
    return fewer;
  }

  private static String sums(Figures figures) {
    return figures.metPoints() + " " + figures.totalPoints() + " " + figures.needsRunning() + " "
        + figures.needsTotal() + " " + figures.seatsFilled() + " " + figures.seatsWanted() + " "
        + figures.volunteerMinutes() + " " + figures.peopleReached();
  }

  private static List<String> total(PlanView view, UnmetNeed unmet) {
    return cells("All", view.measures().whole(), unmet.outOfReach());
  }

  private static String[] columns(String first) {
    var columns = new String[COLUMNS.length + 1];
    columns[0] = first;
    System.arraycopy(COLUMNS, 0, columns, 1, COLUMNS.length);
    return columns;
  }

  private static List<String> cells(String name, Group group, EmptySeats outOfReach) {
    var figures = group.figures();
    var people = group.people();
    var value = figures.valueOfTime();
    return List.of(name, NumberFormatter.percent(figures.percentMet()),
        NumberFormatter.percent(outOfReach.points(), figures.totalPoints()),
        NumberFormatter.whole(figures.needsRunning()), NumberFormatter.whole(figures.needsTotal()),
        NumberFormatter.whole(figures.seatsFilled()), NumberFormatter.whole(figures.seatsWanted()),
        NumberFormatter.tenth(figures.hours()), NumberFormatter.whole(figures.peopleReached()),
        NumberFormatter.whole(people.placed()), NumberFormatter.whole(people.idleEligible()),
        String.format(Locale.ROOT, "%.2f", people.loadGini()),
        NumberFormatter.whole(figures.seatsContinued()), NumberFormatter.whole(figures.toldKm()),
        NumberFormatter.whole(figures.toldMinutes()),
        value == null ? "" : NumberFormatter.money(value));
  }
}
