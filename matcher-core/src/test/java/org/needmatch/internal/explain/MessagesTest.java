package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sentences that people read. */
class MessagesTest {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  @Test
  void noWordOfTheTradeIsUsed() {
    assertThat(text()).doesNotContainPattern(
        "(?i)feasib|infeasib|constraint|medium|\\bbound\\b|\\bpoints\\b|optim|solver|violat");
  }

  @Test
  void aReaderOfTwelveUnderstandsIt() {
    var sentences = Arrays.stream(text().split("(?<=[.:])\\s+|\\n")).filter(s -> !s.isBlank())
        .toList();
    long words = sentences.stream().mapToLong(s -> s.trim().split("\\s+").length).sum();
    long syllables = Arrays.stream(text().split("\\s+")).mapToLong(MessagesTest::syllables).sum();
    double grade = 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;

    assertThat(grade).as("school grade, Flesch and Kincaid").isLessThan(7);
    assertThat(sentences).allSatisfy(s -> assertThat(s.split("\\s+")).hasSizeLessThan(36));
  }

  @Test
  void unknownKeysAreAnError() {
    assertThatThrownBy(() -> Messages.say("no.such.key")).hasMessageContaining("no.such.key");
  }

  private static String text() {
    return Messages.keys().stream().map(MessagesTest::filled).collect(Collectors.joining("\n"));
  }

  private static String filled(String key) {
    return Messages.say(key, "a", "a", "a", "a", "a", "a");
  }

  private static long syllables(String word) {
    var plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (plain.isEmpty()) {
      return 0;
    }
    var stem = plain.length() > 3 ? plain.replaceAll("(?<![lt])e[sd]?$", "") : plain;
    return Math.max(1, VOWELS.matcher(stem).results().count());
  }
}
