package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** 30s, 2m, 1m30s, 1h, PT30S; a bare number counts seconds. */
final class DurationConverter implements ITypeConverter<Duration> {
  private static final Duration LONGEST = Duration.ofDays(365);
  private static final Pattern BARE = Pattern.compile("\\d+(\\.\\d+)?");

  @Override
  public Duration convert(String value) {
    var text = value.strip().toUpperCase(Locale.ROOT);
    if (BARE.matcher(text).matches()) {
      text += "S";
    }
    try {
      var duration = Duration.parse(text.startsWith("P") ? text : "PT" + text);
      if (duration.compareTo(LONGEST) > 0) {
        throw new TypeConversionException(say("wrong.duration-long", value, LONGEST.toDays()));
      }
      if (duration.isPositive()) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      throw unusable(value);
    }
    throw unusable(value);
  }

  private static TypeConversionException unusable(String value) {
    return new TypeConversionException(say("wrong.duration", value));
  }
}
