package org.needmatch.page;

/** Initiatives side by side. */
final class InitiativesSection {
  private InitiativesSection() {
  }

  static void write(PlanView view, Html html) {
    var labels = view.labels();
    var bars = new Bars("weighted need met, % of the initiative's need");
    view.measures().byInitiative().forEach((id, group) -> {
      var figures = group.figures();
      if (figures.totalPoints() > 0) {
        bars.add(labels.initiative(id), figures.percentMet(),
            Words.percent(figures.percentMet()) + " %", "bar-main", "data-i", id);
      }
    });
    html.leaf("h2", "Initiatives side by side", "id", "initiatives").raw("\n");
    Figure.write(html, "f-initiatives", "Weighted need met by initiative",
        "One bar for each initiative; the table holds seats, hours, people and travel too.",
        bars.drawing(), GroupTable.initiatives(view));
  }
}
