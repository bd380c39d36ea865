package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.needmatch.internal.campaign.Campaign;
import org.needmatch.internal.campaign.CampaignFormatter;
import org.needmatch.internal.text.NumberFormatter;

/**
 * What a budget could bring: a part of the page of a plan that stands behind
 * what to recruit and is filled in later. Stateless.
 */
public final class CampaignSection {
  private CampaignSection() {
  }

  /**
   * The page with the part filled in; empty when it is no page of a plan, or was
   * written before there was such a part.
   */
  public static Optional<String> into(String page, Campaign campaign, boolean names) {
    return LaterPart.CAMPAIGN.into(page, filled(campaign, names));
  }

  private static String filled(Campaign campaign, boolean names) {
    var words = new CampaignFormatter(campaign, names);
    var html = new Html();
    html.leaf("h3", say("campaign.head"), "id", "campaign").raw("\n").paragraph(words.now());
    chart(html, campaign, words);
    if (campaign.steps().size() > 1) {
      html.paragraph(say("campaign.order", words.amount(campaign.whole().budget())));
      list(html, words.steps());
      html.paragraph(say("campaign.found"));
      list(html, words.whereabouts());
    }
    return html.paragraph(words.limit()).paragraph(words.caution()).toString();
  }

  private static void list(Html html, List<String> lines) {
    html.open("ul").raw("\n");
    lines.forEach(line -> html.leaf("li", line).raw("\n"));
    html.close("ul");
  }

  private static void chart(Html html, Campaign campaign, CampaignFormatter words) {
    double highest = campaign.curve().stream().mapToDouble(point -> words.percent(point.limit()))
        .max().orElse(1);
    var axis = campaign.catalogue().money() ? "campaign.money-axis" : "campaign.people-axis";
    var drawing = new LineChart(say(axis), say("campaign.axis"), 0, Scale.niceMaximum(highest),
        words.number(campaign.whole().budget()).doubleValue())
        .add(say("campaign.limit-curve"), curve(campaign, words, Campaign.Point::limit), true,
            "curve-limit")
        .add(say("campaign.found-curve"), curve(campaign, words, point -> point.found().gain()),
            true, "curve");
    var table = new DataTable(say("campaign.table"));
    for (var point : campaign.curve()) {
      table.row(List.of(words.amount(point.budget()), words.gain(point),
          Integer.toString(point.found().sessions()),
          NumberFormatter.hundredth(words.percent(point.limit())) + " %"));
    }
    ChartFigure.write(html, "campaign-curve", say("campaign.chart"), words.limit(),
        drawing.drawing(), table);
  }

  private static List<LineChart.Point> curve(Campaign campaign, CampaignFormatter words,
      ToLongFunction<Campaign.Point> points) {
    return campaign.curve().stream()
        .map(point -> new LineChart.Point(words.number(point.budget()).doubleValue(),
            words.percent(points.applyAsLong(point))))
        .toList();
  }
}
