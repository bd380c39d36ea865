package org.needmatch.internal.io.init;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.ClockSpan;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.ShortDate;
import org.needmatch.internal.io.cell.Slot;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.table.NameMatching;

/** What words for days, parts of a day and answers mean, in some languages. */
final class TimeWords {
  private static final Pattern BRACKETS = Pattern.compile(".*\\[(.+)]");
  private static final Pattern LABEL = Pattern.compile("[\\p{L} ?'’]+(?::| [-–—]) ?([^:]+)");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SIGNS = Pattern.compile("[;,/|&\\n]");
  private static final Pattern EDGES = Pattern.compile("^[ ,:()–—/-]+|[ ,:()–—/-]+$");
  private static final Pattern MONTH_FIRST = Pattern
      .compile("^(\\p{L}{3,9})\\.? (\\d{4}) ((?:\\p{L}{2,9}\\.?,? )?)(\\d{1,2})( .*)?$");
  private static final int MOST_WORDS = 10;
  private static final Map<String, String> WORDS = read();

  private TimeWords() {
  }

  /** As it is looked up: in lower case, with one kind of apostrophe. */
  static String plain(String text) {
    return BLANKS.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\'')).replaceAll(" ")
        .strip();
  }

  /** The usual times of a part of a day, null when the word is none. */
  static @Nullable String part(String text) {
    return WORDS.get("part " + plain(text));
  }

  /** Whether the word is an answer of that kind: yes, no or maybe. */
  static boolean isAnswer(String text, String kind) {
    return kind.equals(WORDS.get("answer " + plain(text)));
  }

  /** Whether the word is any answer. */
  static boolean isAnswer(String text) {
    return WORDS.containsKey("answer " + plain(text));
  }

  /** The words of a cell. */
  static List<String> parts(String cell) {
    var whole = plain(cell);
    if (isAnswer(whole) || part(whole) != null) {
      return List.of(whole);
    }
    var parts = new ArrayList<String>();
    for (var part : SIGNS.split(cell, -1)) {
      var word = plain(NameMatching.strip(part));
      if (!word.isEmpty()) {
        parts.add(word);
      }
    }
    return parts;
  }

  /**
   * What a text stands for, null when for no day. A day and a part of it or a
   * span may stand in either order; what stands in brackets counts alone.
   *
   * @param year
   *          of dates that name none
   */
  static @Nullable Slot slot(String text, Timestamps timestamps, int year) {
    var bracket = BRACKETS.matcher(text);
    var plain = dayFirst(NameMatching.strip(bracket.matches() ? bracket.group(1) : text));
    var known = alone(plain, timestamps, year);
    if (known != null) {
      return known;
    }
    var words = List.of(BLANKS.split(plain.replaceAll("([,:(–—/])", " $1 ")));
    for (int i = words.size() - 1; i > 0 && words.size() <= MOST_WORDS; i--) {
      var first = joined(words.subList(0, i));
      var second = joined(words.subList(i, words.size()));
      var slot = both(first, second, timestamps, year);
      var other = slot == null ? both(second, first, timestamps, year) : slot;
      if (other != null) {
        return other;
      }
    }
    var labelled = LABEL.matcher(plain);
    return labelled.matches() ? slot(labelled.group(1), timestamps, year) : null;
  }

  /** The month of a calendar stands above its days. */
  private static String dayFirst(String text) {
    return MONTH_FIRST.matcher(text).replaceFirst("$3$4 $1 $2$5");
  }

  private static String joined(List<String> words) {
    return EDGES.matcher(String.join(" ", words)).replaceAll("");
  }

  private static @Nullable Slot both(String days, String times, Timestamps timestamps, int year) {
    var day = alone(days, timestamps, year);
    var part = part(times);
    var span = part == null ? ClockSpan.offer(times) : null;
    if (day == null || day.span() != null || part == null && span == null) {
      return null;
    }
    return new Slot(day.day(),
        span == null ? part : Slot.clock(span.start()) + "-" + Slot.clock(span.end()));
  }

  /** A day or a date, or one of them with a span, as the reader knows them. */
  private static @Nullable Slot alone(String text, Timestamps timestamps, int year) {
    var day = WORDS.get("day " + plain(text));
    if (day != null) {
      return new Slot(day, null);
    }
    var slot = Slot.of(text, timestamps);
    var date = slot == null ? ShortDate.find(text) : null;
    return date == null ? slot : Slot.of(date.in(year), timestamps);
  }

  /** The same where months and days may come in either order. */
  static @Nullable Slot slot(String text, int year) {
    return slot(text, new Timestamps(new Dates(false), ZoneOffset.UTC), year);
  }

  private static Map<String, String> read() {
    var file = new Properties();
    try (var in = new InputStreamReader(
        Objects.requireNonNull(TimeWords.class.getResourceAsStream("times.properties")),
        StandardCharsets.UTF_8)) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var words = new HashMap<String, String>();
    for (var entry : file.stringPropertyNames()) {
      int dot = entry.indexOf('.');
      for (var word : file.getProperty(entry).split(";", -1)) {
        words.put(entry.substring(0, dot) + " " + plain(word), entry.substring(dot + 1));
      }
    }
    return words;
  }
}
