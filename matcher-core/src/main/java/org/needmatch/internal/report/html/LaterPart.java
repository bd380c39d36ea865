package org.needmatch.internal.report.html;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of the page of a plan that stands behind what to recruit and is filled
 * in later, since it takes solving again; in the order of the page.
 */
enum LaterPart {
  /** What a budget could bring. */
  CAMPAIGN,
  /** What fairness costs. */
  FAIRNESS;

  private String edge(String which) {
    return "<!-- " + name().toLowerCase(Locale.ROOT) + ": " + which + " -->\n";
  }

  /**
   * The page with the part filled in, in place of an older one; empty when it is
   * no page of a plan, or was written before there were such parts.
   */
  Optional<String> into(String page, String filled) {
    return RecruitSection.split(page).map(parts -> {
      var inside = parts.inside();
      var text = new StringBuilder(parts.before()).append(without(inside));
      for (var part : values()) {
        text.append(part == this ? edge("begin") + filled + edge("end") : part.in(inside));
      }
      return text.append(parts.after()).toString();
    });
  }

  /** All of them that a page has behind what to recruit. */
  static String all(String inside) {
    return inside.substring(without(inside).length());
  }

  private static String without(String inside) {
    int first = inside.length();
    for (var part : values()) {
      int begin = inside.indexOf(part.edge("begin"));
      first = begin < 0 ? first : Math.min(first, begin);
    }
    return inside.substring(0, first);
  }

  private String in(String inside) {
    int begin = inside.indexOf(edge("begin"));
    int end = inside.indexOf(edge("end"), Math.max(0, begin));
    return begin < 0 || end < 0 ? "" : inside.substring(begin, end + edge("end").length());
  }
}
