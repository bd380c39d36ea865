package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import java.util.Locale;
import org.needmatch.internal.metrics.Mileage;
import org.needmatch.internal.text.NumberFormatter;

/** The week's kilometres by mode, and what they cost. */
final class MileageSection {
  private MileageSection() {
  }

  static void write(PlanView view, Html html) {
    if (!Mileage.isAsked(view.problem())) {
      return;
    }
    var mileage = Mileage.of(view.problem(), view.outcome().plan());
    html.heading("mileage", say("mileage"));
    var table = new DataTable(say("mileage.table"));
    mileage.modes().forEach((mode, line) -> {
      var carbon = line.carbonKg();
      table.row(List.of(say("mileage." + mode.name().toLowerCase(Locale.ROOT)),
          NumberFormatter.whole(line.journeys()), NumberFormatter.whole(line.km().longValueExact()),
          NumberFormatter.money(line.cost()), carbon == null ? "–" : carbon.toPlainString()));
    });
    table.writeTo(html);
    html.paragraph(say("mileage.says", NumberFormatter.whole(mileage.km().longValueExact()),
        NumberFormatter.money(mileage.cost())));
    var carbon = mileage.carbon();
    if (carbon != null) {
      html.paragraph(say("mileage.carbon", mileage.carbonKg().toPlainString(), carbon.name(),
          carbon.source(), carbon.year()));
    }
  }
}
