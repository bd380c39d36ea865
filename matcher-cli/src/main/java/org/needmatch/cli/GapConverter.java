package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** 0.5% or the share 0.005. */
final class GapConverter implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    var text = value.strip();
    boolean percent = text.endsWith("%");
    try {
      var number = new BigDecimal(percent ? text.substring(0, text.length() - 1).strip() : text);
      double share = (percent ? number.movePointLeft(2) : number).doubleValue();
      if (number.signum() >= 0 && share < 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw unusable(value);
    }
    throw unusable(value);
  }

  private static TypeConversionException unusable(String value) {
    return new TypeConversionException(say("wrong.gap", value));
  }
}
