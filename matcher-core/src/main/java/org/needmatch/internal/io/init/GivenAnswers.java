package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.needmatch.internal.io.init.Question.Choice;

/**
 * Answers that were given beforehand, such as {@code Status=active}; all other
 * questions are asked elsewhere. Case and blanks do not matter. Where two files
 * have a question of one name, the answer has to name the file as well:
 * {@code people.csv/Status=active}. Not thread-safe.
 */
public final class GivenAnswers implements Answers {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What each was given to, by what was given. */
  private final Map<String, List<String>> given = new LinkedHashMap<>();
  private final TreeSet<String> asked = new TreeSet<>();
  private final Answers others;

  /**
   * @param others
   *          who is asked for the rest
   */
  public GivenAnswers(List<String> given, Answers others) {
    given.forEach(each -> this.given.put(each, new ArrayList<>()));
    this.others = others;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException
   *           when what was given is no answer to this question
   */
  @Override
  public int choose(Question question) {
    asked.add(question.name());
    var full = question.file() + "/" + question.name();
    for (var each : given.entrySet()) {
      int sign = each.getKey().lastIndexOf('=');
      var name = plain(each.getKey().substring(0, Math.max(sign, 0)));
      if (name.equals(plain(question.name())) || name.equals(plain(full))) {
        each.getValue().add(full);
        return choice(question, each.getKey(), plain(each.getKey().substring(sign + 1)));
      }
    }
    return others.choose(question);
  }

  private static int choice(Question question, String given, String word) {
    var words = question.choices().stream().map(Choice::word).toList();
    for (int i = 0; i < words.size(); i++) {
      if (plain(words.get(i)).equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException(say("answer.none", given, String.join(", ", words)));
  }

  /**
   * Says so when one was given to no question, or to more than one.
   *
   * @throws IllegalArgumentException
   *           that names it, and what it may have been meant for
   */
  public void requireMeant() {
    given.forEach((each, questions) -> {
      if (questions.isEmpty()) {
        throw new IllegalArgumentException(asked.isEmpty()
            ? say("answer.nothing", each)
            : say("answer.unknown", each, String.join("; ", asked)));
      }
      if (questions.stream().distinct().count() > 1) {
        throw new IllegalArgumentException(
            say("answer.several", each, String.join("; ", questions.stream().distinct().toList())));
      }
    });
  }

  private static String plain(String text) {
    return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
