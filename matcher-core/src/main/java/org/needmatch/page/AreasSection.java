package org.needmatch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.needmatch.domain.Area;
import org.needmatch.measure.Figures;

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
    Figure.behind(html, table);
    html.close("figure");
  }

  private static void deprivation(PlanView view, Html html) {
    var table = new DataTable("Weighted need met by decile of deprivation",
        "Decile (1 most deprived)", "#Areas", "#Weighted need met, %", "#Seats filled",
        "#Seats wanted", "#Share of all weighted need, %");
    var bars = new Bars("weighted need met, % of the decile's need");
    var said = new ArrayList<String>();
    for (int decile = 1; decile <= DECILES; decile++) {
      int wanted = decile;
      var areas = view.problem().areas().stream()
          .filter(area -> Objects.equals(area.imdDecile(), wanted)).toList();
      var sum = sum(view, areas);
      if (sum.totalPoints() > 0) {
        var name = decile == 1 ? "1 (most deprived)" : decile == 10 ? "10 (least)" : "" + decile;
        var met = Words.percent(sum.percentMet());
        bars.add("Decile " + name, sum.percentMet(), met + " %", "bar-main");
        table.row(List.of(name, Integer.toString(areas.size()), met, Words.whole(sum.seatsFilled()),
            Words.whole(sum.seatsWanted()), Words.percent(sum.totalPoints(), view.total())));
        said.add(name + ": " + met + " %");
      }
    }
    if (table.size() == 0) {
      html.paragraph(
          "No area has a decile of deprivation, so need met cannot be shown against it.");
      return;
    }
    Figure.write(html, "f-deprivation", "Need met by area against deprivation",
        "Weighted need met by decile of deprivation. " + String.join("; ", said) + ".",
        bars.drawing(), table);
  }

  private static Figures sum(PlanView view, List<Area> areas) {
    var figures = view.measures().areas();
    return areas.stream().map(area -> figures.getOrDefault(area.id(), Figures.NONE))
        .reduce(Figures.NONE, Figures::plus);
  }
}
