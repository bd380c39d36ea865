package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date and a time, with a T or a blank between them. */
final class DateTimeConverter implements ITypeConverter<LocalDateTime> {
  @Override
  public LocalDateTime convert(String text) {
    try {
      return LocalDateTime.parse(text.strip().replace(' ', 'T'));
    } catch (DateTimeException e) {
      throw new TypeConversionException(say("wrong.date-time", text));
    }
  }
}
