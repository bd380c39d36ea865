package org.needmatch.internal.io.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.needmatch.internal.io.sheet.WrittenSheet.Kind;
import org.needmatch.internal.io.table.Surrogates;

/** The XML of one sheet of an xlsx that is written. */
final class XlsxSheetXml {
  /** Indexes into the styles below. */
  private static final int HEADER = 1;
  private static final int TEXT = 2;
  private static final int DATE = 3;
  private static final int TIME = 4;
  private static final int MIDNIGHT = 5;

  private static final int LONGEST_TEXT = 32_767;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,9})?");
  private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]|24(?=:00)):([0-5]\\d)");
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final WrittenSheet sheet;
  private final boolean first;
  private final StringBuilder xml = new StringBuilder();

  /**
   * @param first
   *          whether it is what people see when they open the file
   */
  XlsxSheetXml(WrittenSheet sheet, boolean first) {
    this.sheet = sheet;
    this.first = first;
  }

  static String styles(String main) {
    var cells = new StringBuilder();
    cells.append(style(0, 0)).append(style(0, 1)).append(style(49, 0)).append(style(164, 0))
        .append(style(165, 0)).append(style(166, 0));
    return "<styleSheet" + main + "><numFmts count=\"3\"><numFmt numFmtId=\"164\""
        + " formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"hh:mm\"/>"
        + "<numFmt numFmtId=\"166\" formatCode=\"[hh]:mm\"/></numFmts><fonts count=\"2\"><font>"
        + "<sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/>"
        + "<name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill>"
        + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>"
        + "</fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/>"
        + "</border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
        + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"6\">" + cells
        + "</cellXfs></styleSheet>";
  }

  private static String style(int format, int font) {
    return "<xf numFmtId=\"" + format + "\" fontId=\"" + font
        + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
  }

  String text(String main) {
    int width = sheet.header().size();
    xml.append("<worksheet").append(main).append("><sheetViews><sheetView workbookViewId=\"0\"")
        .append(first ? " tabSelected=\"1\"" : "")
        .append(
            "><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
        .append("</sheetView></sheetViews><cols>");
    for (int column = 0; column < width; column++) {
      xml.append("<col min=\"").append(column + 1).append("\" max=\"").append(column + 1)
          .append("\" width=\"").append(width(column)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
    row(1, sheet.header(), true);
    for (int i = 0; i < sheet.rows().size(); i++) {
      row(i + 2, sheet.rows().get(i), false);
    }
    return xml.append("</sheetData><autoFilter ref=\"A1:").append(Sheet.letters(width - 1))
        .append(sheet.rows().size() + 1).append("\"/></worksheet>").toString();
  }

  private int width(int column) {
    int longest = sheet.header().get(column).length() + 3;
    for (var row : sheet.rows()) {
      longest = Math.max(longest, row.get(column).length() + 1);
    }
    return Math.max(NARROWEST, Math.min(WIDEST, longest));
  }

  private void row(int number, List<String> cells, boolean header) {
    xml.append("<row r=\"").append(number).append("\">");
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        cell(Sheet.letters(column) + number, cells.get(column),
            header ? Kind.TEXT : sheet.kinds().get(column), header ? HEADER : TEXT);
      }
    }
    xml.append("</row>");
  }

  private void cell(String address, String text, Kind kind, int style) {
    var date = kind == Kind.DATE ? day(text) : "";
    var clock = CLOCK.matcher(text);
    if (kind == Kind.NUMBER && NUMBER.matcher(text).matches()) {
      value(address, 0, text);
    } else if (!date.isEmpty()) {
      value(address, DATE, date);
    } else if (kind == Kind.TIME && clock.matches()) {
      int minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
      value(address, minutes == 1440 ? MIDNIGHT : TIME, Double.toString(minutes / 1440.0));
    } else {
      xml.append("<c r=\"").append(address).append("\" s=\"").append(style)
          .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(text))
          .append("</t></is></c>");
    }
  }

  private void value(String address, int style, String value) {
    xml.append("<c r=\"").append(address).append("\" s=\"").append(style).append("\"><v>")
        .append(value).append("</v></c>");
  }

  private static String day(String text) {
    try {
      return text.length() == 10
          ? String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(text)))
          : "";
    } catch (DateTimeException e) {
      return "";
    }
  }

  /** Text that XML and a cell can hold. */
  static String escaped(String text) {
    var cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
    var plain = LOOKS_ESCAPED.matcher(Surrogates.mended(cut)).replaceAll("_x005F_");
    var escaped = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\n', '\t' -> escaped.append(c);
        default -> escaped.append(c < ' ' || c == '\uFFFE' || c == '\uFFFF' ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }
}
