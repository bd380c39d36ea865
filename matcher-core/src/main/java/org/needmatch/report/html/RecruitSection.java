package org.needmatch.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needmatch.domain.Problem;
import org.needmatch.whatif.AdviceFormatter;
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
    html.paragraph("Nothing was tried yet. \u201cmatcher recruit FOLDER PLAN\u201d tries changes by"
        + " planning the week again, and puts here what they gain.").raw(END);
  }

  private static void head(Html html) {
    html.leaf("h2", "Whom to recruit, what to arrange", "id", "recruit").raw("\n");
  }

  /**
   * The page with the part filled in; empty when it is no page of a plan, or was
   * written before there was such a part.
   */
  public static Optional<String> into(String page, Problem problem, List<Trial> trials) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END, Math.max(0, begin));
    return begin < 0 || end < 0
        ? Optional.empty()
        : Optional.of(page.substring(0, begin + BEGIN.length()) + filled(problem, trials)
            + page.substring(end));
  }

  private static String filled(Problem problem, List<Trial> trials) {
    var html = new Html();
    head(html);
    if (trials.isEmpty()) {
      return html.paragraph("Nothing that was tried adds to the need that is met.").toString();
    }
    var words = new AdviceFormatter(problem);
    html.paragraph("Each line was tried by itself: the week was planned again with the change, and"
        + " again without it for as long. Gains of two lines do not add up.");
    var table = new DataTable("What was found to help, most first", "What changes",
        "#More weighted need met", "#More sessions", "How sure");
    for (var trial : trials.stream().limit(MOST).toList()) {
      table.row(
          List.of(words.change(trial), String.format(Locale.ROOT, "%.2f %%", words.percent(trial)),
              Integer.toString(trial.sessionsGain()), trial.exact() ? "exactly" : "at least"));
    }
    table.writeTo(html);
    if (trials.size() > MOST) {
      html.paragraph(
          NumberFormatter.count(trials.size() - MOST, "more line") + ": see recruit.csv.");
    }
    return html.toString();
  }
}
