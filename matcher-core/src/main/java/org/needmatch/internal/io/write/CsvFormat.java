package org.needmatch.internal.io.write;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.TimeSpan;

/** How single values are spelt in the CSV files. */
final class CsvFormat {
  /** The last minute of a day as the contract writes it. */
  private static final String MIDNIGHT = "24:00";

  private CsvFormat() {
  }

  static String number(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0";
    }
    var plain = BigDecimal.valueOf(value).toPlainString();
    return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
  }

  /**
   * An id or name that stands alone in a cell.
   *
   * @throws IllegalArgumentException
   *           when reading would not give it back
   */
  static String id(String what, String id) {
    if (id.isEmpty() || !id.equals(id.strip())) {
      throw new IllegalArgumentException("The " + what + " '" + id
          + "' is empty or starts or ends with a space, which CSV cells lose. Rename it.");
    }
    return id;
  }

  static String words(Collection<? extends Enum<?>> values) {
    return values.stream().map(CsvFormat::word).collect(Collectors.joining(";"));
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Ids or words in one cell.
   *
   * @throws IllegalArgumentException
   *           when one cannot stand in a list
   */
  static String list(String what, Collection<String> values) {
    values.forEach(value -> item(what, value));
    return String.join(";", values);
  }

  static String skills(Map<String, Integer> skills) {
    return String.join(";", items(skills));
  }

  /**
   * Skills that last and skills that run out.
   *
   * @throws IllegalArgumentException
   *           when a lasting one would be read as running out
   */
  static String skills(Map<String, Integer> lasting, List<ExpiringSkill> dated) {
    lasting.keySet().stream().filter(name -> name.matches(".*@\\s*\\d.*")).findFirst()
        .ifPresent(name -> {
          throw new IllegalArgumentException(
              "The skill '" + name + "' would be read with a date. Rename it.");
        });
    var items = items(lasting);
    for (var one : dated) {
      items.add(items(Map.of(one.skill(), one.level())).get(0) + "@" + one.until());
    }
    return String.join(";", items);
  }

  private static List<String> items(Map<String, Integer> skills) {
    var items = new ArrayList<String>();
    skills.forEach((name, level) -> {
      item("skill", name);
      items.add(level == 1 && name.indexOf(':') < 0 ? name : name + ":" + level);
    });
    return items;
  }

  /** The windows as dated spans that are at most a day long. */
  static String windows(List<TimeSpan> spans) {
    return spans.stream().flatMap(span -> days(span).stream())
        .map(span -> span.day() + " " + start(span) + "-" + end(span))
        .collect(Collectors.joining(";"));
  }

  /** The span itself when it is shorter than a day, else cut at each midnight. */
  static List<TimeSpan> days(TimeSpan span) {
    if (span.minutes() < 1440) {
      return List.of(span);
    }
    var parts = new ArrayList<TimeSpan>();
    for (var from = span.start(); from.isBefore(span.end());) {
      var midnight = from.toLocalDate().plusDays(1).atStartOfDay();
      var to = midnight.isBefore(span.end()) ? midnight : span.end();
      parts.add(new TimeSpan(from, to));
      from = to;
    }
    return parts;
  }

  static String start(TimeSpan span) {
    return span.start().toLocalTime().toString();
  }

  static String end(TimeSpan span) {
    var time = span.end().toLocalTime();
    return time.equals(LocalTime.MIDNIGHT) ? MIDNIGHT : time.toString();
  }

  private static void item(String what, String value) {
    if (value.indexOf(';') >= 0 || value.equalsIgnoreCase("none")) {
      throw new IllegalArgumentException("The " + what + " '" + value
          + "' cannot stand in a list cell: it holds a ';' or means nothing. Rename it.");
    }
    var unused = id(what, value);
  }
}
