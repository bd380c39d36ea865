package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.needmatch.domain.Area;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.metrics.Figures;

/** Areas on a map, and their need met against their deprivation. */
final class AreasSection {
  private static final int DECILES = 10;

  private AreasSection() {
  }

  static void write(PlanView view, Html html) {
    html.heading("areas", say("areas"));
    map(view, html);
    deprivation(view, html);
  }

  private static void map(PlanView view, Html html) {
    var map = new AreaMap(view);
    var table = GroupTable.areas(view);
    if (map.isEmpty()) {
      html.paragraph(say("areas.no-map"));
      table.writeTo(html);
      return;
    }
    html.open("figure", "id", "f-map", "class", "map").leaf("figcaption", say("areas.figure"))
        .raw("\n").open("div", "class", "zoom js");
    html.leaf("button", "+", "type", "button", "data-zoom", "in", "aria-label",
        say("areas.zoom-in"));
    html.leaf("button", "−", "type", "button", "data-zoom", "out", "aria-label",
        say("areas.zoom-out"));
    html.leaf("button", say("areas.zoom-all"), "type", "button", "data-zoom", "all").close("div");
    var drawing = map.drawing();
    html.raw("<div class=\"scroll\">");
    drawing.writeTo(html, "f-map", say("areas.map"), say("areas.map.says"));
    html.raw("</div>\n");
    html.leaf("p", say("areas.key"), "class", "key");
    if (!map.numbered().isEmpty()) {
      html.leaf("p", say("areas.numbers", String.join("; ", map.numbered())), "class", "key");
    }
    ChartFigure.behind(html, say("areas.figure"), table);
    html.close("figure");
  }

  private static void deprivation(PlanView view, Html html) {
    var labels = view.labels();
    var table = new DataTable(say("deprivation.table"));
    var areas = new ArrayList<ScatterPlot.Dot>();
    var deciles = new ArrayList<ScatterPlot.Dot>();
    var said = new ArrayList<String>();
    for (int decile = 1; decile <= DECILES; decile++) {
      int wanted = decile;
      var all = view.problem().areas().stream()
          .filter(area -> Objects.equals(area.imdDecile(), wanted)).toList();
      var sum = sum(view, all);
      if (sum.totalPoints() > 0) {
        deciles.add(new ScatterPlot.Dot("", decile, sum.percentMet(), sum.totalPoints(), ""));
        said.add(say("deprivation.decile", decile, NumberFormatter.percent(sum.percentMet())));
        row(table, say("deprivation.row", decile), decile, sum, view);
        for (var area : all) {
          var figures = sum(view, List.of(area));
          if (figures.totalPoints() > 0) {
            areas.add(new ScatterPlot.Dot(labels.area(area.id()), decile, figures.percentMet(),
                figures.totalPoints(), area.id()));
            row(table, labels.area(area.id()), decile, figures, view, "data-a", area.id());
          }
        }
      }
    }
    if (table.size() == 0) {
      html.paragraph(say("deprivation.none"));
      return;
    }
    ChartFigure.write(html, "f-deprivation", say("deprivation.figure"),
        say("deprivation.says", String.join("; ", said)), ScatterPlot.drawing(areas, deciles),
        table);
  }

  private static void row(DataTable table, String name, int decile, Figures figures, PlanView view,
      String... attributes) {
    table.row(List.of(name, Integer.toString(decile), NumberFormatter.percent(figures.percentMet()),
        NumberFormatter.whole(figures.seatsFilled()), NumberFormatter.whole(figures.seatsWanted()),
        NumberFormatter.percent(figures.totalPoints(), view.total())), attributes);
  }

  private static Figures sum(PlanView view, List<Area> areas) {
    var figures = view.measures().areas();
    return areas.stream().map(area -> figures.getOrDefault(area.id(), Figures.NONE))
        .reduce(Figures.NONE, Figures::plus);
  }
}
