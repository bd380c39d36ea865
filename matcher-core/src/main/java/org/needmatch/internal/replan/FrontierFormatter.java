package org.needmatch.internal.replan;

import static org.needmatch.internal.replan.ReplanMessages.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;

/** A menu in sentences. Stateless. */
public final class FrontierFormatter {
  private FrontierFormatter() {
  }

  /** A sentence for each line, and one for what is lost when nobody changes. */
  public static List<String> lines(ChangeFrontier menu) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < menu.lines().size(); i++) {
      var line = menu.lines().get(i);
      var limit = line.most() == FrontierPoint.ALL
          ? WORDS.say("menu.all")
          : WORDS.say("menu.most", line.most());
      lines.add(WORDS.say("menu.line", limit, percent(menu, line.score().medium()),
          WORDS.say("menu.changed", line.changed().size()), limit(menu, line)));
      if (i > 0) {
        lines.add("  " + step(menu, i));
      }
    }
    return lines;
  }

  private static String step(ChangeFrontier menu, int i) {
    var now = menu.lines().get(i);
    var before = menu.lines().get(i - 1);
    long gain = now.score().medium() - before.score().medium();
    int people = now.changed().size() - before.changed().size();
    if (gain == 0) {
      return WORDS
          .say(now.boundMedium() <= now.score().medium() ? "menu.nothing" : "menu.nothing-found");
    }
    return people <= 0
        ? WORDS.say("menu.better", percent(menu, gain))
        : WORDS.say("menu.gain", percent(menu, gain),
            percent(menu, Math.round(menu.gainPerChange(i))));
  }

  /** Rounded up, unless it is what is met. */
  private static String limit(ChangeFrontier menu, FrontierPoint line) {
    return line.boundMedium() == line.score().medium()
        ? percent(menu, line.boundMedium())
        : percent(menu, line.boundMedium(), RoundingMode.CEILING);
  }

  private static String percent(ChangeFrontier menu, long points) {
    return percent(menu, points, RoundingMode.HALF_UP);
  }

  private static String percent(ChangeFrontier menu, long points, RoundingMode rounding) {
    double share = menu.totalMedium() == 0 ? 0 : 100.0 * points / menu.totalMedium();
    return BigDecimal.valueOf(share).setScale(2, rounding).toPlainString();
  }
}
