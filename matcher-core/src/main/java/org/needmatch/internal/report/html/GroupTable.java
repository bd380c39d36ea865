package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.internal.analysis.EmptySeats;
import org.needmatch.internal.analysis.UnmetNeed;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.metrics.Figures;
import org.needmatch.metrics.Measures.Group;

/** All figures of areas, initiatives or both, one row each. */
final class GroupTable {
  private GroupTable() {
  }

  static DataTable areas(PlanView view) {
    var labels = view.labels();
    var unmet = UnmetNeed.of(view.problem(), view.unfilled());
    var table = new DataTable(say("groups.areas") + say("groups.columns"));
    view.measures().byArea().forEach((id, group) -> table.row(
        cells(labels.area(id), group, unmet.outOfReachByArea().getOrDefault(id, EmptySeats.NONE)),
        "data-a", id));
    return table.row(total(view, unmet));
  }

  static DataTable initiatives(PlanView view) {
    var labels = view.labels();
    var unmet = UnmetNeed.of(view.problem(), view.unfilled());
    var table = new DataTable(say("groups.initiatives") + say("groups.columns"));
    view.measures().byInitiative()
        .forEach(
            (id, group) -> table.row(
                cells(labels.initiative(id), group,
                    unmet.outOfReachByInitiative().getOrDefault(id, EmptySeats.NONE)),
                "data-i", id));
    return table.row(total(view, unmet));
  }

  static DataTable days(PlanView view) {
    var table = new DataTable(say("groups.days"));
    view.measures().byDay().forEach((day, group) -> table
        .row(without(cells(NumberFormatter.day(day), group, EmptySeats.NONE))));
    return table;
  }

  /** With what a script needs to add up a selection. */
  static DataTable areasAndInitiatives(PlanView view) {
    var labels = view.labels();
    var table = new DataTable(say("groups.both"));
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
    return cells(say("groups.all"), view.measures().whole(), unmet.outOfReach());
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
        NumberFormatter.hundredth(people.loadGini()),
        NumberFormatter.whole(figures.seatsContinued()), NumberFormatter.whole(figures.toldKm()),
        NumberFormatter.whole(figures.toldMinutes()),
        value == null ? "" : NumberFormatter.money(value));
  }
}
