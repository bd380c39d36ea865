package org.needmatch.benchmarks;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How large a city is to be. */
record Size(int volunteers, int seats) {

  /** For file names. */
  String name() {
    return volunteers + "x" + seats;
  }

  /** Reads {@code 300/400}. */
  static final class Converter implements ITypeConverter<Size> {
    @Override
    public Size convert(String text) {
      var parts = text.strip().split("[/x]", -1);
      try {
        if (parts.length == 2) {
          return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
      } catch (NumberFormatException e) {
        throw unusable(text);
      }
      throw unusable(text);
    }

    private static TypeConversionException unusable(String text) {
      return new TypeConversionException(
          "'" + text + "' is no size. Write VOLUNTEERS/SEATS, such as 300/400.");
    }
  }
}
