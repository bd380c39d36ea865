package org.needmatch.internal.io.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers about a person that leave the person to be placed whatever an unread
 * column means by them. Checks are never among them. What stands here is told
 * in {@code docs/safeguarding.md}.
 */
public final class HarmlessCells {
  private static final Set<String> FILES = Set.of(Schemas.VOLUNTEERS.file(),
      Schemas.MEMBERS.file());
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "none", "n/a", "na",
      "not applicable", "nil", "-", "--", "\u2013", "\u2014");
  private static final Set<String> NOBODY = Set.of("no", "none", "n/a", "na", "not applicable",
      "nil", "-", "--", "\u2013", "\u2014", "nobody", "no one", "no-one");

  /** Names of columns, told whole, and the answers that are harmless there. */
  private record Harmless(Pattern names, Set<String> answers) {
    Harmless(String names, Set<String> answers) {
      this(Pattern.compile(names), answers);
    }
  }

  private static final List<Harmless> ALL = List.of(new Harmless(
      "(gw volunteers )?(current |overall )?((volunteer|volunteering|member|membership|person|record) )?"
          + "(status|state)|(volunteer|member|person)status|status of (the )?(volunteer|member"
          + "|person)",
      Set.of("active", "current", "live", "active volunteer", "current volunteer", "active member",
          "current member")),
      new Harmless(
          "(is |has |currently |date |volunteer |member )?(suspended|suspension|withdrawn|resigned"
              + "|lapsed|dormant|deceased|archived|inactive|blocked|banned|blacklisted|dismissed"
              + "|terminated|unsuitable|leaver|left|on hold|stood down)"
              + "( date| reason| on| until| from)?|leaving (date|reason)"
              + "|(volunteer |volunteering |membership )?end date",
          NO),
      new Harmless("(is |a )*(minor|junior|underage|under age|under 1[68])( s| years)?", NO),
      new Harmless("(is )?(over 18|18 (plus|or over|and over|or older))",
          Set.of("yes", "y", "true")),
      new Harmless(
          "(unavailable|not available|unavailability|away|days off|dates off|absent|absences?"
              + "|black ?outs?|cannot (do|make|come|attend))( days?| dates?| times?| on)?",
          NOBODY),
      new Harmless(
          "((do not|dont|never|must not|cannot) (be )?|not to be )(place|placed|pair|paired|match"
              + "|matched|put|work|roster|rostered) with|(not|never) with|keep (apart|away)( from)?"
              + "|exclusions?|excluded|restrictions?|restricted"
              + "|conflicts?( with)?|incompatib(le|ility)( with)?|no contact with",
          NOBODY));

  private HarmlessCells() {
  }

  /**
   * Whether the answer is harmless in the column of the file.
   *
   * @param name
   *          of the column as it is written
   * @param cell
   *          not blank
   */
  public static boolean holds(String file, String name, String cell) {
    var phrase = String.join(" ", NameWords.of(name));
    var answer = NameMatching.strip(cell).toLowerCase(Locale.ROOT);
    return FILES.contains(file) && ALL.stream().anyMatch(
        each -> each.answers().contains(answer) && each.names().matcher(phrase).matches());
  }
}
