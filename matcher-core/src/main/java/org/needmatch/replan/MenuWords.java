package org.needmatch.replan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.explain.Wording;

/** A menu in sentences. Stateless. */
public final class MenuWords {
  private MenuWords() {
  }

  /** A sentence for each line, and one for what is lost when nobody changes. */
  public static List<String> lines(Menu menu) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < menu.lines().size(); i++) {
      var line = menu.lines().get(i);
      var limit = line.most() == MenuLine.ALL
          ? Wording.say("menu.all")
          : Wording.count("menu.most", line.most(), line.most());
      lines.add(Wording.say("menu.line", limit, percent(menu, line.score().medium()),
          Wording.count("menu.changed", line.changed().size(), line.changed().size()),
          limit(menu, line)));
      if (i > 0) {
        lines.add("  " + step(menu, i));
      }
    }
    return lines;
  }

  private static String step(Menu menu, int i) {
    var now = menu.lines().get(i);
    var before = menu.lines().get(i - 1);
    long gain = now.score().medium() - before.score().medium();
    int people = now.changed().size() - before.changed().size();
    if (gain == 0) {
      return Wording
          .say(now.boundMedium() <= now.score().medium() ? "menu.nothing" : "menu.nothing-found");
    }
    return people <= 0
        ? Wording.say("menu.better", percent(menu, gain))
        : Wording.say("menu.gain", percent(menu, gain),
            percent(menu, Math.round(menu.gainPerChange(i))));
  }

  /** Rounded up, unless it is what is met. */
  private static String limit(Menu menu, MenuLine line) {
    return line.boundMedium() == line.score().medium()
        ? percent(menu, line.boundMedium())
        : percent(menu, line.boundMedium(), RoundingMode.CEILING);
  }

  private static String percent(Menu menu, long points) {
    return percent(menu, points, RoundingMode.HALF_UP);
  }

  private static String percent(Menu menu, long points, RoundingMode rounding) {
    double share = menu.totalMedium() == 0 ? 0 : 100.0 * points / menu.totalMedium();
    return BigDecimal.valueOf(share).setScale(2, rounding).toPlainString();
  }
}
