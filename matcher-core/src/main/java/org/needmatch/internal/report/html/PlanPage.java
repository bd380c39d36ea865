package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.metrics.Measures.Group;

/** The page of a plan. */
public final class PlanPage {
  private PlanPage() {
  }

  /**
   * One self-contained document. Cost: linear in the plan; about a quarter of a
   * megabyte for a thousand seats.
   */
  public static String of(PlanView view) {
    var html = HtmlDocument.open(say("week", NumberFormatter.longDay(view.problem().week())));
    StatementSection.alarms(view, html);
    SummarySection.write(view, html);
    StatementSection.write(view, html);
    filters(view, html);
    ChangesSection.write(view, html);
    ComparisonSection.write(view, html);
    StepsSection.write(view, html);
    AtRiskSection.write(view, html);
    StandbySection.write(view, html);
    RecruitSection.write(html);
    AreasSection.write(view, html);
    InitiativesSection.write(view, html);
    CoverageSection.write(view, html);
    UnmetSection.write(view, html);
    PeopleSection.write(view, html);
    MileageSection.write(view, html);
    RunSection.tradeoff(view, html);
    RunSection.growth(view, html);
    ListsSection.write(view, html);
    NotesSection.write(view, html);
    html.raw("<script>\n").raw(Assets.read("page.js")).raw("</script>\n");
    return HtmlDocument.close(html);
  }

  private static void filters(PlanView view, Html html) {
    var labels = view.labels();
    html.open("form", "class", "filters js", "id", "filters", "aria-label", say("filter"))
        .raw("\n");
    choice(html, "i", say("filter.initiative"), view.measures().byInitiative(), labels::initiative);
    choice(html, "a", say("filter.area"), view.measures().byArea(), labels::area);
    day(html, view);
    html.open("label").text(say("filter.find") + " ").raw("<input type=\"search\" name=\"q\">")
        .raw("</label>\n");
    html.leaf("button", say("filter.reset"), "type", "reset")
        .raw("\n<output id=\"selection\" aria-live=\"polite\"></output>\n").close("form");
  }

  private static void day(Html html, PlanView view) {
    html.open("label").text(say("filter.day") + " ").open("select", "name", "d").leaf("option",
        say("filter.all"), "value", "*");
    view.measures().byDay().keySet()
        .forEach(day -> html.leaf("option", NumberFormatter.day(day), "value", "=" + day));
    html.raw("</select></label>\n");
  }

  private static void choice(Html html, String key, String name, Map<String, Group> groups,
      UnaryOperator<String> label) {
    var sorted = new TreeMap<String, String>();
    groups.keySet().forEach(id -> sorted.put(label.apply(id) + "\0" + id, id));
    html.open("label").text(name + " ").open("select", "name", key).leaf("option",
        say("filter.all"), "value", "*");
    sorted.values().forEach(id -> html.leaf("option", label.apply(id), "value", "=" + id));
    html.raw("</select></label>\n");
  }
}
