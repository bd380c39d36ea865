package org.needmatch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needmatch.impact.Empty;
import org.needmatch.impact.UnmetNeed;
import org.needmatch.measure.Figures;
import org.needmatch.measure.Group;

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
    view.measures().byArea()
        .forEach((id, group) -> table.row(
            cells(labels.area(id), group, unmet.outOfReachByArea().getOrDefault(id, Empty.NONE)),
            "data-a", id));
    return table.row(total(view, unmet));
  }

  static DataTable initiatives(PlanView view) {
    var labels = view.labels();
    var unmet = UnmetNeed.of(view.problem(), view.unfilled());
    var table = new DataTable("By initiative", columns("Initiative"));
    view.measures().byInitiative().forEach((id, group) -> table.row(cells(labels.initiative(id),
        group, unmet.outOfReachByInitiative().getOrDefault(id, Empty.NONE)), "data-i", id));
    return table.row(total(view, unmet));
  }

  static DataTable days(PlanView view) {
    var table = new DataTable("By day", without(List.of(columns("Day"))).toArray(String[]::new));
    view.measures().byDay()
        .forEach((day, group) -> table.row(without(cells(Words.day(day), group, Empty.NONE))));
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
      table.row(
          List.of(labels.area(key.area()), labels.initiative(key.initiative()),
              Words.percent(figures.percentMet()), Words.whole(figures.needsRunning()),
              Words.whole(figures.needsTotal()), Words.whole(figures.seatsFilled()),
              Words.whole(figures.seatsWanted()), Words.tenth(figures.hours()),
              Words.whole(figures.peopleReached()), Words.whole(group.people().placed())),
          "data-a", key.area(), "data-i", key.initiative(), "data-sum", sums(figures));
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

  private static List<String> cells(String name, Group group, Empty outOfReach) {
    var figures = group.figures();
    var people = group.people();
    var value = figures.valueOfTime();
    return List.of(name, Words.percent(figures.percentMet()),
        Words.percent(outOfReach.points(), figures.totalPoints()),
        Words.whole(figures.needsRunning()), Words.whole(figures.needsTotal()),
        Words.whole(figures.seatsFilled()), Words.whole(figures.seatsWanted()),
        Words.tenth(figures.hours()), Words.whole(figures.peopleReached()),
        Words.whole(people.placed()), Words.whole(people.idleEligible()),
        String.format(Locale.ROOT, "%.2f", people.loadGini()),
        Words.whole(figures.seatsContinued()), Words.money(figures.travelKm()),
        Words.whole(figures.travelMinutes()), value == null ? "" : Words.money(value));
  }
}
