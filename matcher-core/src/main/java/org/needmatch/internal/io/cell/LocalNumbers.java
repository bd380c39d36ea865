package org.needmatch.internal.io.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers in other notations and other units, as ours. */
public final class LocalNumbers {
  /** Of a product: below a hundredth of a second, and a millimetre. */
  private static final int DIGITS = 6;
  private static final Pattern COMMA = Pattern
      .compile("[+-]?\\d{1,3}(?:\\.?\\d{3})*,\\d{1,15}|[+-]?\\d+,\\d{1,15}");
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,15})?");

  private LocalNumbers() {
  }

  /** A comma before the fraction, and maybe dots between thousands. */
  public static String withDot(String text) {
    return COMMA.matcher(text).matches() ? text.replace(".", "").replace(',', '.') : text;
  }

  /** The number so many times; a text that is no plain number stays. */
  public static String times(String text, BigDecimal factor) {
    return PLAIN.matcher(text).matches()
        ? new BigDecimal(text).multiply(factor).setScale(DIGITS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros().toPlainString()
        : text;
  }
}
