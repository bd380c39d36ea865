package org.needmatch.internal.io.read;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.NameWords;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.Table;

/**
 * Takes what a cell says about a person out of findings and leaves its shape,
 * {@code 9} for a digit and {@code x} for a letter, so that a list of problems
 * can be handed round.
 */
final class PersonalCells {
  private static final Set<String> FILES = Set.of("volunteers", "members", "availability",
      "previous", "history", "attendance", "pairs", "travel");
  private static final Set<String> COLUMNS = Set.of("name", "birth_date", "age", "latitude",
      "longitude", "postcode", "email", "telephone", "preferred_contact", "from", "to");
  private static final Set<String> IDS = Set.of("volunteer_id", "member_id", "volunteer_a",
      "volunteer_b");
  /** An export's own names, whatever they are mapped to. */
  private static final Pattern HEADER = Pattern.compile(
      "\\b(e ?mail|phone|telephone|mobile|address|post ?codes?|postal code|zip( code)?|plz|birth|birthday|dob|(sur|first |last |full )?name)\\b");
  private static final Pattern CONTACT = Pattern
      .compile("[\\w.+-]+@[\\w.-]+|(?<![\\d.])(\\+|0)\\d[\\d ]{7,}\\d");
  private static final int SHORTEST_NUMBER = 9;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private PersonalCells() {
  }

  /** Whether a row's cell of one of our columns is about a person. */
  static boolean has(Table table, String column, String cell) {
    return isAboutPeople(table) && (COLUMNS.contains(column)
        || !IDS.contains(column) && (CONTACT.matcher(cell).find() || !column.isEmpty() && HEADER
            .matcher(String.join(" ", NameWords.of(table.header().shown(column)))).find()));
  }

  /**
   * Whether a cell as it stands is about a person: by our column, by the export's
   * own name, or by what it holds. A file of needs may name people in columns
   * that nothing reads.
   */
  static boolean hides(Table table, String ours, String name, String cell) {
    return areIn(table, ours, name) || reaches(table, ours, cell);
  }

  /**
   * Whether all cells of a column are about a person, by our name or the
   * export's.
   */
  static boolean areIn(Table table, String ours, String name) {
    boolean told = HEADER.matcher(String.join(" ", NameWords.of(name))).find();
    return isAboutPeople(table) && (COLUMNS.contains(ours) || ours.startsWith("site_")
        || ours.isEmpty() && isOfPeople(name)) || told && mayTell(table, ours);
  }

  /** What another table of the same file may be read for. */
  private static boolean isOfPeople(String name) {
    var meaning = Schemas.VOLUNTEERS.meaning(NameMatching.key(name));
    return meaning != null && (COLUMNS.contains(meaning) || meaning.startsWith("site_"));
  }

  /** Whether a cell says how to reach somebody. */
  static boolean reaches(Table table, String ours, String cell) {
    return mayTell(table, ours) && (cell.indexOf('@') >= 0 || mayBeNumber(cell))
        && CONTACT.matcher(cell).find();
  }

  /** Whether digits and blanks are as many as behind the first of a number. */
  private static boolean mayBeNumber(String cell) {
    int run = 0;
    for (int i = 0; i < cell.length() && run < SHORTEST_NUMBER; i++) {
      char c = cell.charAt(i);
      run = c == ' ' || Character.isDigit(c) ? run + 1 : 0;
    }
    return run >= SHORTEST_NUMBER;
  }

  private static boolean mayTell(Table table, String ours) {
    return isAboutPeople(table) ? !IDS.contains(ours) : ours.isEmpty();
  }

  /** The parts of a cell that are an address or a number to reach somebody. */
  static List<String> contacts(String cell) {
    return CONTACT.matcher(cell).results().map(MatchResult::group).toList();
  }

  /** Whether a cell at an unknown place may be anything about a person. */
  static boolean isAboutPeople(Table table) {
    return FILES.contains(table.schema().list());
  }

  /**
   * The finding with shapes in place of the value and of the texts that its
   * sentence may repeat.
   */
  static Finding masked(Finding f, List<String> texts) {
    var message = f.message();
    for (var text : texts) {
      if (!text.isEmpty()) {
        message = Pattern.compile("(?<![\\w.-])" + Pattern.quote(text) + "(?!\\w)").matcher(message)
            .replaceAll(Matcher.quoteReplacement(shape(text)));
      }
    }
    message = DATE.matcher(message).replaceAll("9999-99-99");
    return new Finding(f.code(), f.severity(), f.file(), f.line(), f.column(), shape(f.value()),
        message, f.action(), f.fix());
  }

  /** Letters and digits without what they say. */
  static String shape(String text) {
    var shape = new StringBuilder(text.length());
    text.codePoints().forEach(
        c -> shape.appendCodePoint(Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'x' : c));
    return shape.toString();
  }
}
