package org.needmatch.internal.io.config;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.io.cell.BadCell;

/** Floors as settings and options have them: 70 %, 0.7, and ward-7=0%. */
public final class FloorText {
  private static final BigDecimal MOST = BigDecimal.valueOf(Fairness.WHOLE);
  private static final String FIX = "Write a share such as 70% or 0.7, in tenths of a percent.";

  private FloorText() {
  }

  /** The grouping's word. */
  public static String of(Grouping by) {
    return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What makes needs a group.
   *
   * @throws BadCell
   *           when the word is unknown
   */
  public static Grouping grouping(String text) throws BadCell {
    for (var by : Grouping.values()) {
      if (of(by).equalsIgnoreCase(text.strip().replace('_', '-'))) {
        return by;
      }
    }
    var known = Arrays.stream(Grouping.values()).map(FloorText::of)
        .collect(Collectors.joining(", "));
    throw new BadCell(FindingCode.WORD_UNKNOWN, "\"" + text + "\" is not one of " + known + ".",
        "Write one of " + known + ".");
  }

  /** The floor in percent. */
  public static String of(int floor) {
    return BigDecimal.valueOf(floor, 1).stripTrailingZeros().toPlainString() + "%";
  }

  /** Floors of single groups. */
  public static String of(Map<String, Integer> own) {
    return own.entrySet().stream().map(one -> one.getKey() + "=" + of(one.getValue()))
        .collect(Collectors.joining(";"));
  }

  /**
   * A floor in thousandths.
   *
   * @throws BadCell
   *           when the text is no share from 0 % to 100 % in tenths of a percent
   */
  public static int floor(String text) throws BadCell {
    var digits = text.strip();
    boolean percent = digits.endsWith("%");
    try {
      var share = new BigDecimal(
          percent ? digits.substring(0, digits.length() - 1).strip() : digits);
      var thousandths = share.movePointRight(percent ? 1 : 3);
      if (thousandths.signum() >= 0 && thousandths.compareTo(MOST) <= 0) {
        return thousandths.intValueExact();
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw new BadCell(FindingCode.NUMBER_BAD,
          "\"" + text + "\" is no share in tenths of a percent.", FIX);
    }
    throw new BadCell(FindingCode.NUMBER_BAD, "\"" + text + "\" is not a share from 0 % to 100 %.",
        FIX);
  }

  /**
   * Floors of single groups, by id.
   *
   * @throws BadCell
   *           when a part is not a group and its floor, or a group comes twice
   */
  static SortedMap<String, Integer> own(String text) throws BadCell {
    var own = new TreeMap<String, Integer>();
    for (var part : text.split(";", -1)) {
      int at = part.lastIndexOf('=');
      if (!part.isBlank()) {
        if (at < 1
            || own.put(part.substring(0, at).strip(), floor(part.substring(at + 1))) != null) {
          throw new BadCell(FindingCode.NUMBER_BAD,
              "\"" + part.strip() + "\" is not a group and its floor, once for each.",
              "Write such as ward-7=0%;ward-3=55%.");
        }
      }
    }
    return own;
  }
}
