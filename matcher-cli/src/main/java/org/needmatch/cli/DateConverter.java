package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** 2026-11-23 or 23/11/2026. */
final class DateConverter implements ITypeConverter<LocalDate> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final List<DateTimeFormatter> FORMATS = List.of(
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT),
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

  @Override
  public LocalDate convert(String value) {
    for (var format : FORMATS) {
      try {
        var date = LocalDate.parse(value.strip(), format);
        if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
          return date;
        }
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    throw new TypeConversionException(
        say("wrong.date", value, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
  }
}
