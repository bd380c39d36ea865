package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import java.util.Optional;
import org.needmatch.domain.Problem;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.whatif.Trial;

/**
 * Whom to recruit and what to arrange next: a part of the page of a plan that
 * is filled in later, since it takes solving again. Stateless.
 */
public final class RecruitSection {
  private static final int MOST = 20;
  private static final String BEGIN = "<!-- recruit: begin -->\n";
  private static final String END = "<!-- recruit: end -->\n";

  private RecruitSection() {
  }

  /** The part before anything was tried. */
  static void write(Html html) {
    head(html.raw(BEGIN));
    html.paragraph(say("recruit.untried")).raw(END);
  }

  private static void head(Html html) {
    html.heading("recruit", say("recruit"));
  }

  /**
   * The page with the part filled in; empty when it is no page of a plan, or was
   * written before there was such a part.
   */
  public static Optional<String> into(String page, Problem problem, List<Trial> trials,
      boolean names) {
    return split(page).map(parts -> parts.before() + filled(problem, trials, names)
        + LaterPart.all(parts.inside()) + parts.after());
  }

  /** A page around and inside of the part. */
  record Parts(String before, String inside, String after) {
  }

  /** Empty when the page has no such part. */
  static Optional<Parts> split(String page) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END, Math.max(0, begin));
    int inside = begin + BEGIN.length();
    return begin < 0 || end < 0
        ? Optional.empty()
        : Optional.of(
            new Parts(page.substring(0, inside), page.substring(inside, end), page.substring(end)));
  }

  private static String filled(Problem problem, List<Trial> trials, boolean names) {
    var html = new Html();
    head(html);
    if (trials.isEmpty()) {
      return html.paragraph(say("recruit.nothing")).toString();
    }
    var words = new AdviceFormatter(problem, names);
    html.paragraph(say("recruit.says"));
    var table = new DataTable(say("recruit.table"));
    for (var trial : trials.stream().limit(MOST).toList()) {
      table.row(List.of(words.change(trial), NumberFormatter.hundredth(words.percent(trial)) + " %",
          Integer.toString(trial.sessionsGain()),
          say(trial.exact() ? "recruit.exactly" : "recruit.at-least")));
    }
    table.writeTo(html);
    if (trials.size() > MOST) {
      html.paragraph(say("recruit.more", trials.size() - MOST));
    }
    return html.toString();
  }
}
