package org.needmatch.internal.io.sheet;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one cell of an ods: its value, and where it says more, what it shows.
 */
final class OdsCell {
  private static final Pattern FILLED_UP = Pattern.compile("0\\d+");
  private static final Set<String> WEEKDAYS = Set.of("mon", "monday", "tue", "tuesday", "wed",
      "wednesday", "thu", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday");

  private final SafeXml xml;
  private final String end;
  private final String type;
  private final @Nullable String value;
  private final boolean formula;
  private final boolean error;

  /** Stands at the cell's start. */
  OdsCell(SafeXml xml) {
    this.xml = xml;
    end = xml.name();
    error = xml.says("value-type", "error");
    type = xml.attribute("value-type", "");
    formula = xml.attribute("formula") != null;
    value = switch (type) {
      case "float", "percentage", "currency" -> xml.attribute("value");
      case "date" -> xml.attribute("date-value");
      case "time" -> xml.attribute("time-value");
      case "boolean" -> xml.attribute("boolean-value");
      default -> xml.attribute("string-value");
    };
  }

  /** Reads on to the cell's end. */
  CellText read() throws XMLStreamException {
    var shown = shown();
    if (end.equals("covered-table-cell")) {
      return CellText.BLANK;
    }
    if (error || formula && (shown.startsWith("#") || shown.startsWith("Err:"))) {
      return new CellText(shown, CellFlaw.ERROR);
    }
    if (formula && type.isEmpty() && shown.isEmpty()) {
      return CellText.UNKNOWN;
    }
    var read = value;
    if (read == null) {
      return CellText.of(shown);
    }
    return switch (type) {
      case "float", "percentage", "currency" -> number(read, shown);
      case "date" -> CellText.of(date(read, shown));
      case "time" -> CellText.of(time(read));
      default -> CellText.of(read);
    };
  }

  private static CellText number(String value, String shown) throws XMLStreamException {
    try {
      double number = Double.parseDouble(value);
      var text = CellNumber.plain(number, FILLED_UP.matcher(shown).matches() ? shown.length() : 0);
      return new CellText(text, CellNumber.lostDigits(number) ? CellFlaw.DIGITS_LOST : null);
    } catch (NumberFormatException e) {
      throw new XMLStreamException("number " + value, e);
    }
  }

  private static String date(String value, String shown) {
    if (WEEKDAYS.contains(shown.toLowerCase(Locale.ROOT))) {
      return shown;
    }
    int at = value.indexOf('T');
    return at >= 0 && !shown.isEmpty() && shown.indexOf(':') < 0
        ? value.substring(0, at)
        : CellText.isoDate(value);
  }

  private static String time(String value) throws XMLStreamException {
    try {
      return CellNumber.clock(Duration.parse(value).toSeconds());
    } catch (DateTimeException e) {
      throw new XMLStreamException("time " + value, e);
    }
  }

  /** The paragraphs, without notes that hang on the cell. */
  private String shown() throws XMLStreamException {
    var text = new StringBuilder();
    int paragraphs = 0;
    int depth = 0;
    while (xml.next() && !(depth == 0 && xml.ends(end))) {
      if (xml.starts("annotation") || xml.starts("table") || xml.starts("shapes")) {
        xml.skip();
      } else if (xml.starts("p") || xml.starts("h")) {
        depth++;
        text.append(paragraphs++ == 0 ? "" : "\n");
      } else if (xml.ends("p") || xml.ends("h")) {
        depth--;
      } else if (depth > 0) {
        inline(text);
      }
    }
    return text.toString();
  }

  private void inline(StringBuilder text) throws XMLStreamException {
    if (xml.isText()) {
      text.append(xml.text());
    } else if (xml.starts("s")) {
      text.append(" ".repeat(Math.min(xml.number("c", 1), 1000)));
    } else if (xml.starts("tab")) {
      text.append('\t');
    } else if (xml.starts("line-break")) {
      text.append('\n');
    }
  }
}
