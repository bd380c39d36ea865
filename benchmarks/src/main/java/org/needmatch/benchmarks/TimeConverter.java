package org.needmatch.benchmarks;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Seconds from 30s, 2m, 1m30s, or a bare number of seconds. */
final class TimeConverter implements ITypeConverter<Double> {
  static Duration duration(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }

  @Override
  public Double convert(String text) {
    var upper = text.strip().toUpperCase(Locale.ROOT);
    if (!upper.isEmpty() && Character.isDigit(upper.charAt(upper.length() - 1))) {
      upper += "S";
    }
    try {
      var duration = Duration.parse("PT" + upper);
      if (duration.isPositive()) {
        return duration.toNanos() / 1e9;
      }
    } catch (DateTimeParseException e) {
      throw unusable(text);
    }
    throw unusable(text);
  }

  private static TypeConversionException unusable(String text) {
    return new TypeConversionException(
        "'" + text + "' is not a length of time above 0. Write it like 30s or 2m.");
  }
}
