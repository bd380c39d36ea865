package org.needmatch.internal.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with placeholders in braces: a line {@code Subject: …}, a blank line,
 * paragraphs. A paragraph that names nothing but what is empty is left out.
 * Immutable.
 */
public final class Template {
  private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]*)(\\}?)|\\}");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n(?:[ \\t]*\\n)+");
  private static final String SUBJECT = "Subject:";

  private final String subject;
  private final List<String> paragraphs;

  private Template(String subject, List<String> paragraphs) {
    this.subject = subject;
    this.paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Reads a template.
   *
   * @throws TemplateFault
   *           when it has no subject or no text, or names what there is not
   */
  public static Template of(MessageKind kind, String text) throws TemplateFault {
    var plain = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    check(kind, plain);
    var parts = new ArrayList<>(List.of(PARAGRAPHS.split(plain.strip())));
    var first = parts.removeFirst();
    if (!first.regionMatches(true, 0, SUBJECT, 0, SUBJECT.length()) || first.contains("\n")) {
      throw new TemplateFault(1, 1, "", "The template does not begin with a line 'Subject: …'.",
          "Write the subject into the first line and leave the second blank.");
    }
    if (parts.isEmpty()) {
      throw new TemplateFault(1, 1, "", "The template has no text below its subject.",
          "Write the text below a blank line.");
    }
    return new Template(first.substring(SUBJECT.length()).strip(), parts);
  }

  private static void check(MessageKind kind, String text) throws TemplateFault {
    int number = 0;
    for (var line : text.split("\n", -1)) {
      number++;
      var field = FIELD.matcher(line);
      while (field.find()) {
        if (!isKnown(kind, field)) {
          throw new TemplateFault(number, field.start() + 1, field.group(),
              field.group() + " is no placeholder of " + kind.file() + ".",
              "Use one of " + known(kind) + ".");
        }
      }
    }
  }

  private static boolean isKnown(MessageKind kind, Matcher field) {
    return "}".equals(field.group(2))
        && Placeholder.named(field.group(1)).filter(kind.placeholders()::contains).isPresent();
  }

  private static String known(MessageKind kind) {
    return kind.placeholders().stream().map(one -> "{" + one.word() + "}")
        .collect(Collectors.joining(", "));
  }

  /** The subject, in one line. */
  public String subject(Map<Placeholder, String> values) {
    return filled(subject, values).replaceAll("\\s+", " ").strip();
  }

  /** The text, which ends with a line end. */
  public String text(Map<Placeholder, String> values) {
    return paragraphs.stream().filter(part -> says(part, values)).map(part -> filled(part, values))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** Whether a paragraph names nothing, or something that is not empty. */
  private static boolean says(String paragraph, Map<Placeholder, String> values) {
    var named = FIELD.matcher(paragraph).results().map(field -> value(field.group(1), values))
        .toList();
    return named.isEmpty() || !named.stream().allMatch(String::isEmpty);
  }

  private static String filled(String text, Map<Placeholder, String> values) {
    return FIELD.matcher(text)
        .replaceAll(field -> Matcher.quoteReplacement(value(field.group(1), values)));
  }

  private static String value(String word, Map<Placeholder, String> values) {
    return values.getOrDefault(Placeholder.valueOf(word.toUpperCase(Locale.ROOT)), "");
  }
}
