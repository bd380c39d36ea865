package org.needmatch.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.needmatch.domain.Area;
import org.needmatch.metrics.Figures;

/** Areas on a map, and their need met against their deprivation. */
final class AreasSection {
  private static final int DECILES = 10;

  private AreasSection() {
  }

  static void write(PlanView view, Html html) {
    html.leaf("h2", "Where need is met", "id", "areas").raw("\n");
    map(view, html);
    deprivation(view, html);
  }

  private static void map(PlanView view, Html html) {
    var map = new AreaMap(view);
    var table = GroupTable.areas(view);
    if (map.isEmpty()) {
      html.paragraph("No area has a place, so there is no map.");
      table.writeTo(html);
      return;
    }
    html.open("figure", "id", "f-map", "class", "map")
        .leaf("figcaption", "Weighted need by area, met and unmet").raw("\n").raw(
            "<div class=\"zoom js\"><button type=\"button\" data-zoom=\"in\" aria-label=\"Zoom in\">"
                + "+</button><button type=\"button\" data-zoom=\"out\" aria-label=\"Zoom out\">−</button>"
                + "<button type=\"button\" data-zoom=\"all\">Whole map</button></div>\n");
    map.drawing().writeTo(html, "f-map", "Map of areas",
        "Each disc is an area; its size is its weighted need, the dark sector is met. "
            + "The table below holds the same numbers.");
    html.leaf("p",
        "Each disc is an area, as large as its weighted need; the dark sector is what is "
            + "met, the white one what is not. The ground is darker where more is met: below 50 %, "
            + "from 50, 70, 80 and 90 %. Homes are not shown.",
        "class", "key");
    ChartFigure.behind(html, table);
    html.close("figure");
  }

  private static void deprivation(PlanView view, Html html) {
    var labels = view.labels();
    var table = new DataTable("Weighted need met by decile of deprivation, and by area",
        "Decile or area", "#Decile", "#Weighted need met, %", "#Seats filled", "#Seats wanted",
        "#Share of all weighted need, %");
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
        said.add("decile " + decile + ": " + NumberFormatter.percent(sum.percentMet()) + " %");
        row(table, "All of decile " + decile, decile, sum, view);
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
      html.paragraph(
          "No area has a decile of deprivation, so need met cannot be shown against it.");
      return;
    }
    ChartFigure.write(html, "f-deprivation",
        "Need met by area against deprivation (rings: areas, by need; bars: all of a decile)",
        "Each ring is an area, as large as its weighted need; the bar is what its decile meets in "
            + "all. Weighted need met in " + String.join("; ", said) + ".",
        ScatterPlot.drawing(areas, deciles), table);
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
