package org.needmatch.internal.io.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.needmatch.diagnostics.FindingCode;

/** Numbers with a dot, never NaN and never infinite. */
public final class Numbers {
  private static final Pattern NUMBER = Pattern
      .compile("[+-]?(?:\\d{1,300}(?:\\.\\d{0,300})?|\\.\\d{1,300})(?:[eE][+-]?\\d{1,3})?");

  private static final Pattern PERCENT = Pattern.compile("([\\d.]+) ?%");
  private static final Pattern CURRENCY = Pattern.compile("^[£$€] ?");
  private static final double HUNDRED = 100;

  private Numbers() {
  }

  /** A number from {@code min} to {@code max}. */
  public static CellParser<Double> between(double min, double max) {
    return text -> range(text, number(text), min, max);
  }

  /** A share from 0 to 1, which may be written as {@code 95%}. */
  public static CellParser<Double> share() {
    return text -> {
      var percent = PERCENT.matcher(text);
      return percent.matches()
          ? range(text, number(percent.group(1)) / HUNDRED, 0, 1)
          : range(text, number(text), 0, 1);
    };
  }

  /** A number above 0 and at most {@code max}. */
  public static CellParser<Double> positive(double max) {
    return text -> {
      double value = number(text);
      if (!(value > 0 && value <= max)) {
        throw new BadCell(FindingCode.NUMBER_RANGE,
            Excerpt.of(text) + " is not above 0 and at most " + plain(max) + ".",
            "Write a number above 0 and at most " + plain(max) + ".");
      }
      return value;
    };
  }

  /** A whole number, which may be written as {@code 5.0}. */
  public static CellParser<Integer> whole(int min, int max) {
    return text -> {
      double value = range(text, number(text), min, max);
      if (value != Math.rint(value)) {
        throw new BadCell(FindingCode.NUMBER_BAD, Excerpt.of(text) + " is not a whole number.",
            "Write a number without a fraction.");
      }
      return (int) value;
    };
  }

  /** An amount of money, 0 or more, maybe with the sign of its currency. */
  public static BigDecimal amount(String text) throws BadCell {
    var plain = CURRENCY.matcher(text).replaceFirst("");
    range(text, number(plain), 0, 1_000_000);
    return new BigDecimal(plain);
  }

  private static double range(String text, double value, double min, double max) throws BadCell {
    if (!(value >= min && value <= max)) {
      var sentence = max >= Integer.MAX_VALUE
          ? plain(min) + " or more"
          : "from " + plain(min) + " to " + plain(max);
      throw new BadCell(FindingCode.NUMBER_RANGE, Excerpt.of(text) + " is not " + sentence + ".",
          "Write a number " + sentence + ".");
    }
    return value;
  }

  private static double number(String text) throws BadCell {
    if (!NUMBER.matcher(text).matches()) {
      throw new BadCell(FindingCode.NUMBER_BAD, Excerpt.of(text) + " is not a number.",
          text.indexOf(',') >= 0
              ? "Write a dot before the fraction, and no separator of thousands."
              : "Write digits, with a dot before a fraction.");
    }
    return Double.parseDouble(text);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
